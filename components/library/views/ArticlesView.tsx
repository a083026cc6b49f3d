import { MOST_FORGOTTEN } from '../../../lib/library/change.ts';
import type { ExportChoice } from '../../../lib/library/exchange/export-library.ts';
import type { ArticlesQuery } from '../../../lib/library/search/library-query.ts';
import type { ListedArticle } from '../../../lib/library/search/library-rows.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { articleName } from '../../article-name.ts';
import { RowList } from '../../lists/rows/RowList.tsx';
import { FoundView } from '../find/FoundView.tsx';
import { countedWords } from '../find/found-words.ts';
import { libraryAddress } from '../find/library-address.ts';
import { PublishedFields } from '../find/PublishedFields.tsx';
import { ViewSearch } from '../find/ViewSearch.tsx';
import { SelectionBar } from '../select/SelectionBar.tsx';
import { useSelection } from '../select/use-selection.ts';
import { KeptArticleLine } from './KeptArticleLine.tsx';
import { useViewList } from './use-view-list.ts';
import type { ViewProps } from './view-props.ts';

/** Lists what the reader can do with kept articles. */
export interface ArticleActions {
  readonly onOpen: (article: ArticleId) => void;
  readonly onExport: (choice: ExportChoice) => void;
  /** Forgets articles, 100 at most; `whom` says which. Resolves to whether they are gone. */
  readonly onForget: (articles: readonly ArticleId[], whom: string) => Promise<boolean>;
}

/** Shows the kept articles: each to be read, and to be forgotten. */
export function ArticlesView(props: ViewProps<ArticlesQuery> & { readonly actions: ArticleActions }) {
  const { query, onQuery, shown, actions } = props;
  const list = useViewList(props);
  const sources = shown.state === 'found' ? shown.found.sources : [];
  const chosen = useSelection(
    libraryAddress(query),
    ({ id }: ListedArticle) => id,
    () => props.onIds(query),
  );
  const forget = async (ids: readonly ArticleId[], whom: string) => {
    if (await actions.onForget(ids, whom)) chosen.drop(ids);
  };
  const forgetChosen = () => forget(chosen.ids, countedWords('articles', chosen.ids.length));
  const filters = [query.source, query.from, query.to].filter((one) => one !== null).length;
  return (
    <>
      <ViewSearch
        label="Search articles"
        placeholder="Search titles, texts, sources, years"
        words={query.words}
        onWords={(words) => onQuery({ ...query, words }, true)}
        field={props.field}
        bar={list.bar}
        filters={filters}
      >
        <PublishedFields
          query={query}
          sources={sources}
          onChange={(changed) => onQuery({ ...query, ...changed })}
        />
      </ViewSearch>
      <FoundView
        query={query}
        onQuery={onQuery}
        shown={shown}
        actor={null}
        empty="No article is kept."
        keys={KEYS}
      >
        <RowList
          {...list}
          label="Articles you keep"
          kind={query.words.trim() === '' ? 'articles' : 'articles searched'}
          nameOf={articleName}
          onOpen={({ id }) => actions.onOpen(id)}
          onForget={(article) => forget([article.id], articleName(article))}
          selection={chosen.rows}
          {...(canForget(chosen.ids) && { onForgetChosen: forgetChosen })}
        >
          {(article) => <KeptArticleLine article={article} />}
        </RowList>
        <SelectionBar count={chosen.ids.length} onNone={chosen.rows.onNone}>
          <button
            type="button"
            class="action-button"
            onClick={() => actions.onExport({ of: 'articles', articles: chosen.ids })}
          >
            Export
          </button>
          {canForget(chosen.ids) ? (
            <button type="button" class="action-button" onClick={forgetChosen}>
              Forget
            </button>
          ) : (
            <p>At most {MOST_FORGOTTEN} articles are forgotten at once: fewer can all be brought back.</p>
          )}
        </SelectionBar>
      </FoundView>
    </>
  );
}

function canForget({ length }: readonly ArticleId[]): boolean {
  return length <= MOST_FORGOTTEN;
}

const KEYS = [
  ['/', 'search'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Space', 'select'],
  ['Delete', 'forget'],
] as const;
