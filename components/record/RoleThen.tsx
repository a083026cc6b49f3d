import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { RoleView } from '../../lib/holdings/role-view.ts';
import { day } from '../day.ts';
import { InferredOffice } from './InferredOffice.tsx';

/**
 * Says what the speaker was then: as the article has it, or according to another one of that time. `knownRole` stands right above, and is
 * not said again.
 */
export function RoleThen({
  quote,
  knownRole,
  end = ' · ',
}: {
  readonly quote: QuoteView;
  readonly knownRole: string | null;
  /** Stands behind it, where it is said. */
  readonly end?: string;
}) {
  const { role, roleAt } = quote;
  if (roleAt?.isOwn === false)
    return (
      <>
        <bdi>{upperFirst(roleAt.role.role)}</bdi> <InferredOffice from={roleAt.role.inferredFrom} />
        according to <Told role={roleAt.role} />
        {end}
      </>
    );
  const own = role ?? roleAt?.role.role ?? null;
  if (own === null || own === knownRole) return null;
  return (
    <>
      <bdi>{upperFirst(own)}</bdi>
      {role === null && (
        <>
          {' '}
          <InferredOffice from={roleAt?.role.inferredFrom ?? null} />
        </>
      )}
      {end}
    </>
  );
}

/** Says what other sources of that time call the speaker: a conflict is shown, and the reader judges. */
export function DifferingRoles({ quote: { roleAt } }: { readonly quote: QuoteView }) {
  if (roleAt === undefined || roleAt.differing.length === 0) return null;
  return (
    <ul class="attribution">
      {roleAt.differing.map((role) => (
        <li key={role.article}>
          <Told role={role} between=" of " />: <bdi>{upperFirst(role.role)}</bdi>{' '}
          <InferredOffice from={role.inferredFrom} />
        </li>
      ))}
    </ul>
  );
}

/** Names who says so, and when: "AP, 7 Mar 2022", "AP of 9 Mar 2022". */
function Told({
  role: { source, date },
  between = ', ',
}: {
  readonly role: RoleView;
  readonly between?: string;
}) {
  return (
    <>
      <bdi>{source ?? 'an article without source'}</bdi>
      {date !== null && (
        <>
          {between}
          <time dateTime={date}>{day(date)}</time>
        </>
      )}
    </>
  );
}
