import { openingBeforeSpeaker, speakerLine } from '../../../lib/cite/speaker-line.ts';
import { inferredFrom } from '../../../lib/cite/words/inferred-from.ts';
import { isQuotedWhole } from '../../../lib/cite/words/quoted-fragments.ts';
import { upperFirst } from '../../../lib/cite/words/upper-first.ts';
import type { QuoteView } from '../../../lib/holdings/quote-view.ts';
import type { ListedQuote } from '../../../lib/library/search/library-rows.ts';
import { MatchedText } from '../../popup/MatchedText.tsx';
import { matchedWords } from '../../popup/matched-words.ts';
import { GradeLabel } from '../../record/GradeLabel.tsx';
import { InferredLabel } from '../../record/InferredLabel.tsx';
import { Provenance } from '../../record/Provenance.tsx';
import { QuoteWords } from '../../record/QuoteWords.tsx';
import { SpanMarked } from '../../SpanMarked.tsx';
import './quote-line.css';
import { shownFrom } from './shown-from.ts';

/** Shows a quote in a row: its words behind the reporting words, whose they are and how that is known, its grade, and where it stands. */
export function QuoteLine(props: {
  readonly row: ListedQuote;
  /** What was searched for: of a quote that has none of it, the headline is shown where that has it. */
  readonly words: string;
}) {
  const { quote, marks } = props.row;
  const isByTitle = marks.length === 0 && matchedWords(quote.title ?? '', props.words).length > 0;
  const from = shownFrom(quote.text, marks);
  return (
    <span class={`quote-line ${quote.kind}`}>
      <span class="quote-line-words">
        <QuoteWords
          quote={quote}
          setWords={(words, start) => {
            const end = start + words.length;
            if (end <= from) return null;
            return (
              <>
                {from > start && '… '}
                <SpanMarked text={quote.text} marks={marks} within={{ start: Math.max(start, from), end }} />
              </>
            );
          }}
        />
      </span>
      <span class="unseen">. </span>
      <span class="quote-line-foot">
        <span class="row-line quote-line-speaker">
          <Speaker quote={quote} />
        </span>
        <span class="unseen">. </span>
        <span class="row-line row-facts">
          <GradeLabel kind={quote.kind} quotedWhole={isQuotedWhole(quote.text)} />
          {' · '}
          <Provenance date={quote.date} source={quote.source} />
          {isByTitle && (
            <>
              {' · '}
              <bdi>
                <MatchedText text={quote.title ?? ''} query={props.words} />
              </bdi>
            </>
          )}
          {quote.corrected !== null && !hasChosenSpeaker(quote) && (
            <>
              {' · '}
              <span class="kept-by-you">corrected by you</span>
            </>
          )}
        </span>
      </span>
    </span>
  );
}

function Speaker({ quote }: { readonly quote: QuoteView }) {
  const isLabelled = inferredFrom(quote) !== null || quote.by === 'reader' || hasChosenSpeaker(quote);
  const isNobody = quote.speakers.length === 0;
  return (
    <>
      {/* Whom the reporting words name already, and nobody identified, is not named again. */}
      {!(isNobody && openingBeforeSpeaker(quote) !== null) && <bdi class="speaker">{speakerLine(quote)}</bdi>}
      {isNobody && ' not identified'}
      {quote.role !== null && (
        <>
          , <bdi>{upperFirst(quote.role)}</bdi>
        </>
      )}
      {isLabelled && (
        <>
          {' · '}
          <InferredLabel quote={quote} />
        </>
      )}
    </>
  );
}

/** Tells whether the reader put the speaker right, which the label of the speaker says. */
function hasChosenSpeaker({ corrected }: QuoteView): boolean {
  return corrected?.fields.includes('speaker') === true;
}
