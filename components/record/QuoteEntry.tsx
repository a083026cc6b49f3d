import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { openingBeforeSpeaker, speakerLine } from '../../lib/cite/speaker-line.ts';
import { nameList } from '../../lib/cite/words/name-list.ts';
import { isQuotedWhole } from '../../lib/cite/words/quoted-fragments.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { ActorId, QuoteId } from '../../lib/model.ts';
import { CiteMenu } from '../cite/CiteMenu.tsx';
import type { CiteChoice } from '../cite/cite-choice.ts';
import { CompareToggle } from '../compare/CompareToggle.tsx';
import type { CompareChoice } from '../compare/compare-choice.ts';
import { WhySpeaker } from '../why/WhySpeaker.tsx';
import { GradeLabel } from './GradeLabel.tsx';
import { InferredLabel, isPutRight } from './InferredLabel.tsx';
import { ReportedDay } from './Provenance.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import { DifferingRoles, RoleThen } from './RoleThen.tsx';
import './quote-entry.css';
import { describedWords } from '../../lib/cite/words/described-words.ts';
import { inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import { tellingName } from '../../lib/cite/words/telling-name.ts';
import { grade } from '../words/grade.ts';

/** Lists what the reader can do with a quote, wherever it is shown. */
export interface QuoteActions {
  readonly onRead: (quote: QuoteId) => void;
  /** Leads to where a quote of a kept article is put right; left out where nothing can be. */
  readonly onWrong?: (quote: QuoteId) => void;
  /** Resolves to false where the browser refuses the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The formats in which it is copied. */
  readonly cite: CiteChoice;
  /** Pins it, to be seen beside others; null where the quote stands in a frame that can ask nobody. */
  readonly compare: CompareChoice | null;
}

/** Shows one quote with its grade, its words and where they come from. */
export function QuoteEntry(props: {
  readonly quote: QuoteView;
  /** Whose record this is: their name is not repeated, only who else said it. Null names every speaker. */
  readonly subject: ActorId | null;
  /** The role that stands right above: it is said again only where a quote was spoken in another. */
  readonly knownRole?: string | null;
  readonly actions: QuoteActions;
  /** The quote of the same passage that stands right above: what it says of day, source and grade is not repeated. */
  readonly goesOnFrom?: QuoteView | null;
  /** What stands before the words, where they mean something of it. */
  readonly before?: ComponentChildren;
  /** Sets a run of the words, which begins at this offset of the quote's text, to mark something in it. */
  readonly setWords?: (words: string, start: number) => ComponentChildren;
}) {
  const { quote, subject, knownRole = null, actions, goesOnFrom = null, setWords } = props;
  const words = useId();
  const isAttributed =
    goesOnFrom === null || inferredFrom(quote) !== null || tellingName(quote) !== null || isPutRight(quote);
  return (
    <article class={`quote-entry ${quote.kind}`}>
      {goesOnFrom?.kind !== quote.kind && (
        <p class="quote-head">
          <GradeLabel kind={quote.kind} quotedWhole={isQuotedWhole(quote.text)} />
          {goesOnFrom === null && <ReportedDay date={quote.date} />}
        </p>
      )}
      {props.before}
      <blockquote id={words}>
        <QuoteWords quote={quote} {...(setWords && { setWords })} />
      </blockquote>
      {isAttributed && (
        <p class="attribution">
          <Speaker quote={quote} subject={subject} knownRole={knownRole} />
          <bdi>{quote.source ?? 'source not stated'}</bdi>
          <OnPaper quote={quote} />
        </p>
      )}
      {goesOnFrom === null && <DifferingRoles quote={quote} />}
      {quote.note !== null && (
        <p class="attribution">
          Your note: <bdi>{quote.note}</bdi>
        </p>
      )}
      <div class="quote-actions">
        <WhySpeaker
          quote={quote}
          describedBy={words}
          before={
            <button
              type="button"
              class="quiet-button"
              aria-describedby={words}
              onClick={() => actions.onRead(quote.id)}
            >
              Show in article
            </button>
          }
          behind={
            <>
              <CiteMenu quote={quote} choice={actions.cite} onCopy={actions.onCopy} describedBy={words} />
              {actions.compare !== null && (
                <CompareToggle quote={quote.id} choice={actions.compare} describedBy={words} />
              )}
            </>
          }
          more={
            <>
              <span>{grade(quote.kind, isQuotedWhole(quote.text)).explanation}</span>
              <Wrong quote={quote} onWrong={actions.onWrong} />
            </>
          }
        />
      </div>
    </article>
  );
}

/** Leads to where a quote is put right. Nothing is changed here: the card, which lies in a page, only reads. */
function Wrong(props: { readonly quote: QuoteView; readonly onWrong: QuoteActions['onWrong'] }) {
  const { quote, onWrong } = props;
  if (quote.kept === null)
    return <span>Wrong? Quotes that came with On Record cannot be corrected yet.</span>;
  if (onWrong === undefined) return null;
  return (
    <span>
      Wrong?{' '}
      <button type="button" class="quiet-button" onClick={() => onWrong(quote.id)}>
        Correct it in the article
      </button>
    </span>
  );
}

/** Says, on paper alone, which article has the quote and where: there is nothing to press. */
function OnPaper({ quote: { title, address } }: { readonly quote: QuoteView }) {
  const article = [title && `“${title}”`, address].filter(Boolean).join(', ');
  return article === '' ? null : <bdi class="on-paper">, {article}</bdi>;
}

/** Names who speaks; whom nobody identified and the reporting words name already, not again. */
function Named({ quote }: { readonly quote: QuoteView }) {
  if (quote.speakers.length === 0 && openingBeforeSpeaker(quote) !== null) return <>not identified · </>;
  return (
    <>
      <bdi class="speaker">{speakerLine(quote)}</bdi>
      {quote.speakers.length > 0 || quote.namedAs === null ? ' · ' : ', not identified · '}
    </>
  );
}

function Speaker(props: {
  readonly quote: QuoteView;
  readonly subject: ActorId | null;
  readonly knownRole: string | null;
}) {
  const { quote, subject, knownRole } = props;
  const others = quote.speakers.filter(({ id }) => id !== subject);
  const namedAs = tellingName(quote);
  const isSubjects = others.length < quote.speakers.length;
  return (
    <>
      {isSubjects && others.length > 0 && (
        <>
          with <bdi class="speaker">{nameList(others.map(({ name }) => name))}</bdi>
          {' · '}
        </>
      )}
      {!isSubjects && <Named quote={quote} />}
      {(inferredFrom(quote) !== null || quote.by === 'reader' || isPutRight(quote)) && (
        <>
          <InferredLabel quote={quote} />
          {' · '}
        </>
      )}
      <RoleThen quote={quote} knownRole={knownRole} />
      {namedAs !== null && (
        <>
          {describedWords(namedAs)} <bdi class="named-as">{namedAs}</bdi>
          {' · '}
        </>
      )}
    </>
  );
}
