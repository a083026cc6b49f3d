import type { Problem } from '../../lib/problems/problem.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import type { KnownFound } from '../../lib/wire/known-requests.ts';
import { useShowAll } from '../focus/use-show-all.ts';
import { grouped } from '../grouped.ts';
import { comparedWords, comparingWords } from '../words/known/compared-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { KnownLineText } from './KnownLineText.tsx';
import { knownLines } from './known-lines.ts';
import './quotations-on-record.css';

/** Tells how far the quotations of a page are looked up. */
export type QuotationsOnRecordState =
  /** The page is not read, or not yet. */
  | { readonly state: 'none' }
  | { readonly state: 'looking' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'found'; readonly found: KnownFound };

const SHOWN_AT_FIRST = 4;

/** Lists the quotations of a page that are on record, each with a line of what is; where none is, what was compared. Nothing where there is no quotation. */
export function QuotationsOnRecord(props: {
  readonly known: QuotationsOnRecordState;
  /** How many articles are on record. */
  readonly articles: number;
  readonly onOpen: (quotation: KnownQuotation) => void;
}) {
  const { known, articles, onOpen } = props;
  if (known.state === 'none') return null;
  if (known.state === 'looking') return <p class="known-looking">Comparing the page’s quotations…</p>;
  if (known.state === 'error')
    return (
      <p class="page-note" role="alert">
        The quotations of this page could not be compared. {problemWords(known.error)}
      </p>
    );
  const { quotations, compared, own, progress } = known.found;
  if (compared === 0) return null;
  return (
    <section class="known-quotations" aria-label="Quotations on this page already on record">
      {quotations.length > 0 && <Rows quotations={quotations} onOpen={onOpen} />}
      {progress === null ? (
        <p class="compared-note">
          {comparedWords({ quotations: compared, known: quotations.length, articles, own })}
        </p>
      ) : (
        <div class="comparing">
          <p class="compared-note" role="status">
            {comparingWords(progress)}
          </p>
          <progress
            aria-label="Looking through your articles"
            value={progress.read}
            max={Math.max(1, progress.of)}
          />
        </div>
      )}
    </section>
  );
}

function Rows(props: {
  readonly quotations: readonly KnownQuotation[];
  readonly onOpen: (quotation: KnownQuotation) => void;
}) {
  const { quotations, onOpen } = props;
  const { all, list, showAll } = useShowAll();
  const shown =
    all || quotations.length <= SHOWN_AT_FIRST + 1 ? quotations : quotations.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h2 class="section-title popup-title">
        {quotations.length === 1 ? 'Quotation' : 'Quotations'} on this page already on record{' '}
        <span class="count">{grouped(quotations.length)}</span>
      </h2>
      <ul ref={list}>
        {shown.map((one) => (
          <li key={one.start} class="known-row">
            <button type="button" class="known-open" onClick={() => onOpen(one)}>
              <span class="known-row-words" dir="auto">
                “{one.text}”
              </span>
              <span class="unseen">, </span>
              {knownLines(one.answer)
                .slice(0, 1)
                .map((line) => (
                  <KnownLineText key={line.type} line={line} />
                ))}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < quotations.length && (
        <button type="button" class="link-button show-all" onClick={showAll}>
          Show all {grouped(quotations.length)}
        </button>
      )}
    </>
  );
}
