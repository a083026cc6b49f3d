import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ActorId, Span } from '../../lib/model.ts';
import { useDraggedBounds } from '../correct/use-dragged-bounds.ts';
import { type MarkedRun, markedRuns } from '../marked-runs.ts';
import './article-text.css';
import '../correct/bound-handle.css';
import { neighbourByKey } from './neighbour-by-key.ts';
import { QuoteNote } from './QuoteNote.tsx';
import { quoteWithMarks } from './quote-with-marks.ts';
import type { ReadableArticle } from './readable-article.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { SoughtSentence } from './sought-sentence.ts';

/** A mark on the text and its meaning. */
type Mark = Span &
  (
    | { readonly type: 'quote'; readonly position: number }
    | { readonly type: 'mention'; readonly actor: ActorId }
    /** The words that report or name the speaker of the selected quote. */
    | { readonly type: 'report' }
    /** The sentence that somebody was led to. */
    | ({ readonly type: 'sought' } & SoughtSentence)
    /** The words of which the reader is asked who says them. */
    | { readonly type: 'chosen' }
  );

/**
 * Sets an article's headline and paragraphs with its quotes and mentions marked where they stand. All mentions are one stop of the Tab key; the
 * left and right arrow keys, Home and End go from one to another: an article of seventy names would be seventy stops.
 */
export function ArticleText(props: {
  readonly readable: ReadableArticle;
  readonly selected: string | null;
  readonly sought: SoughtSentence | null;
  readonly chosen: Span | null;
  /** Hears where the chosen words are dragged; null where they stay. */
  readonly onBounds: ((span: Span) => void) | null;
  /** Makes what stands above the paragraphs; it is given the marked words of the headline, null where the text has none. */
  readonly heading: (headline: ComponentChildren) => ComponentChildren;
  readonly actions: ReaderActions;
}) {
  const { readable, selected, sought, chosen } = props;
  const { headline } = readable;
  const marks = [
    ...marksOf(readable, selected),
    ...(sought === null ? [] : [{ type: 'sought' as const, ...sought }]),
    ...(chosen === null ? [] : [{ type: 'chosen' as const, ...chosen }]),
  ];
  const dragged = useDraggedBounds({
    text: readable.view.article.text,
    span: props.onBounds === null ? null : chosen,
    onBounds: (span) => props.onBounds?.(span),
  });
  const text = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<number | null>(readable.view.article.mentions[0]?.start ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourByKey(event, text.current, '.mention');
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const wordsOf = (span: Span) =>
    byQuote(markedRuns(span, marks), marks).map(({ quote, runs }) => (
      <QuotedPart
        key={runs[0]?.start}
        {...props}
        quote={quote}
        runs={runs}
        marks={marks}
        stop={stop}
        onStop={setStop}
      />
    ));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div id="article" tabIndex={-1} ref={text} onKeyDown={onKeyDown} {...dragged}>
      {props.heading(headline && <span class="article-marks">{wordsOf(headline)}</span>)}
      <div class="article-text article-marks">
        {readable.paragraphs.map((paragraph) => (
          <p key={paragraph.start} dir="auto">
            {wordsOf(paragraph)}
          </p>
        ))}
      </div>
    </div>
  );
}

function marksOf({ view, quotes }: ReadableArticle, selected: string | null): Mark[] {
  const chosen = view.article.quotes[quotes.findIndex(({ id }) => id === selected)];
  return [
    ...view.article.quotes.map((quote, position) => ({
      type: 'quote' as const,
      position,
      ...quoteWithMarks(view.article.text, quote),
    })),
    ...view.article.mentions.map(({ start, end, actor }) => ({
      type: 'mention' as const,
      start,
      end,
      actor,
    })),
    ...[chosen?.cue, chosen?.speaker].flatMap((span) => (span ? [{ type: 'report' as const, ...span }] : [])),
  ];
}

interface Part {
  /** The position of the innermost quote around these runs; null outside quotes. */
  readonly quote: number | null;
  readonly runs: MarkedRun[];
}

/** Gathers neighbouring runs of the same quote, so that a quote with mentions in it stays one element. */
function byQuote(runs: readonly MarkedRun[], marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  for (const run of runs) {
    const mark = marks[run.marks.findLast((position) => marks[position]?.type === 'quote') ?? -1];
    const quote = mark?.type === 'quote' ? mark.position : null;
    const last = parts.at(-1);
    if (last !== undefined && last.quote === quote) last.runs.push(run);
    else parts.push({ quote, runs: [run] });
  }
  return parts;
}

