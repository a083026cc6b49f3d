import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeepWay } from '../../lib/library/keep-outcome.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { keepNotes, knownWords, quotesWords } from '../words/keep-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { ArticleFields } from './ArticleFields.tsx';
import { type EditedFacts, factsOf, withFacts } from './edited-facts.ts';
import type { FoundArticle, KeepActions } from './keep-state.ts';

/** So much of a text is shown: enough to see that it is the article, and not the banner above it. UTF-16 code units. */
const FIRST_WORDS = 200;

/** Shows what a page has to keep, lets the reader put it right, and keeps it with one press. */
export function FoundForm(props: {
  readonly found: FoundArticle;
  /** The host of the page; null where it is of none. */
  readonly host: string | null;
  readonly isKeeping: boolean;
  readonly error: Problem | null;
  readonly actions: KeepActions;
}) {
  const { found, isKeeping, error, actions } = props;
  const { extracted, preview } = found;
  const [facts, setFacts] = useState<EditedFacts>(() => factsOf(extracted));
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus({ preventScroll: true }), [found]);
  const submit = (how: KeepWay) => {
    if (isKeeping) return;
    const { told, edited } = withFacts(extracted, facts);
    actions.onKeep({ extracted: told, edited, how });
  };
  const { known } = preview;
  const first: KeepWay = known === null ? 'ask' : 'update';

  return (
    <form
      class="keep-panel"
      aria-busy={isKeeping}
      onSubmit={(event) => {
        event.preventDefault();
        submit(first);
      }}
    >
      <ArticleFields
        facts={facts}
        published={extracted.published}
        site={extracted.site}
        host={props.host}
        onChange={setFacts}
      />
      <p class="keep-found" id={id}>
        <span class="keep-counts">
          {quotesWords(preview)} · {grouped(preview.words)} words
        </span>
        <span class="keep-words" dir="auto">
          {openingWords(extracted.text)}
        </span>
      </p>
      {keepNotes(preview, extracted).map((note) => (
        <p key={note} class="keep-note">
          {note}
        </p>
      ))}
      {known !== null && <p class="keep-known">{knownWords(known)}</p>}
      {error !== null && (
        <p class="keep-fault" role="alert">
          {problemWords(error)}
        </p>
      )}
      <p class="keep-buttons">
        <button ref={keep} type="submit" class="action-button keep-first" aria-describedby={id}>
          {known === null ? 'Keep' : 'Update'}
        </button>
        {known !== null && (
          <>
            <button type="button" class="quiet-button" onClick={() => submit('both')}>
              Keep both
            </button>
            <button type="button" class="quiet-button" onClick={() => actions.onOpen(known.article)}>
              Open the kept one
            </button>
          </>
        )}
        {/* What is being written is not called back by closing the form: Undo takes it back. */}
        <button
          type="button"
          class="quiet-button"
          aria-disabled={isKeeping}
          onClick={isKeeping ? undefined : actions.onClose}
        >
          Cancel
        </button>
        {isKeeping && (
          <span class="keep-progress" role="status">
            Keeping…
          </span>
        )}
      </p>
    </form>
  );
}

/** Gives the first words of a text, whole ones. */
function openingWords(text: string): string {
  const line = text.slice(0, FIRST_WORDS * 2).replaceAll(/\s+/g, ' ');
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')} …`;
}
