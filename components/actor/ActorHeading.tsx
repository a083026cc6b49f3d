import type { RefObject } from 'preact';
import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import { type RoleView, tellingRole } from '../../lib/holdings/role-view.ts';
import type { ActorPageView } from '../../lib/views/actor-page-view.ts';
import { CoverageLine } from '../coverage/CoverageLine.tsx';
import { InferredOffice } from '../record/InferredOffice.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { kindName } from '../words/kind-name.ts';
import './actor-heading.css';

/** Says who that is before anything else: the office, of which day and by which source, and what other sources say at that time. */
export function ActorHeading(props: {
  readonly view: ActorPageView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { actor, differing } = props.view;
  const telling = tellingRole(actor.roles);
  const others = actor.aliases.filter((alias) => alias !== actor.name);
  return (
    <header class="actor-heading">
      <h1 dir="auto" tabIndex={-1} ref={props.heading}>
        {actor.name}
      </h1>
      {telling === null ? <p class="actor-office">{kindName(actor.kind)}</p> : <Office role={telling} />}
      {differing.length > 0 && (
        <div class="actor-differing">
          <p>Other sources of that time say:</p>
          <ul>
            {differing.map((role) => (
              <li key={`${role.article} ${role.role}`}>
                <Office role={role} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <p class="actor-aliases">
          Also: {others.flatMap((alias, at) => [at > 0 && ', ', <bdi key={alias}>{alias}</bdi>])}
        </p>
      )}
      <CoverageLine coverage={actor.coverage} />
    </header>
  );
}

function Office({ role }: { readonly role: RoleView }) {
  return (
    <p class="actor-office">
      <bdi class="actor-office-title">{upperFirst(role.role)}</bdi>{' '}
      <InferredOffice from={role.inferredFrom} />
      <span class="actor-office-source">
        <Provenance date={role.date} source={role.source} asOf />
      </span>
    </p>
  );
}
