import type { SourceView } from '../../lib/views/actor-page-view.ts';
import { grouped } from '../grouped.ts';
import './source-list.css';

/** Lists whose articles a record is made of. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="source-list" aria-labelledby="sources-title">
      <h2 class="section-title" id="sources-title">
        Sources
      </h2>
      <ul>
        {sources.map(({ source, articles }) => (
          <li key={source ?? ''}>
            <bdi>{source ?? 'Source not stated'}</bdi>
            <span class="count">
              {grouped(articles)}
              <span class="unseen"> {articles === 1 ? 'article' : 'articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
