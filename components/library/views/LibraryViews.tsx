import type { ComponentChildren, RefObject } from 'preact';
import type { LibraryCounts } from '../../../lib/library/library-state.ts';
import { CHECK_WITHOUT_LIBRARY } from '../../draft/draft-words.ts';
import { Tabs } from '../../Tabs.tsx';
import type { FoundState } from '../find/found-state.ts';
import type { LibraryViewName, PageQuery } from '../find/library-address.ts';
import { type HistoryActions, type HistoryProps, HistoryView, totalOf } from '../history/HistoryView.tsx';
import { type ProposalActions, type ProposalsState, ProposalsView } from '../proposals/ProposalsView.tsx';
import { type ActorsActions, ActorsView } from './ActorsView.tsx';
import { type ArticleActions, ArticlesView } from './ArticlesView.tsx';
import './library-views.css';
import { type QuotesActions, QuotesView } from './QuotesView.tsx';
import type { AskIdsOf, AskRowsOf } from './view-props.ts';

/** Names a tab; a narrow line has room for its first word. */
function PeopleName() {
  return (
    <>
      People<span class="name-rest"> and organisations</span>
    </>
  );
}

/** Names the tab where a draft is checked; a narrow line has room for its first word. */
function CheckName() {
  return (
    <>
      Check<span class="name-rest"> a text</span>
    </>
  );
}

/** Offers the one view that needs nothing kept. */
function NothingKept({
  view,
  draft,
  actions,
}: Pick<LibraryViewsProps, 'draft' | 'actions'> & { readonly view: LibraryViewName }) {
  if (view === 'draft') return draft;
  return (
    <p class="check-offer">
      <button type="button" class="link-button" onClick={() => actions.onView('draft')}>
        Check a text
      </button>{' '}
      {CHECK_WITHOUT_LIBRARY}
    </p>
  );
}

/** Lists what the reader can do in the views of the library. */
export interface ViewActions
  extends ArticleActions,
    ActorsActions,
    QuotesActions,
    HistoryActions,
    ProposalActions {
  readonly onQuery: (query: PageQuery, isTyped?: boolean) => void;
  /** Shows another view, as it was last seen. */
  readonly onView: (view: LibraryViewName) => void;
  readonly onRows: AskRowsOf;
  readonly onIds: AskIdsOf;
}

interface LibraryViewsProps {
  readonly query: PageQuery;
  readonly shown: FoundState;
  /** The name of the one whose quotes are asked for. */
  readonly actor: string | null;
  readonly counts: LibraryCounts;
  readonly history: Pick<HistoryProps, 'shown' | 'onEntries'>;
  readonly proposals: ProposalsState;
  /** Checks a text of the reader's own. */
  readonly draft: ComponentChildren;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly actions: ViewActions;
}

/** Shows what is kept in one of its views; where nothing is, the one that needs nothing. */
export function LibraryViews(props: LibraryViewsProps) {
  const { query, counts, history, proposals, actions } = props;
  const { onQuery, onRows, onIds } = actions;
  const given = { onQuery, onRows, onIds, shown: props.shown, field: props.field };
  if (counts.articles === 0) return <NothingKept view={query.view} draft={props.draft} actions={actions} />;
  return (
    <section class="library-views" aria-label="What you keep">
      <Tabs
        tabs={[
          { key: 'articles', label: 'Articles', count: counts.articles },
          { key: 'actors', label: <PeopleName />, count: counts.actors },
          { key: 'quotes', label: 'Quotes', count: counts.quotes },
          {
            key: 'history',
            label: 'Decisions',
            count: history.shown.state === 'found' ? totalOf(history.shown.counts, null) : null,
          },
          { key: 'draft', label: <CheckName />, count: null },
        ]}
        selected={query.view === 'proposals' ? 'actors' : query.view}
        onSelect={actions.onView}
      >
        {query.view === 'articles' && <ArticlesView {...given} query={query} actions={actions} />}
        {query.view === 'actors' && (
          <ActorsView
            {...given}
            query={query}
            pairs={proposals.state === 'found' ? proposals.total : 0}
            actions={actions}
          />
        )}
        {query.view === 'proposals' && <ProposalsView shown={proposals} actions={actions} />}
        {query.view === 'history' && (
          <HistoryView {...history} query={query} onQuery={onQuery} actions={actions} />
        )}
        {query.view === 'draft' && props.draft}
        {query.view === 'quotes' && (
          <QuotesView {...given} query={query} actor={props.actor} actions={actions} />
        )}
      </Tabs>
    </section>
  );
}