function QuotedPart(props: {
  readonly readable: ReadableArticle;
  readonly selected: string | null;
  readonly onBounds: ((span: Span) => void) | null;
  readonly actions: ReaderActions;
  readonly quote: number | null;
  readonly runs: readonly MarkedRun[];
  readonly marks: readonly Mark[];
  /** Where the mention begins that the Tab key reaches. */
  readonly stop: number | null;
  readonly onStop: (start: number) => void;
}) {
  const { readable, selected, actions, runs, marks, stop } = props;
  const words = runs.map((run) => (
    <Run
      key={run.start}
      run={run}
      marks={marks}
      text={readable.view.article.text}
      isStop={isMentionAt(run, marks, stop)}
      areBoundsLoose={props.onBounds !== null}
      onStop={props.onStop}
      onOpen={actions.onOpen}
    />
  ));
  const quote = readable.quotes[props.quote ?? -1];
  const place = readable.view.article.quotes[props.quote ?? -1];
  if (quote === undefined || place === undefined) return <>{words}</>;
  const isSelected = quote.id === selected;
  const isFirst = runs[0]?.start === quoteWithMarks(readable.view.article.text, place).start;
  return (
    <>
      {isFirst && <QuoteNote quote={quote} selected={isSelected} actions={actions} />}
      {/* The note's button does the same from the keyboard; this only makes the words themselves a target. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <span
        class={`quote ${quote.kind}`}
        id={isFirst ? quote.id : undefined}
        data-selected={isSelected}
        onClick={(event) => {
          if (!isOnButton(event) && !isSelecting()) actions.onSelect(quote.id);
        }}
      >
        {words}
      </span>
    </>
  );
}

interface RunProps {
  readonly run: MarkedRun;
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly isStop: boolean;
  /** Whether the ends of the chosen words can be dragged. */
  readonly areBoundsLoose: boolean;
  readonly onStop: (start: number) => void;
  readonly onOpen: (actor: ActorId) => void;
}

/** Sets a run of text, with a handle where words begin or end whose bounds can be dragged. The form has the same for the keyboard. */
function Run(props: RunProps) {
  const { run, marks, areBoundsLoose } = props;
  const chosen = areBoundsLoose ? marks.find(({ type }) => type === 'chosen') : undefined;
  return (
    <>
      {chosen?.start === run.start && <span class="bound-handle" data-bound="start" />}
      <RunWords {...props} />
      {chosen?.end === run.end && <span class="bound-handle" data-bound="end" />}
    </>
  );
}

function RunWords(props: RunProps) {
  const { run, marks, onOpen } = props;
  const words = props.text.slice(run.start, run.end);
  const over = run.marks.flatMap((position) => marks[position] ?? []);
  const mention = over.findLast((mark) => mark.type === 'mention');
  const sought = over.find((mark) => mark.type === 'sought');
  const classes = [
    ...(mention === undefined ? [] : ['mention']),
    ...over.flatMap(({ type }) => (type === 'quote' || type === 'mention' ? [] : [type])),
  ].join(' ');
  const id = sought?.start === run.start ? sought.id : undefined;
  if (mention !== undefined)
    return (
      // A <button> is a block to the line breaker and would never wrap within a long name.
      // biome-ignore lint/a11y/useSemanticElements: see above
      <span
        role="button"
        tabIndex={props.isStop ? 0 : -1}
        class={classes}
        id={id}
        data-start={run.start}
        onFocus={() => props.onStop(mention.start)}
        onClick={() => onOpen(mention.actor)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen(mention.actor);
        }}
      >
        {words}
      </span>
    );
  return (
    <span class={classes || undefined} id={id} data-start={run.start}>
      {words}
    </span>
  );
}

/** A mention that a quote's end cuts in two is a button twice: both parts are the stop. */
function isMentionAt({ marks: over }: MarkedRun, marks: readonly Mark[], start: number | null): boolean {
  return over.some((position) => marks[position]?.type === 'mention' && marks[position].start === start);
}

function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[role="button"]') !== null;
}

/** Dragging over words to copy them ends in a click too. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
