import { useRef } from 'preact/hooks';
import type { CiteFile } from '../../../lib/cite/cite-set.ts';
import { speakerLine } from '../../../lib/cite/speaker-line.ts';
import type { QuoteView } from '../../../lib/holdings/quote-view.ts';
import type { QuotesQuery } from '../../../lib/library/search/library-query.ts';
import type { ListedQuote } from '../../../lib/library/search/library-rows.ts';
import { QUOTE_KINDS, type QuoteId, type QuoteKind, STANCES } from '../../../lib/model.ts';
import type { Problem } from '../../../lib/problems/problem.ts';
import { CiteMany } from '../../cite/CiteMany.tsx';
import { CompareChosen } from '../../compare/CompareChosen.tsx';
import { grouped } from '../../grouped.ts';
import { RowList } from '../../lists/rows/RowList.tsx';
import { SearchField } from '../../SearchField.tsx';
import { stanceName } from '../../stance-name.ts';
import { grade } from '../../words/grade.ts';
import { WAY_NAMES } from '../find/asked-words.ts';
import { FilterChoice, type FilterOption } from '../find/FilterChoice.tsx';
import { FoundView } from '../find/FoundView.tsx';
import { libraryAddress } from '../find/library-address.ts';
import { PublishedFields } from '../find/PublishedFields.tsx';
import { ViewSearch } from '../find/ViewSearch.tsx';
import { SelectionBar } from '../select/SelectionBar.tsx';
import { type ChosenRows, useSelection } from '../select/use-selection.ts';
import { type AskWhose, useWhose } from '../select/use-whose.ts';
import { QuoteLine } from './QuoteLine.tsx';
import { useViewList } from './use-view-list.ts';
import type { ViewProps } from './view-props.ts';
import './quotes-view.css';

/** Lists what the reader can do with quotes of the library. */
export interface QuotesActions {
  readonly onRead: (quote: QuoteId) => void;
  readonly onWhose: AskWhose;
  /** Reads chosen quotes of a list, in its order; those that are gone are left out. */
  readonly onQuotes: (query: QuotesQuery, ids: readonly QuoteId[]) => Promise<readonly QuoteView[]>;
  /** Resolves to false where the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (file: CiteFile) => void;
  /** Pins quotes and shows them side by side; resolves to why that could not be, or to null. */
  readonly onCompare: (quotes: readonly QuoteId[]) => Promise<Problem | null>;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
}

/** Quotes that are cited at once: more are a library, which is exported. */
const MOST_CITED = 10_000;

/** Shows the quotes of the kept articles, by their words and by who says them; each is read in its article. */
export function QuotesView(
  props: ViewProps<QuotesQuery> & {
    /** The name of the one whose quotes these are; null where they are anybody's, or it is not known. */
    readonly actor: string | null;
    readonly actions: QuotesActions;
  },
) {
  const { query, onQuery, shown, actions } = props;
  const list = useViewList(props);
  const { kind, stance, way, source, from, to } = query;
  const chosen = useSelection(
    libraryAddress(query),
    ({ quote }: ListedQuote) => quote.id,
    () => props.onIds(query),
  );
  const filters = [kind, stance, way, source, from, to].filter((one) => one !== null).length;
  return (
    <>
      <ViewSearch
        label="Search quotes"
        placeholder="Search words, or “an exact phrase”"
        words={query.words}
        onWords={(words) => onQuery({ ...query, words }, true)}
        field={props.field}
        bar={list.bar}
        second={<Who query={query} onQuery={onQuery} actor={props.actor} />}
        filters={filters}
      >
        <QuoteFields query={query} onQuery={onQuery} />
        <PublishedFields
          query={query}
          sources={shown.state === 'found' ? shown.found.sources : []}
          onChange={(changed) => onQuery({ ...query, ...changed })}
        />
      </ViewSearch>
      <FoundView
        query={query}
        onQuery={onQuery}
        shown={shown}
        actor={props.actor}
        empty="No quote is on record yet. They are read in articles in English; what else somebody says you can mark in an article, and keep as a quote."
        keys={KEYS}
      >
        <RowList
          {...list}
          label="Quotes"
          kind="quotes"
          nameOf={({ quote }) => `${speakerLine(quote)}: ${quote.text.slice(0, NAMED_BY)}`}
          onOpen={({ quote }) => actions.onRead(quote.id)}
          selection={chosen.rows}
        >
          {(row) => <QuoteLine row={row} words={query.words} />}
        </RowList>
        <ChosenQuotes query={query} chosen={chosen} actions={actions} />
      </FoundView>
    </>
  );
}

