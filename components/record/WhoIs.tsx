import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import { type RoleView, tellingRole } from '../../lib/holdings/role-view.ts';
import type { ActorKind } from '../../lib/model.ts';
import { kindName } from '../words/kind-name.ts';
import { InferredOffice } from './InferredOffice.tsx';
import { Provenance } from './Provenance.tsx';
import { RoleList } from './RoleList.tsx';
import './who-is.css';

/** Answers "who is that?" in a line: the office as the latest article gives it, of its day; else the kind. Other roles follow on demand. */
export function WhoIs(props: { readonly kind: ActorKind; readonly roles: readonly RoleView[] }) {
  const { kind, roles } = props;
  const first = tellingRole(roles);
  if (first === null) return <p class="who-is">{kindName(kind)}</p>;
  return (
    <div class="who-is">
      <p>
        <bdi class="who-is-office">{upperFirst(first.role)}</bdi> <InferredOffice from={first.inferredFrom} />
        <span class="who-is-source">
          <Provenance date={first.date} source={first.source} asOf />
        </span>
      </p>
      <RoleList roles={roles.filter((role) => role !== first)} />
    </div>
  );
}
