import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { ArticleId } from '../../lib/model.ts';
import { grouped } from '../grouped.ts';
import { Provenance } from '../record/Provenance.tsx';
import { ShowMore } from './ShowMore.tsx';
import './article-list.css';
import { type MoreOf, useSlices } from './use-slices.ts';

/** Lists articles to open in the reader. */
export function ArticleList(props: {
  /** The first of them. */
  readonly articles: Slice<ArticleSummary>;
  readonly onRead: (article: ArticleId) => void;
  readonly onMore: MoreOf<ArticleSummary>;
}) {
  const articles = useSlices(props.articles, props.onMore);
  return (
    <>
      <ul class="article-list" ref={articles.list}>
        {articles.items.map(({ id, title, opening, date, source, quotes }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onRead(id)}>
              <span class="article-title" dir="auto">
                {title ?? opening}
              </span>
              <span class="article-facts">
                <Provenance date={date} source={source} />
                {' · '}
                {grouped(quotes)} {quotes === 1 ? 'quote' : 'quotes'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore list={articles} of="articles" />
    </>
  );
}
