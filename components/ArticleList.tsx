import type { ArticleId } from '../lib/model.ts';
import type { Overview } from '../lib/wire/messages.ts';
import { Provenance } from './record/Provenance.tsx';
import './article-list.css';

/** Lists articles to open in the reader. */
export function ArticleList(props: {
  readonly articles: Overview['articles'];
  readonly onRead: (article: ArticleId) => void;
}) {
  return (
    <ul class="article-list">
      {props.articles.map(({ id, title, date, source, quotes }) => (
        <li key={id}>
          <button type="button" onClick={() => props.onRead(id)}>
            <span class="article-title" dir="auto">
              {title}
            </span>
            <span class="article-facts">
              <Provenance date={date} source={source} />
              {' · '}
              {quotes} {quotes === 1 ? 'quote' : 'quotes'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
