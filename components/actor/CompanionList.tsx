import { useState } from 'preact/hooks';
import type { CompanionView } from '../../lib/views/actor-page-view.ts';
import { grouped } from '../grouped.ts';
import './companion-list.css';

const SHOWN_AT_FIRST = 12;

/** Lists with whom an actor is named in articles, each a way to their page. */
export function CompanionList(props: { readonly companions: readonly CompanionView[] }) {
  const { companions } = props;
  const [all, setAll] = useState(false);
  if (companions.length === 0) return null;
  const isPart = companions.length > SHOWN_AT_FIRST + 1;
  return (
    <section class="companion-list" aria-labelledby="companions-title">
      <h2 class="section-title" id="companions-title">
        Named together with
      </h2>
      <ul>
        {companions.map(({ id, name, articles, address }, at) => (
          <li key={id} class={isPart && !all && at >= SHOWN_AT_FIRST ? 'in-print' : undefined}>
            <a href={address}>
              <bdi>{name}</bdi>
            </a>
            <span class="count" title="Articles that name both">
              {grouped(articles)}
              <span class="unseen"> {articles === 1 ? 'article' : 'articles'}</span>
            </span>
          </li>
        ))}
      </ul>
      {isPart && !all && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          Show all {companions.length}
        </button>
      )}
    </section>
  );
}
