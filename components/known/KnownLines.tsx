import { type ComponentChildren, Fragment } from 'preact';
import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { KnownAnswer } from '../../lib/views/known-answer.ts';
import { QuoteWords } from '../record/QuoteWords.tsx';
import { Disclosure } from '../why/Disclosure.tsx';
import { classWords } from '../words/known/class-words.ts';
import type { QuotationPlace } from '../words/known/difference-words.ts';
import { moreLinesWords } from '../words/known/known-line-words.ts';
import { knownRuleWords } from '../words/known/known-rule-words.ts';
import { KnownLineText } from './KnownLineText.tsx';
import './known-lines.css';
import { type KnownLine, knownLines } from './known-lines.ts';
import { QuoteAround } from './QuoteAround.tsx';
import { WordDifference } from './WordDifference.tsx';

/** Shows a quote on record in full, where there is room; `setWords` marks in its words what the quotation shares. */
export type ShowKnownQuote = (
  line: KnownLine,
  match: KnownView,
  setWords: ((words: string, start: number) => ComponentChildren) | null,
) => ComponentChildren;

/** Lines that are seen at once; the others wait behind a press. */
const SHOWN_AT_FIRST = 2;

/** Shows what is on record of one quotation: a prominent line, what differs, and more matches on demand. Nothing where nothing is on record. */
export function KnownLines(props: {
  readonly quotation: string;
  readonly answer: KnownAnswer;
  /** Where the quotation stands. */
  readonly place: QuotationPlace;
  /** Shows the quotes themselves; left out, only those are shown that a line needs to be understood. */
  readonly showQuote?: ShowKnownQuote;
  /** Shows what else a line is about, below all of it. */
  readonly showOthers?: (line: KnownLine) => ComponentChildren;
}) {
  const lines = knownLines(props.answer);
  const shown = lines.length <= SHOWN_AT_FIRST + 1 ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const rest = lines.slice(shown.length);
  if (lines.length === 0) return null;
  return (
    <div class="known-lines">
      {shown.map((line, at) => (
        <Line key={keyOf(line)} {...props} line={line} isFirst={at === 0} />
      ))}
      {rest.length > 0 && (
        <details class="more-lines">
          <summary>{moreLinesWords(rest.length)}</summary>
          {rest.map((line) => (
            <Line key={keyOf(line)} {...props} line={line} isFirst={false} />
          ))}
        </details>
      )}
    </div>
  );
}

const keyOf = ({ type, match }: KnownLine): string => `${type} ${match.quote.id}`;

interface LineProps {
  readonly line: KnownLine;
  readonly quotation: string;
  readonly answer: KnownAnswer;
  readonly place: QuotationPlace;
  readonly showQuote?: ShowKnownQuote;
  readonly showOthers?: (line: KnownLine) => ComponentChildren;
  readonly isFirst: boolean;
}

function Line(props: LineProps) {
  const { line, quotation, place, isFirst } = props;
  const { match } = line;
  const how = classWords(match);
  const why = knownRuleWords(match.rule);
  return (
    <div class={isFirst ? 'known-line first' : 'known-line'}>
      <KnownLineText line={line} />
      {match.class === 'reworded' && <WordDifference {...{ quotation, match, place }} />}
      {how !== null && <p class="known-how">{how}</p>}
      <Quotes {...props} />
      {isFirst && why !== null && (
        <div class="known-why">
          <Disclosure label="Why this match?">
            <span>{why}</span>
          </Disclosure>
        </div>
      )}
      {props.showOthers?.(line)}
    </div>
  );
}

/** Shows the quotes that a line is about, each with its reporting words. */
function Quotes({ line, quotation, showQuote }: LineProps) {
  const { match, others, type } = line;
  const quotes = type === 'joined' ? [match, ...others] : [match];
  if (showQuote)
    return quotes.map((one) => (
      <Fragment key={one.quote.id}>
        {showQuote(line, one, isCut(one) ? setShared(quotation, one) : null)}
      </Fragment>
    ));
  const isNeeded = type === 'joined' || isCut(match) || match.class === 'edited' || isDisowned(match.quote);
  if (!isNeeded) return null;
  return quotes.map((one) => (
    <blockquote key={one.quote.id} class="known-words">
      <QuoteWords quote={one.quote} {...(isCut(one) && { setWords: setShared(quotation, one) })} />
    </blockquote>
  ));
}

const isCut = ({ class: kind }: KnownView): boolean => kind === 'cut';

const setShared = (quotation: string, match: KnownView) => (words: string, start: number) => (
  <QuoteAround {...{ quotation, match, words, start }} />
);
