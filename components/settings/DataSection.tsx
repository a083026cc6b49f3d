import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { BackedUp } from '../../lib/library/exchange/count-backed-up.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { libraryTroubleWords } from '../words/library-trouble-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { ForgetAll } from './ForgetAll.tsx';

/** Says how much is kept, and lets the reader delete all of it, with a second press. */
export function DataSection(props: {
  readonly library: LibraryState | null;
  /** Null where that is not known. */
  readonly backedUp: BackedUp | null;
  readonly lookUps: number;
  readonly error: Problem | null;
  readonly onForgetAll: () => void;
  /** Says what takes the room, where there is anything. */
  readonly children: ComponentChildren;
}) {
  const { library, backedUp, lookUps, error } = props;
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
          {library.articles > 0 && props.children}
          {library.articles > 0 && (
            <ForgetAll what={{ articles: library.articles, lookUps, backedUp }} onForgetAll={onForgetAll} />
          )}
        </>
      )}
    </section>
  );
}

function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}
