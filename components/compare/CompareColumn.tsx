import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { describedWords } from '../../lib/cite/words/described-words.ts';
import { inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import { isQuotedWhole } from '../../lib/cite/words/quoted-fragments.ts';
import { sameTextWords } from '../../lib/cite/words/same-text-words.ts';
import { tellingName } from '../../lib/cite/words/telling-name.ts';
import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { CiteMenu } from '../cite/CiteMenu.tsx';
import { day } from '../day.ts';
import { Icon } from '../Icon.tsx';
import { markedRuns } from '../marked-runs.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import { InferredLabel, isPutRight } from '../record/InferredLabel.tsx';
import { QuoteWords } from '../record/QuoteWords.tsx';
import { DifferingRoles, RoleThen } from '../record/RoleThen.tsx';
import { stanceName } from '../stance-name.ts';
import type { ComparedColumn } from './compared-columns.ts';
import type { ComparisonActions } from './comparison-state.ts';
import './compare-column.css';

/** Shows one of several quotes: its rows stand level with those of the columns beside it. */
export function CompareColumn(props: {
  readonly column: ComparedColumn;
  /** Its number, from 1. */
  readonly number: number;
  readonly onTakeOut: () => void;
  readonly actions: Pick<ComparisonActions, 'onRead' | 'onCopy' | 'cite'>;
}) {
  const { column, number, onTakeOut } = props;
  const title = useId();
  const name = column.type === 'gone' ? 'Not on record any more' : speakerLine(column.quote);
  return (
    <li class={`compare-column ${column.type}`} aria-labelledby={title}>
      <header class="compare-head">
        <h2 id={title}>
          <span class="compare-number">{number}</span> <bdi>{name}</bdi>
        </h2>
        <button
          type="button"
          class="icon-button"
          title="Take out"
          aria-label={`Take out ${number}: ${name}`}
          onClick={onTakeOut}
        >
          <Icon name="close" />
        </button>
      </header>
      {column.type === 'gone' ? (
        <p class="compare-gone">
          The article of this quote was forgotten, or reads otherwise now. If it comes back, the quote stands
          here again.
        </p>
      ) : (
        <QuoteRows column={column} actions={props.actions} />
      )}
    </li>
  );
}

function QuoteRows(props: {
  readonly column: Extract<ComparedColumn, { type: 'quote' }>;
  readonly actions: Pick<ComparisonActions, 'onRead' | 'onCopy' | 'cite'>;
}) {
  const { column, actions } = props;
  const { quote, words } = column;
  const id = useId();
  return (
    <>
      <Row name="Role then">
        <Role quote={quote} />
      </Row>
      <Row name="Reported">
        {quote.date === null ? 'undated' : <time dateTime={quote.date}>{day(quote.date, 'long')}</time>}
        {quote.kept?.dateIsSure === false && ' (not confirmed)'}
      </Row>
      <Row name="Source">
        <bdi>{quote.source ?? 'not stated'}</bdi>
        {quote.title !== null && (
          <>
            : <bdi class="compare-title">{quote.title}</bdi>
          </>
        )}
        {column.sameTextAs !== null && <p>{upperFirst(sameTextWords(column.sameTextAs))}</p>}
      </Row>
      <Row name="Stance">
        <span class={isDisowned(quote) ? 'compare-disowned' : undefined}>{stanceName(quote.stance)}</span>
      </Row>
      <Row name="Grade">
        <GradeLabel kind={quote.kind} quotedWhole={isQuotedWhole(quote.text)} />
      </Row>
      <blockquote id={id} class={`compare-words ${quote.kind}`}>
        <QuoteWords quote={quote} setWords={(run, start) => <Marked {...{ run, start, words }} />} />
        {words.shared.length > 0 && (
          <span class="unseen">
            {' '}
            Also in others: {words.shared.map(({ start, end }) => quote.text.slice(start, end)).join('; ')}.
          </span>
        )}
      </blockquote>
      <div class="compare-actions">
        <button
          type="button"
          class="quiet-button"
          aria-describedby={id}
          onClick={() => actions.onRead(quote.id)}
        >
          Show in article
        </button>
        <CiteMenu quote={quote} choice={actions.cite} onCopy={actions.onCopy} describedBy={id} />
      </div>
    </>
  );
}

function Row(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="compare-row">
      <span class="compare-row-name">{props.name}</span> <div class="compare-row-value">{props.children}</div>
    </div>
  );
}

/** Says what the speaker was then, who says otherwise, how the article names them, and how it is known who speaks. */
function Role({ quote }: { readonly quote: QuoteView }) {
  const namedAs = tellingName(quote);
  const isTold = inferredFrom(quote) !== null || quote.by === 'reader' || isPutRight(quote);
  return (
    <>
      {quote.role === null && quote.roleAt === undefined ? (
        'not stated'
      ) : (
        <RoleThen quote={quote} knownRole={null} end="" />
      )}
      <DifferingRoles quote={quote} />
      {namedAs !== null && (
        <p>
          {describedWords(namedAs)} <bdi>{namedAs}</bdi>
        </p>
      )}
      {isTold && (
        <p>
          <InferredLabel quote={quote} />
        </p>
      )}
    </>
  );
}

/** Marks in a run of a quote's words what others have too, and what may turn the sense. */
function Marked(props: {
  readonly run: string;
  /** Where it begins in the quote. */
  readonly start: number;
  readonly words: Extract<ComparedColumn, { type: 'quote' }>['words'];
}) {
  const { run, start, words } = props;
  const marks = [...words.shared, ...words.telling];
  return (
    <>
      {markedRuns({ start, end: start + run.length }, marks).map((part) => {
        const text = run.slice(part.start - start, part.end - start);
        const isShared = part.marks.some((mark) => mark < words.shared.length);
        const isTelling = part.marks.some((mark) => mark >= words.shared.length);
        const told = isTelling ? <strong class="telling-word">{text}</strong> : text;
        return isShared ? <mark key={part.start}>{told}</mark> : told;
      })}
    </>
  );
}
