import type { QuoteCorrectionView } from '../../../lib/library/decide/decision-view.ts';
import type { HistoryEntry } from '../../../lib/library/decide/history-entry.ts';
import { moment } from '../../day.ts';
import { Provenance } from '../../record/Provenance.tsx';
import { QuoteWords } from '../../record/QuoteWords.tsx';
import { decidedWhere, entryWords } from './history-words.ts';
import './history-line.css';

/** Shows a decision of the reader's in a row: what it changed, of what, when, and where that is read. */
export function HistoryLine({ entry }: { readonly entry: HistoryEntry }) {
  return (
    <span class="history-line">
      <span class="row-line history-line-did">
        <bdi>{entryWords(entry)}</bdi>
      </span>
      <span class="unseen">. </span>
      <span class="row-line history-line-of">
        <What entry={entry} />
      </span>
      <span class="unseen">. </span>
      <span class="row-line row-facts">
        <Where entry={entry} />
      </span>
    </span>
  );
}

/** Says what was put right, or of whom something was said. */
function What({ entry }: { readonly entry: HistoryEntry }) {
  switch (entry.part) {
    case 'quotes':
      return <WordsAsRead correction={entry.correction} />;
    case 'actors':
      return <bdi>{decidedWhere(entry.decision)}</bdi>;
    case 'imports':
      return <bdi>{entry.import.file}</bdi>;
  }
}

/** Shows the words of a quote as it was read: what somebody denied is not without its word there either. */
function WordsAsRead({ correction: { words, readAs } }: { readonly correction: QuoteCorrectionView }) {
  if (readAs !== null) return <QuoteWords quote={{ ...readAs, text: words }} />;
  return <span dir="auto">{words}</span>;
}

function Where({ entry }: { readonly entry: HistoryEntry }) {
  switch (entry.part) {
    case 'quotes': {
      const { at, title, date, source, isFound } = entry.correction;
      return (
        <>
          {!isFound && <strong class="history-line-gone">Not found any more · </strong>}
          <When at={at} />
          {title !== null && (
            <>
              {' · '}
              <bdi>{title}</bdi>
            </>
          )}
          {' · '}
          <Provenance date={date} source={source} />
        </>
      );
    }
    case 'actors':
      return <When at={entry.decision.at} />;
    case 'imports':
      return <When at={entry.import.at} />;
  }
}

function When({ at }: { readonly at: string | null }) {
  return at === null ? <span>by an older On Record</span> : <time dateTime={at}>{moment(at)}</time>;
}
