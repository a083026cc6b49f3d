import type { Slice } from '../../lib/holdings/slice.ts';
import type { KeptSummary } from '../../lib/library/kept-article.ts';
import type { ArticleId } from '../../lib/model.ts';
import { articleName } from '../article-name.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { Icon } from '../Icon.tsx';
import { ShowMore } from '../lists/ShowMore.tsx';
import { type MoreOf, useSlices } from '../lists/use-slices.ts';
import { Provenance } from '../record/Provenance.tsx';
import { languageName } from '../words/language-name.ts';
import '../lists/article-list.css';
import './kept-list.css';

/** Lists what the reader keeps: each to be read, and to be forgotten. */
export function KeptList(props: {
  readonly articles: Slice<KeptSummary>;
  readonly onMore: MoreOf<KeptSummary>;
  readonly onOpen: (article: ArticleId) => void;
  readonly onForget: (article: KeptSummary) => void;
}) {
  const articles = useSlices(props.articles, props.onMore);
  return (
    <>
      <ul class="kept-list" ref={articles.list} aria-label="Articles you keep">
        {articles.items.map((article) => (
          <li key={article.id}>
            <button type="button" class="kept-open" onClick={() => props.onOpen(article.id)}>
              <span class="article-title" dir="auto">
                {article.title ?? article.opening}
              </span>
              <span class="article-facts">
                <Provenance date={article.date} source={article.source} />
                {article.date !== null && !article.dateIsSure && ' · date not confirmed'}
                {' · '}
                {factWords(article)}
                {' · kept '}
                <time dateTime={article.keptDay}>{day(article.keptDay)}</time>
              </span>
            </button>
            <button
              type="button"
              class="icon-button"
              title="Forget"
              aria-label={`Forget ${articleName(article)}`}
              onClick={() => props.onForget(article)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <ShowMore list={articles} of="articles" />
    </>
  );
}

/** Says what is on record in an article, or why nothing is yet. */
function factWords({ quotes, isRead, notRead, isExcerpt }: KeptSummary): string {
  const read = isRead ? `${grouped(quotes)} ${quotes === 1 ? 'quote' : 'quotes'}` : 'not read yet';
  const told = notRead === null ? read : `quotes not read in ${languageName(notRead)}`;
  return isExcerpt ? `${told} · excerpt` : told;
}
