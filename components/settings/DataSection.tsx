import { useRef, useState } from 'preact/hooks';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { libraryTroubleWords } from '../words/library-trouble-words.ts';
import { problemWords } from '../words/problem-words.ts';
import '../keep/keep-panel.css';

/** Says how much is kept, and lets the reader delete all of it, with a second press. */
export function DataSection(props: {
  readonly library: LibraryState | null;
  readonly error: Problem | null;
  readonly onForgetAll: () => void;
}) {
  const { library, error } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const onForgetAll = () => {
    // What was pressed is gone, and so is what it was about.
    heading.current?.focus({ preventScroll: true });
    props.onForgetAll();
  };
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title" ref={heading} tabIndex={-1}>
        Your data
      </h2>
      <p>
        Articles, corrections and choices lie in this browser, on this machine. Nothing of them is ever sent
        anywhere. If you remove On Record, they are removed too.
      </p>
      {error !== null && (
        <p class="settings-fault" role="alert">
          {problemWords(error)}
        </p>
      )}
      {library !== null && library.state !== 'open' && <p>{libraryTroubleWords(library)}</p>}
      {library?.state === 'open' && (
        <>
          <p role="status">
            {library.articles === 0
              ? 'No article is kept.'
              : `Kept: ${counted(library.articles, 'article')} with ${counted(library.quotes, 'quote')}.`}{' '}
            <a href="/library.html">Open your library</a> · <a href="/corrections.html">Your corrections</a>
          </p>
          {library.articles > 0 && <ForgetAll articles={library.articles} onForgetAll={onForgetAll} />}
        </>
      )}
    </section>
  );
}

function ForgetAll({
  articles,
  onForgetAll,
}: {
  readonly articles: number;
  readonly onForgetAll: () => void;
}) {
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
        Delete {articles === 1 ? 'the one article' : `all ${grouped(articles)} articles`}?
      </p>
      <p id="forget-words">
        Their texts go, with the quotes you marked and what you said of who is who. This cannot be undone.
        Names that came with On Record, your corrections of highlights, and your settings stay.
      </p>
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
            onForgetAll();
          }}
        >
          Yes, delete them for good
        </button>
      </p>
    </div>
  );
}

function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}
