import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import type { PageActor } from '../popup/actors-of-page.ts';
import { CorrectionText } from './CorrectionText.tsx';
import './correction-menu.css';

/** Offers corrections of an actor's highlights: a menu button as WAI-ARIA describes it. */
export function CorrectionMenu(props: {
  readonly actor: PageActor;
  readonly choices: readonly Correction[];
  /** The page in the tab, as corrections name it. */
  readonly page: string | null;
  readonly onCorrect: (view: CorrectionView) => void;
}) {
  const { actor, choices } = props;
  const id = useId();
  const [open, setOpen] = useState<'at-first' | 'at-last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll('button') ?? []);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (open !== null)
      items()
        .at(open === 'at-first' ? 0 : -1)
        ?.focus();
  }, [open]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'at-first' : 'at-last');
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    // Left alone, Escape closes the whole window, and arrows scroll it.
    event.preventDefault();
    event.stopPropagation();
  };
  // Firefox on a Mac takes the focus from where it is and gives it to no button: the menu would close under the press.
  const keepFocus = (event: MouseEvent) => event.preventDefault();

  return (
    <div class="correction-menu">
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        class="quiet-button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : `${id}-menu`}
        aria-label={`Wrong? Correct the highlights of ${actor.name}`}
        onMouseDown={keepFocus}
        onKeyDown={onButtonKey}
        onClick={() => (open === null ? setOpen('at-first') : close())}
      >
        Wrong?
      </button>
      {open !== null && (
        <div
          ref={menu}
          id={`${id}-menu`}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}-button`}
          onKeyDown={onMenuKey}
          onMouseDown={keepFocus}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(null);
          }}
        >
          {choices.map((correction) => {
            const view = { correction, name: actor.name };
            return (
              <button
                key={JSON.stringify(correction)}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  props.onCorrect(view);
                }}
              >
                <CorrectionText view={view} here={props.page} />
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
