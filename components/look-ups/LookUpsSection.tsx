import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MOST_LOOK_UPS } from '../../lib/reader/look-up.ts';
import { grouped } from '../grouped.ts';
import { Switch } from '../popup/Switch.tsx';
import { problemWords } from '../words/problem-words.ts';
import type { LookUpsProps } from './look-ups-state.ts';
import { countedLookUps } from './look-ups-words.ts';
import '../keep/keep-panel.css';
import './look-ups-section.css';

/** Lets the reader turn on that look-ups are noted, says what that means, and leads to them. */
export function LookUpsSection({ shown, actions }: LookUpsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLAnchorElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = shown.state === 'ready' ? shown.lookUps.length : 0;
  const onNote = (on: boolean) => {
    actions.onNote(on);
    setIsAsking(!on && count > 0);
    // On the harmless one: a second press of the same key must not delete.
    if (!on && count > 0) requestAnimationFrame(() => keep.current?.focus());
  };
  return (
    <section aria-labelledby="look-ups-title">
      <h2 id="look-ups-title" ref={heading} tabIndex={-1}>
        Where you met a name
      </h2>
      <p>
        If you turn this on, On Record notes each card that you open from a name in a page, or from the
        popup’s list of the page: the name, the page’s title and address, the day and the time. So you find
        again where you read about somebody. It is noted on this machine alone, in no exported file, and never
        from a private window. Pages cannot tell whether it is on. The latest {grouped(MOST_LOOK_UPS)} are
        kept; then the oldest goes for each that comes.
      </p>
      {shown.state === 'failed' && (
        <p class="settings-fault" role="alert">
          {problemWords(shown.error)}
        </p>
      )}
      {shown.state === 'ready' && (
        <>
          <div class="look-ups-switch">
            <Switch
              label="Note where I look names up"
              name="Note where I look names up"
              on={shown.isOn}
              onChange={onNote}
            />
          </div>
          {isAsking && count > 0 ? (
            <Left
              count={count}
              keep={keep}
              onKeep={() => {
                setIsAsking(false);
                requestAnimationFrame(() => list.current?.focus());
              }}
              onDelete={() => {
                setIsAsking(false);
                heading.current?.focus({ preventScroll: true });
                actions.onForget(shown.lookUps);
              }}
            />
          ) : (
            <p role="status">
              {count > 0 ? (
                <a ref={list} href="#look-ups">
                  See {countedLookUps(count)}
                </a>
              ) : (
                shown.isOn && 'Nothing is noted yet.'
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Asks, where nothing more is noted, what is to become of what was. */
function Left(props: {
  readonly count: number;
  readonly keep: RefObject<HTMLButtonElement | null>;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
}) {
  const { count, keep, onKeep, onDelete } = props;
  const them = count === 1 ? 'it' : 'them';
  return (
    <div class="look-ups-left" role="alertdialog" aria-labelledby="look-ups-left">
      <p id="look-ups-left">
        Nothing more is noted from now on. {countedLookUps(count)} {count === 1 ? 'is' : 'are'} still here:
        delete {them} too?
      </p>
      <p class="keep-buttons">
        <button ref={keep} type="button" class="action-button" onClick={onKeep}>
          Keep {them}
        </button>
        <button type="button" class="quiet-button" onClick={onDelete}>
          Delete {them}
        </button>
      </p>
    </div>
  );
}
