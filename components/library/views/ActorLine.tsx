import { upperFirst } from '../../../lib/cite/words/upper-first.ts';
import type { ListedActor } from '../../../lib/library/search/library-rows.ts';
import { grouped } from '../../grouped.ts';
import { InferredOffice } from '../../record/InferredOffice.tsx';
import { Provenance } from '../../record/Provenance.tsx';
import { SpanMarked } from '../../SpanMarked.tsx';
import { kindName } from '../../words/kind-name.ts';
import { matchWords } from '../../words/match-words.ts';
import './actor-line.css';

/** Shows somebody in a row: who that is, as of which day and according to whom, and in how many articles. */
export function ActorLine({ actor }: { readonly actor: ListedActor }) {
  const { name, kind, role, articles, matches } = actor;
  const telling = matches.filter(({ field }) => field !== 'name');
  return (
    <span class="actor-line">
      <span class="row-line">
        <bdi class="actor-line-name">
          <SpanMarked text={name.text} marks={name.marks} />
        </bdi>
        <span class="row-facts">
          <span class="unseen">, </span> {kindName(kind)}
        </span>
      </span>
      <span class="unseen">. </span>
      <span class="row-line actor-line-role">
        {role === null ? (
          'No office on record'
        ) : (
          <>
            <bdi>{upperFirst(role.role)}</bdi> <InferredOffice from={role.inferredFrom} />
            <span class="row-facts">
              <Provenance date={role.date} source={role.source} asOf />
            </span>
          </>
        )}
      </span>
      <span class="unseen">. </span>
      <span class="row-line row-facts">
        {grouped(articles)} {articles === 1 ? 'article' : 'articles'}
        {telling.map(({ field, text }) => (
          <span key={field + text}>
            {' · '}
            {matchWords(field)}: <bdi>{text}</bdi>
          </span>
        ))}
      </span>
    </span>
  );
}
