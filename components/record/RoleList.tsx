import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { RoleView } from '../../lib/holdings/role-view.ts';
import { Provenance } from './Provenance.tsx';
import './role-list.css';
import { InferredOffice } from './InferredOffice.tsx';

/** Lists on demand what else an actor was, each with the day and the source that says so. */
export function RoleList({ roles }: { readonly roles: readonly RoleView[] }) {
  if (roles.length === 0) return null;
  return (
    <details class="role-list">
      <summary>
        {roles.length} more {roles.length === 1 ? 'role' : 'roles'}
      </summary>
      <ul aria-label="Roles">
        {roles.map((role) => (
          <li key={`${role.article} ${role.role}`}>
            <bdi class="role-title">{upperFirst(role.role)}</bdi> <InferredOffice from={role.inferredFrom} />
            <span class="role-provenance">
              <Provenance date={role.date} source={role.source} asOf />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