/** Characters of its words by which a quote is told from others of its speaker. */
const NAMED_BY = 60;

/** Says which quotes are chosen, and cites them. */
function ChosenQuotes(props: {
  readonly query: QuotesQuery;
  readonly chosen: ChosenRows<QuoteId, ListedQuote>;
  readonly actions: QuotesActions;
}) {
  const { query, actions } = props;
  const { ids, rows, drop } = props.chosen;
  const { words, only } = useWhose(query, ids, actions.onWhose);
  const read = async () => {
    try {
      const quotes = await actions.onQuotes(query, ids);
      const there = new Set(quotes.map(({ id }) => id));
      // What is counted is what is cited.
      const gone = ids.filter((id) => !there.has(id));
      if (gone.length > 0) drop(gone);
      return quotes;
    } catch {
      return null;
    }
  };
  return (
    <SelectionBar count={ids.length} what={words} onNone={rows.onNone}>
      <CompareChosen quotes={ids} onCompare={actions.onCompare} />
      {ids.length <= MOST_CITED ? (
        <CiteMany
          count={ids.length}
          isCounted
          onQuotes={read}
          setName={only ?? query.words}
          today={actions.today}
          onCopy={actions.onCopy}
          onDownload={actions.onDownload}
        />
      ) : (
        <p>At most {grouped(MOST_CITED)} quotes are cited at once.</p>
      )}
    </SelectionBar>
  );
}

/** Asks who speaks, or who is spoken of: by words, or, where a name was followed, that one alone. */
function Who(props: {
  readonly query: QuotesQuery;
  readonly onQuery: ViewProps<QuotesQuery>['onQuery'];
  readonly actor: string | null;
}) {
  const { query, onQuery, actor } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="who-field">
      <select
        class="choice"
        aria-label="Said by somebody, or about them"
        value={query.side}
        onChange={({ currentTarget: { value } }) =>
          onQuery({ ...query, side: value === 'about' ? 'about' : 'by' })
        }
      >
        <option value="by">by</option>
        <option value="about">about</option>
      </select>
      {query.actor === null ? (
        <SearchField
          label={query.side === 'by' ? 'Who says it' : 'Whom it is about'}
          placeholder="Anybody"
          words={query.who}
          onSearch={(who) => onQuery({ ...query, who }, true)}
          field={field}
        />
      ) : (
        <button
          type="button"
          class="action-button who-chosen"
          aria-label={`Show quotes of everybody, not of ${actor ?? 'this name'} alone`}
          onClick={() => onQuery({ ...query, actor: null })}
        >
          <bdi>{actor ?? 'This name alone'}</bdi> ×
        </button>
      )}
    </div>
  );
}

const GRADES: readonly FilterOption<QuoteKind>[] = QUOTE_KINDS.map((kind) => [kind, grade(kind).label]);
const STANCE_NAMES = STANCES.map((stance) => [stance, stanceName(stance)] as const);
const WAYS = (['stated', 'inferred', 'reader'] as const).map((way) => [way, WAY_NAMES[way]] as const);

function QuoteFields(props: {
  readonly query: QuotesQuery;
  readonly onQuery: ViewProps<QuotesQuery>['onQuery'];
}) {
  const { query, onQuery } = props;
  return (
    <>
      <FilterChoice
        label="Grade"
        any="Any grade"
        value={query.kind}
        options={GRADES}
        onChoose={(kind) => onQuery({ ...query, kind })}
      />
      <FilterChoice
        label="What was done with the words"
        any="Said, denied, asked…"
        value={query.stance}
        options={STANCE_NAMES}
        onChoose={(stance) => onQuery({ ...query, stance })}
      />
      <FilterChoice
        label="How the speaker is known"
        any="Stated or inferred"
        value={query.way}
        options={WAYS}
        onChoose={(way) => onQuery({ ...query, way })}
      />
    </>
  );
}

const KEYS = [
  ['/', 'search'],
  ['↑ ↓', 'move'],
  ['Enter', 'read in the article'],
  ['Space', 'select'],
] as const;
