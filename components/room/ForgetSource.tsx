import { useEffect, useRef } from 'preact/hooks';
import { MOST_CHANGES, MOST_FORGOTTEN } from '../../lib/library/change.ts';
import type { SourceRoom } from '../../lib/library/sizes/room-taken.ts';
import { grouped } from '../grouped.ts';
import '../keep/keep-panel.css';
import { sourceName } from './room-words.ts';

/** Asks whether all articles of a source are to go, and says what that means. */
export function ForgetSource(props: {
  readonly source: SourceRoom;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}) {
  const { source, onKeep, onForget } = props;
  const { articles } = source;
  const keep = useRef<HTMLButtonElement>(null);
  // On the harmless one: a second press of the same key must not delete.
  useEffect(() => keep.current?.focus(), [source]);
  const canUndo = articles <= MOST_CHANGES * MOST_FORGOTTEN;
  return (
    <div class="forget-all" role="alertdialog" aria-labelledby="source-title" aria-describedby="source-words">
      <p class="forget-title" id="source-title">
        Forget {articles === 1 ? 'the one article' : `all ${grouped(articles)} articles`} of{' '}
        <bdi>{sourceName(source)}</bdi>?
      </p>
      <p id="source-words">
        {articles === 1 ? 'Its text goes' : 'Their texts go'}, with the quotes you marked and corrected there.
        Who is in no other article of yours goes from your library too. Other articles, and files that you
        exported, stay.{' '}
        {canUndo
          ? 'You can undo it right afterwards.'
          : `So many cannot be brought back: this cannot be undone. Undo reaches ${grouped(MOST_CHANGES * MOST_FORGOTTEN)} articles at most.`}
      </p>
      <p class="keep-buttons">
        <button ref={keep} type="button" class="action-button" onClick={onKeep}>
          Keep {articles === 1 ? 'it' : 'them'}
        </button>
        <button type="button" class="quiet-button" onClick={onForget}>
          Yes, forget {articles === 1 ? 'it' : 'them'}
        </button>
      </p>
    </div>
  );
}
