import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { isQuotedWhole } from '../../lib/cite/words/quoted-fragments.ts';
import { tellingName } from '../../lib/cite/words/telling-name.ts';
import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { CiteMenu } from '../cite/CiteMenu.tsx';
import { CompareToggle } from '../compare/CompareToggle.tsx';
import { reportedDay } from '../day.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import { InferredLabel } from '../record/InferredLabel.tsx';
import { WhySpeaker } from '../why/WhySpeaker.tsx';
import { foundBy } from '../words/found-by.ts';
import { grade } from '../words/grade.ts';
import './quote-note.css';
import type { ReaderActions } from './reader-actions.ts';

/**
 * Shows a quote's grade, its speaker and what was done with the words in the margin, or in the line where there is none; when selected,
 * also why it stands there, and its citation. Phrasing elements only, since it lies within a paragraph.
 */
export function QuoteNote(props: {
  readonly quote: QuoteView;
  readonly selected: boolean;
  readonly actions: ReaderActions;
}) {
  const { quote, selected, actions } = props;
  const namedAs = tellingName(quote);
  const rules = foundBy(quote.rules);
  return (
    <span class="quote-note" data-selected={selected}>
      <button
        type="button"
        class="note-button"
        aria-expanded={selected}
        onClick={() => actions.onSelect(selected ? null : quote.id)}
      >
        <Summary quote={quote} />
      </button>
      {selected && (
        <span class="note-more">
          <span class="note-summary" aria-hidden="true">
            <Summary quote={quote} />
          </span>
          {quote.role !== null && <bdi>{upperFirst(quote.role)}</bdi>}
          {namedAs !== null && (
            <span>
              In the article: <bdi class="note-words">{namedAs}</bdi>
            </span>
          )}
          <span>{grade(quote.kind, isQuotedWhole(quote.text)).explanation}</span>
          <span>{upperFirst(reportedDay(quote.date))}</span>
          <WhySpeaker quote={quote} more={rules !== null && <span>Found by: {rules}.</span>} />
          <CiteMenu quote={quote} choice={actions.cite} onCopy={actions.onCopy} />
          {actions.compare !== null && <CompareToggle quote={quote.id} choice={actions.compare} />}
          {quote.note !== null && (
            <span>
              Your note: <bdi>{quote.note}</bdi>
            </span>
          )}
          {actions.correct !== null && (
            <button type="button" class="quiet-button" onClick={() => actions.correct?.onBegin(quote.id)}>
              Correct…
            </button>
          )}
          {quote.corrected !== null && (
            <button type="button" class="quiet-button" onClick={() => actions.correct?.onTakeBack(quote)}>
              Back to what On Record read
            </button>
          )}
          {quote.by === 'reader' && quote.corrected === null && (
            <button type="button" class="quiet-button" onClick={() => actions.onRemoveOwn(quote.id)}>
              Remove this quote
            </button>
          )}
        </span>
      )}
    </span>
  );
}

/** Says the grade, the speaker and the reporting words, and whether the speaker was inferred. */
function Summary({ quote }: { readonly quote: QuoteView }) {
  return (
    <>
      <GradeLabel kind={quote.kind} quotedWhole={isQuotedWhole(quote.text)} />
      <span class="note-speaker">
        <bdi>{speakerLine(quote)}</bdi>{' '}
        <bdi class={isDisowned(quote) ? undefined : 'note-reporting'}>
          {quote.reporting?.replace(/:$/, '')}
        </bdi>
      </span>
      <InferredLabel quote={quote} />
    </>
  );
}
