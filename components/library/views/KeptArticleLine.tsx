import { NOT_READABLE } from '../../../lib/library/derive/article-reading.ts';
import type { KeptSummary } from '../../../lib/library/kept-article.ts';
import type { ListedArticle } from '../../../lib/library/search/library-rows.ts';
import { day } from '../../day.ts';
import { grouped } from '../../grouped.ts';
import { Provenance } from '../../record/Provenance.tsx';
import { SpanMarked } from '../../SpanMarked.tsx';
import { languageName } from '../../words/language-name.ts';
import './kept-article-line.css';

/** Shows a kept article in a row: its headline, where it comes from, and what is on record in it. */
export function KeptArticleLine({ article }: { readonly article: ListedArticle }) {
  const { heading, passage, quotes, isRead, notRead } = article;
  const why = notReadWords(article);
  return (
    <span class="article-line">
      <span class="row-line article-line-title" dir="auto">
        <SpanMarked text={heading.text} marks={heading.marks} />
      </span>
      <span class="unseen">. </span>
      {passage !== null && (
        <>
          <span class="row-line article-line-passage" dir="auto">
            <SpanMarked text={passage.text} marks={passage.marks} />
          </span>
          <span class="unseen">. </span>
        </>
      )}
      <span class="row-line row-facts">
        <Provenance date={article.date} source={article.source} />
        {article.date !== null && !article.dateIsSure && ' · date not confirmed'}
        {why !== null && ` · ${why}`}
        {article.isExcerpt && ' · excerpt'}
        {' · kept '}
        <time dateTime={article.keptDay}>{day(article.keptDay)}</time>
      </span>
      {isRead && notRead === null && (
        <>
          <span class="unseen">. </span>
          <span class="article-line-quotes">
            <span class="count">{grouped(quotes)}</span> {quotes === 1 ? 'quote' : 'quotes'}
          </span>
        </>
      )}
    </span>
  );
}

/** Says why no quotes of an article are on record; null where they were read. */
function notReadWords({ isRead, notRead }: KeptSummary): string | null {
  if (notRead === NOT_READABLE) return 'quotes could not be read';
  if (notRead !== null) return `quotes not read in ${languageName(notRead)}`;
  return isRead ? null : 'not read yet';
}
