import { useRef, useState } from 'preact/hooks';
import type { BackedUp } from '../../lib/library/exchange/count-backed-up.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { countedLookUps } from '../look-ups/look-ups-words.ts';
import '../keep/keep-panel.css';

/** Says what would be deleted. */
export interface Deletable {
  readonly articles: number;
  readonly lookUps: number;
  /** Null where that is not known. */
  readonly backedUp: BackedUp | null;
}

/** Deletes all that is kept, with a second press behind a question that says what goes, what stays, and what there is a file of. */
export function ForgetAll(props: { readonly what: Deletable; readonly onForgetAll: () => void }) {
  const { what } = props;
  const [isSure, setIsSure] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  if (!isSure)
    return (
      <p>
        <button
          ref={ask}
          type="button"
          class="action-button"
          onClick={() => {
            setIsSure(true);
            // On the harmless one: a second press of the same key must not delete.
            requestAnimationFrame(() => no.current?.focus());
          }}
        >
          Delete everything that is kept…
        </button>
      </p>
    );
  return (
    <div class="forget-all" role="alertdialog" aria-labelledby="forget-title" aria-describedby="forget-words">
      <p class="forget-title" id="forget-title">
        Delete {what.articles === 1 ? 'the one article' : `all ${grouped(what.articles)} articles`}?
      </p>
      <div id="forget-words">
        <p>
          <strong>What goes:</strong> their texts, the quotes you marked and corrected, your notes, what you
          said of who is who, your comparisons{what.lookUps > 0 && `, and ${countedLookUps(what.lookUps)}`}.
          Imports can no longer be taken back. <strong>This cannot be undone.</strong>
        </p>
        <p>
          <strong>What stays:</strong> the names that came with On Record, your corrections of highlights,
          your settings, and every file that you exported: those are yours.
        </p>
        <p>
          <BackupWords what={what} />
        </p>
      </div>
      <p class="keep-buttons">
        <button
          ref={no}
          type="button"
          class="action-button"
          onClick={() => {
            setIsSure(false);
            requestAnimationFrame(() => ask.current?.focus());
          }}
        >
          Keep them
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            setIsSure(false);
            props.onForgetAll();
          }}
        >
          Yes, delete them for good
        </button>
      </p>
    </div>
  );
}

/** Says how much could be brought back from a file. */
function BackupWords({ what: { articles, backedUp } }: { readonly what: Deletable }) {
  if (backedUp === null) return null;
  const first = <a href="/library.html">Export your library first</a>;
  if (backedUp.latest === null)
    return (
      <>
        <strong>There is no backup:</strong> you never exported these articles. {first}.
      </>
    );
  const others = articles - backedUp.articles;
  return (
    <>
      <strong>Backup:</strong>{' '}
      {others > 0 ? `${grouped(backedUp.articles)} of ${grouped(articles)} articles lie` : 'all of them lie'}{' '}
      in a file that you exported, the latest of {day(backedUp.latest.slice(0, 10))}. What you changed since
      is not in it{others > 0 && `, nor ${others === 1 ? 'is the other one' : 'are the others'}`}. {first}, if
      you want that.
    </>
  );
}
