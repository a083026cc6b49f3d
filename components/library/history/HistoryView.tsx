import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChangeId } from '../../../lib/library/change.ts';
import {
  HISTORY_PARTS,
  type HistoryEntry,
  type HistoryList,
  type HistoryPart,
} from '../../../lib/library/decide/history-entry.ts';
import type { ActorId, ArticleId, QuoteId } from '../../../lib/model.ts';
import type { Problem } from '../../../lib/problems/problem.ts';
import { RowList } from '../../lists/rows/RowList.tsx';
import { useRows } from '../../lists/rows/use-rows.ts';
import { Notice } from '../../Notice.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { FilterChoice, type FilterOption } from '../find/FilterChoice.tsx';
import { ListKeys } from '../find/ListKeys.tsx';
import { type HistoryQuery, type PageQuery, WHOLE } from '../find/library-address.ts';
import { HistoryLine } from './HistoryLine.tsx';
import { countedEntries, emptyWords, entryWords, PART_NAMES } from './history-words.ts';

/** Tells how far the history is read. It is another value whenever the library changed. */
export type HistoryState =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly error: Problem }
  | { readonly state: 'found'; readonly counts: HistoryList['counts'] };

/** Lists what the reader can do with earlier decisions. */
export interface HistoryActions {
  readonly onRead: (quote: QuoteId) => void;
  readonly onOpen: (article: ArticleId) => void;
  readonly onOpenActor: (actor: ActorId) => void;
  /** Takes a decision back; `whom` says which. */
  readonly onTakeBack: (entry: Exclude<HistoryEntry, { part: 'imports' }>, whom: string) => void;
  readonly onTakeBackImport: (id: ChangeId) => void;
}

/** Asks for entries of the history, from a position on. Rejects where they cannot be read. */
export type AskEntries = (
  part: HistoryPart | null,
  start: number,
  size: number,
) => Promise<HistoryList['entries']>;

/** Is what the history is shown from. */
export interface HistoryProps {
  readonly query: HistoryQuery;
  readonly onQuery: (query: PageQuery) => void;
  readonly shown: HistoryState;
  readonly onEntries: AskEntries;
  readonly actions: HistoryActions;
}

/** Shows the reader's decisions that stand, latest first; each leads to what it is about, and can be taken back. */
export function HistoryView(props: HistoryProps) {
  const { query, onQuery, shown } = props;
  const bar = useRef<HTMLDivElement>(null);
  if (shown.state === 'failed')
    return (
      <Notice title="Your decisions cannot be read" urgent>
        {problemWords(shown.error)}
      </Notice>
    );
  const total = shown.state === 'found' ? totalOf(shown.counts, query.part) : 0;
  return (
    <>
      <div class="found-head history-head" ref={bar}>
        <p class="found-count" role="status">
          {shown.state === 'asking' && <span class="library-late">Reading your decisions…</span>}
          {total > 0 && countedEntries(total)}
        </p>
        {total > 0 && <ListKeys keys={KEYS} />}
        <FilterChoice
          label="What was decided"
          any="Everything"
          value={query.part}
          options={PARTS}
          onChoose={(part) => onQuery({ ...query, part })}
        />
      </div>
      {shown.state === 'found' && total === 0 && <p class="library-empty">{emptyWords(query.part)}</p>}
      {total > 0 && <Entries {...props} total={total} bar={bar} />}
    </>
  );
}

/** Counts all entries of a part; null asks for all parts. */
export function totalOf(counts: HistoryList['counts'], part: HistoryPart | null): number {
  return part === null ? HISTORY_PARTS.reduce((sum, one) => sum + counts[one], 0) : counts[part];
}

const PARTS: readonly FilterOption<HistoryPart>[] = HISTORY_PARTS.map((part) => [part, PART_NAMES[part]]);

const KEYS = [
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Delete', 'take back'],
] as const;

function Entries(
  props: HistoryProps & { readonly total: number; readonly bar: { current: HTMLDivElement | null } },
) {
  const { query, shown, actions } = props;
  const [at, setAt] = useState(0);
  useLayoutEffect(() => setAt(0), [query.part]);
  // Each answer, and each part, is another list.
  const list = useMemo(() => ({ shown, part: query.part }), [shown, query.part]);
  const rows = useRows<HistoryEntry>(list, (start, size) => props.onEntries(query.part, start, size));
  const takeBack = (entry: HistoryEntry) => {
    if (entry.part === 'imports') actions.onTakeBackImport(entry.import.id);
    else actions.onTakeBack(entry, entryWords(entry));
  };
  return (
    <RowList
      rows={rows}
      total={props.total}
      at={at}
      onAt={setAt}
      bar={props.bar}
      label="Your decisions"
      kind="history"
      nameOf={entryWords}
      onOpen={(entry) => open(entry, props)}
      // An import is taken back by its button alone: what it brought goes with it, and no press undoes that.
      onDelete={(entry) => entry.part !== 'imports' && takeBack(entry)}
      beside={(entry, tabIndex) => (
        <button
          type="button"
          class="quiet-button take-back"
          tabIndex={tabIndex}
          onClick={() => takeBack(entry)}
        >
          Take back<span class="unseen">: {entryWords(entry)}</span>
        </button>
      )}
    >
      {(entry) => <HistoryLine entry={entry} />}
    </RowList>
  );
}

/** Shows what a decision is about: the quote in its article, the page of whoever it is, or the articles. */
function open(entry: HistoryEntry, { actions, onQuery }: HistoryProps): void {
  switch (entry.part) {
    case 'quotes':
      if (entry.correction.quote === null) actions.onOpen(entry.correction.article);
      else actions.onRead(entry.correction.quote);
      break;
    case 'actors': {
      const actors = 'of' in entry.decision ? entry.decision.of : [entry.decision.actor];
      const there = actors.find(({ id }) => id !== null)?.id;
      const article = actors.find((one) => one.article !== null)?.article;
      if (there) actions.onOpenActor(there);
      else if (article) actions.onOpen(article.id);
      break;
    }
    case 'imports':
      onQuery({ ...WHOLE.articles, sort: 'kept' });
  }
}
