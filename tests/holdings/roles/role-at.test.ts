import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoleView } from '../../../lib/holdings/role-view.ts';
import { differingFrom, roleAt, statedAround } from '../../../lib/holdings/roles/role-at.ts';
import type { ArticleId } from '../../../lib/model.ts';

/** Writes a role as "day source: office", a lesser one in brackets; its article is named after day and source. */
function stated(line: string): RoleView {
  const [, date = '', source = '', role = ''] = /^(\S+) (\w+): (.+)$/.exec(line) ?? [];
  const main = !role.startsWith('(');
  return {
    role: role.replace(/[()]/g, ''),
    ...{ of: null, inferredFrom: null, main, source },
    date: date === 'undated' ? null : date,
    article: `${date} ${source}` as ArticleId,
  };
}
const place = (at: string) => {
  const { article: id, date } = stated(`${at}: nothing`);
  return { id, date };
};
const shown = ({ date, source, role }: RoleView) => `${date ?? 'undated'} ${source}: ${role}`;

const CASES: readonly {
  name: string;
  stated: readonly string[];
  at: string;
  role: string | null;
  isOwn?: boolean;
  differing?: readonly string[];
}[] = [
  {
    name: 'each article gives the office of its own day',
    stated: ['2022-03-07 Wire: Foreign Minister', '2023-02-23 Agency: director of the Foreign Office'],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
  },
  {
    name: 'the later one too',
    stated: ['2022-03-07 Wire: Foreign Minister', '2023-02-23 Agency: director of the Foreign Office'],
    at: '2023-02-23 Agency',
    role: '2023-02-23 Agency: director of the Foreign Office',
  },
  {
    name: 'another source of that time says another office',
    stated: ['2022-03-07 Wire: Foreign Minister', '2022-03-09 Herald: State Councilor'],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
    differing: ['2022-03-09 Herald: State Councilor'],
  },
  {
    name: 'of several that say it the nearest is shown',
    stated: [
      ...['2022-03-07 Wire: Foreign Minister', '2022-03-30 Post: State Councilor'],
      ...['2022-03-09 Herald: state councilor', '2022-02-20 Echo: special envoy'],
    ],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
    differing: ['2022-03-09 Herald: state councilor', '2022-02-20 Echo: special envoy'],
  },
  {
    name: 'a month and a day later is another time',
    stated: ['2022-03-07 Wire: Foreign Minister', '2022-04-08 Herald: State Councilor'],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
  },
  {
    name: 'the same source may call somebody by two offices',
    stated: ['2022-03-07 Wire: Foreign Minister', '2022-03-09 Wire: State Councilor'],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
  },
  {
    name: 'a lesser role contradicts nothing',
    stated: ['2022-03-07 Wire: Foreign Minister', '2022-03-09 Herald: (candidate)'],
    at: '2022-03-07 Wire',
    role: '2022-03-07 Wire: Foreign Minister',
  },
  {
    name: 'where the article gives none, the nearest other one does',
    stated: ['2022-03-01 Wire: Foreign Minister', '2022-03-30 Herald: Foreign Minister'],
    at: '2022-03-07 Post',
    role: '2022-03-01 Wire: Foreign Minister',
    isOwn: false,
  },
  {
    name: 'of two as near, the one that was known by then',
    stated: ['2022-03-09 Herald: State Councilor', '2022-03-05 Wire: Foreign Minister'],
    at: '2022-03-07 Post',
    role: '2022-03-05 Wire: Foreign Minister',
    isOwn: false,
    differing: ['2022-03-09 Herald: State Councilor'],
  },
  {
    name: 'none that is far stands for it',
    stated: ['2021-03-01 Wire: Foreign Minister'],
    at: '2022-03-07 Post',
    role: null,
  },
  {
    name: 'an undated article has its own office, and no other',
    stated: ['undated Wire: Foreign Minister', '2022-03-09 Herald: State Councilor'],
    at: 'undated Wire',
    role: 'undated Wire: Foreign Minister',
  },
  {
    name: 'an undated article without one has none',
    stated: ['2022-03-09 Herald: State Councilor', 'undated Echo: Foreign Minister'],
    at: 'undated Wire',
    role: null,
  },
];

test.each(CASES)('$name', ({ stated: lines, at, role, isOwn = true, differing = [] }) => {
  const found = roleAt(lines.map(stated), place(at));
  if (role === null) return expect(found).toBeNull();
  expect(shown(found!.role)).toBe(role);
  expect(found!.isOwn).toBe(isOwn);
  expect(found!.differing.map(shown)).toEqual(differing);
});

const ANY_ROLES = fc.array(
  fc
    .tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom('Wire', 'Herald', 'Post'),
      fc.constantFrom('Foreign Minister', 'State Councilor', 'special envoy', '(candidate)'),
    )
    .map(([day, source, role]) =>
      stated(`${new Date(Date.UTC(2022, 0, day)).toISOString().slice(0, 10)} ${source}: ${role}`),
    ),
);

test('what a holding lists around a day is all that the office of that day takes', () => {
  fc.assert(
    fc.property(ANY_ROLES, fc.integer({ min: 1, max: 120 }), (all, day) => {
      const date = new Date(Date.UTC(2022, 0, day)).toISOString().slice(0, 10);
      const at = { id: `${date} Wire` as ArticleId, date };
      expect(roleAt(statedAround(all, [date]), at)).toEqual(roleAt(all, at));
    }),
  );
});

test('in any order, the same offices differ', () => {
  fc.assert(
    fc.property(ANY_ROLES, (all) => {
      const own = stated('2022-02-15 Wire: Foreign Minister');
      const offices = (list: readonly RoleView[]) =>
        differingFrom(own, list)
          .map(({ role }) => role)
          .sort();
      expect(offices(all.toReversed())).toEqual(offices(all));
    }),
  );
});
