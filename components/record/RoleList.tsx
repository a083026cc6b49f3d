import type { RoleView } from '../../lib/holdings/role-view.ts';
import { Provenance } from './Provenance.tsx';
import './role-list.css';
import { upperFirst } from '../upper-first.ts';

const SHOWN = 2;

/** Lists the titles an actor held, each with the day and the source that says so; the others on demand. */
export function RoleList({ roles }: { readonly roles: readonly RoleView[] }) {
  if (roles.length === 0) return null;
  const others = roles.slice(SHOWN);
  return (
    <div class="role-list">
      <Roles roles={roles.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details>
          <summary>
            {others.length} more {others.length === 1 ? 'role' : 'roles'}
          </summary>
          <Roles roles={others} />
        </details>
      )}
    </div>
  );
}

function Roles({ roles }: { readonly roles: readonly RoleView[] }) {
  return (
    <ul aria-label="Roles">
      {roles.map((role) => (
        <li key={`${role.article} ${role.role}`}>
          <bdi class="role-title">{upperFirst(role.role)}</bdi>{' '}
          <span class="role-provenance">
            <Provenance date={role.date} source={role.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
