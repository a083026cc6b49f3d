import { useId } from 'preact/hooks';
import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { Icon } from '../Icon.tsx';
import type { PageActor } from '../popup/actors-of-page.ts';
import { CorrectionText } from './CorrectionText.tsx';
import './correction-menu.css';
import { useMenu } from './use-menu.ts';

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
  const { isOpen, button, menu, toggle, close, onButtonKey, onMenuKey, onMenuLeft } = useMenu();
  // Firefox on a Mac takes the focus from where it is and gives it to no button: the menu would close under the press.
  const keepFocus = (event: MouseEvent) => event.preventDefault();

  return (
    <div class="correction-menu">
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        class="icon-button correction-button"
        title="Wrong? Correct the highlights"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-menu` : undefined}
        aria-label={`Correct the highlights of ${actor.name}`}
        onMouseDown={keepFocus}
        onKeyDown={onButtonKey}
        onClick={toggle}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={`${id}-menu`}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}-button`}
          onKeyDown={onMenuKey}
          onMouseDown={keepFocus}
          onFocusOut={onMenuLeft}
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
