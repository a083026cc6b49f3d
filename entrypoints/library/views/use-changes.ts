import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadeChange } from '../../../components/library/ChangedNote.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Changed, ChangeId } from '../../../lib/library/change.ts';
import type { Result } from '../../../lib/wire/messages.ts';

/** Says what a change does, for as long as it can be taken back. */
type Told = Omit<Extract<MadeChange, { readonly state: 'done' }>, 'state'>;

/** Is the last change of the library, and what can be done about it. */
export interface Changes {
  readonly change: MadeChange;
  /** Waits for a change; resolves to whether it was made. */
  readonly make: (told: Told, answer: Promise<Result<Changed>>) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Changes the library, and takes the last change back; `refresh` runs after each. Control and Z take it back too. */
export function useChanges(refresh: () => Promise<void>): Changes {
  const [change, setChange] = useState<MadeChange>({ state: 'none' });
  const last = useRef<ChangeId | null>(null);

  const undo = async () => {
    const made = last.current;
    if (made === null) return;
    last.current = null;
    const answer = await send<null>({ type: 'undo', change: made });
    setChange(answer.ok ? { state: 'none' } : { state: 'failed', error: answer.error });
    await refresh();
    focusList();
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyped =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea');
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyped || last.current === null) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return {
    change,
    async make(told, asked) {
      const answer = await asked;
      last.current = answer.ok ? answer.value.change : null;
      setChange(answer.ok ? { state: 'done', ...told } : { state: 'failed', error: answer.error });
      await refresh();
      return answer.ok;
    },
    onUndo: () => void undo(),
    onClose() {
      last.current = null;
      setChange({ state: 'none' });
      focusList();
    },
  };
}

/** Gives the focus back to the list where what had it is gone. */
function focusList(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.row-open[tabindex="0"]')?.focus({ preventScroll: true });
}
