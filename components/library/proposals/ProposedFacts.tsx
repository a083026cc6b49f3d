import { upperFirst } from '../../../lib/cite/words/upper-first.ts';
import type { ProposedActor } from '../../../lib/library/decide/list-proposals.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { articleName } from '../../article-name.ts';
import { grouped } from '../../grouped.ts';
import { InferredOffice } from '../../record/InferredOffice.tsx';
import { Provenance } from '../../record/Provenance.tsx';
import { kindName } from '../../words/kind-name.ts';

/** Shows one of two who may be the same: their offices with day and source, their other names, and their articles. */
export function ProposedFacts(props: {
  readonly one: ProposedActor;
  readonly onOpenActor: (actor: ActorId) => void;
  readonly onOpen: (article: ArticleId) => void;
}) {
  const { one } = props;
  const { items, total } = one.articles;
  return (
    <article class="proposed">
      <h3>
        <button type="button" class="link-button" onClick={() => props.onOpenActor(one.id)}>
          <bdi>{one.name}</bdi>
        </button>
      </h3>
      <p class="proposed-counts">
        {kindName(one.kind)} · {grouped(one.said)} said · {grouped(one.about)} about
      </p>
      {one.otherNames.length > 0 && (
        <p class="proposed-names">
          Also: <bdi>{one.otherNames.join(', ')}</bdi>
        </p>
      )}
      {one.roles.length === 0 ? (
        <p class="proposed-none">No office on record</p>
      ) : (
        <ul aria-label={`Offices of ${one.name}`}>
          {one.roles.map((role) => (
            <li key={`${role.article} ${role.role}`}>
              <bdi>{upperFirst(role.role)}</bdi> <InferredOffice from={role.inferredFrom} />
              <span class="row-facts">
                {' '}
                <Provenance date={role.date} source={role.source} asOf />
              </span>
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <ul aria-label={`Articles with ${one.name}`} class="proposed-articles">
          {items.map((article) => (
            <li key={article.id}>
              <button type="button" class="link-button" onClick={() => props.onOpen(article.id)}>
                <bdi>{articleName(article)}</bdi>
              </button>
              <span class="row-facts">
                {' '}
                <Provenance date={article.date} source={article.source} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > items.length && (
        <p class="proposed-none">
          and {grouped(total - items.length)} more {total - items.length === 1 ? 'article' : 'articles'}
        </p>
      )}
    </article>
  );
}
