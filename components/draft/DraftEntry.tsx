import { useId } from 'preact/hooks';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { findingOf } from '../../lib/drafts/finding.ts';
import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import { KnownLines, type ShowKnownQuote } from '../known/KnownLines.tsx';
import { QuoteWords } from '../record/QuoteWords.tsx';
import { DifferingRoles, RoleThen } from '../record/RoleThen.tsx';
import { notIn, paragraphWords } from './draft-words.ts';
import './draft-entry.css';

/** Shows one quotation of a draft: where it stands, whom the draft names, and what is on record of it. */
export function DraftEntry(props: {
  readonly quotation: KnownQuotation;
  readonly paragraph: number;
  readonly articles: number;
  /** Whether it is the one that is shown in the text. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onRead: (quote: QuoteId) => void;
}) {
  const { quotation, onRead } = props;
  const { text, speaker, answer } = quotation;
  const id = useId();
  const showQuote: ShowKnownQuote = (_line, { quote, class: kind }, setWords) => (
    <div class="draft-known">
      {!standsAbove(quote, kind) && (
        <blockquote>
          <QuoteWords quote={quote} {...(setWords && { setWords })} />
        </blockquote>
      )}
      <p class="draft-from">
        <From quote={quote} isReported={!standsAbove(quote, kind)} />
        <button type="button" class="quiet-button" aria-describedby={id} onClick={() => onRead(quote.id)}>
          Show in article
        </button>
      </p>
      <DifferingRoles quote={quote} />
    </div>
  );
  return (
    <li class="draft-entry" data-found={findingOf(quotation)} data-shown={props.isShown}>
      <p class="draft-from">
        <button type="button" class="quiet-button" aria-describedby={id} onClick={props.onShow}>
          {paragraphWords(props.paragraph)}
        </button>
        {' · '}
        {speaker === null ? 'no speaker named' : <bdi class="speaker">{speaker}</bdi>}
      </p>
      <blockquote class="verbatim" id={id} dir="auto">
        “{text}”
      </blockquote>
      {answer.matches.length === 0 ? (
        <p class="draft-none">{notIn(props.articles)}.</p>
      ) : (
        <KnownLines quotation={text} answer={answer} place="draft" showQuote={showQuote} />
      )}
    </li>
  );
}

/** The words on record stand above: as the draft has them, or with what differs. */
const STAND_ABOVE: ReadonlySet<KnownView['class']> = new Set(['verbatim', 'reworded']);

const standsAbove = (quote: QuoteView, kind: KnownView['class']): boolean =>
  STAND_ABOVE.has(kind) && !isDisowned(quote);

/** Says who is on record, as what, in which words of the article where those do not stand above, and under which headline. */
function From({ quote, isReported }: { readonly quote: QuoteView; readonly isReported: boolean }) {
  const { title, reporting } = quote;
  return (
    <>
      <bdi class="speaker">{speakerLine(quote)}</bdi>
      {' · '}
      <RoleThen quote={quote} knownRole={null} />
      {reporting !== null && !isReported && (
        <>
          <bdi>{reporting} …</bdi>
          {' · '}
        </>
      )}
      {title !== null && (
        <>
          in <bdi>“{title}”</bdi>
          {' · '}
        </>
      )}
    </>
  );
}
