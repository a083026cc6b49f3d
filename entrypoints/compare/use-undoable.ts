import { useRef, useState } from 'preact/hooks';
import type { MadeChange } from '../../components/library/ChangedNote.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Says what a change did, to whom, and what takes it back once it was answered. */
export interface Undoable {
  readonly did: string;
  readonly whom: string;
  readonly back: (answer: unknown) => ExtensionRequest;
}

/** Asks for changes, says what the last one did, and takes it back. */
export function useUndoable(): {
  readonly change: MadeChange;
  /** Resolves to whether it was done; `undoable` is null where it needs no way back. */
  readonly make: (request: ExtensionRequest, undoable: Undoable | null) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onClose: () => void;
} {
  const [change, setChange] = useState<MadeChange>({ state: 'none' });
  const undo = useRef<ExtensionRequest | null>(null);
  const make = async (request: ExtensionRequest, undoable: Undoable | null) => {
    const answer = await send<unknown>(request);
    undo.current = answer.ok && undoable !== null ? undoable.back(answer.value) : null;
    if (!answer.ok) setChange({ state: 'failed', error: answer.error });
    else
      setChange(
        undoable === null ? { state: 'none' } : { state: 'done', did: undoable.did, whom: undoable.whom },
      );
    return answer.ok;
  };
  return {
    change,
    make,
    onUndo: () => void (undo.current !== null && make(undo.current, null)),
    onClose: () => setChange({ state: 'none' }),
  };
}
