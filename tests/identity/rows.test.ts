import { expect, test } from 'vitest';
import { identify } from '../../lib/identity/identify.ts';
import type { LocalActor } from '../../lib/identity/local-actor.ts';
import { fold } from '../../lib/identity/names/fold.ts';
import { ORGANISATION_APARTS } from '../../lib/identity/rows/organisation-aparts.ts';
import { ORGANISATION_JOINS } from '../../lib/identity/rows/organisation-joins.ts';
import { PERSON_APARTS } from '../../lib/identity/rows/person-aparts.ts';
import { PERSON_JOINS } from '../../lib/identity/rows/person-joins.ts';
import { LONE_JOINS, SURNAME_JOINS } from '../../lib/identity/rows/surname-joins.ts';
import { localsIn, made, UNDECIDED } from './library.ts';

/** Analyses the articles of an example, and gives the actors of the marked names. Whom the analysis does not discover is given. */
function actorsOf(sentence: string, kind: LocalActor['kind']) {
  const parts = sentence.split(' / ');
  const locals = localsIn(parts.map((part) => part.replace(/[[\]{}]/g, '')));
  const marked = parts.flatMap((part, k) =>
    [...part.matchAll(/[[{]([^\]}]+)/g)].map(([mark, name = '']) => {
      const article = `a${k}`;
      const found = locals.find((local) => local.article === article && fold(local.name) === fold(name));
      const local = found ?? made(article, name, kind, locals);
      if (!found) locals.push(local);
      return { local, isOne: mark.startsWith('[') };
    }),
  );
  const { actors } = identify(locals, UNDECIDED);
  const idsOf = (isOne: boolean): (string | undefined)[] =>
    marked
      .filter((one) => one.isOne === isOne)
      .map(({ local }) => actors.find(({ members }) => members.includes(local))?.id);
  return { one: idsOf(true), others: idsOf(false) };
}

const rows = [
  ...[PERSON_JOINS, SURNAME_JOINS, LONE_JOINS, PERSON_APARTS].flatMap((table) =>
    table.map((row) => ({ ...row, kind: 'person' as const })),
  ),
  ...[ORGANISATION_JOINS, ORGANISATION_APARTS].flatMap((table) =>
    table.map((row) => ({ ...row, kind: 'organisation' as const })),
  ),
];

test.each(rows)('$name: $sentence', ({ sentence, kind }) => {
  const { one, others } = actorsOf(sentence, kind);
  expect(new Set(one).size).toBe(1);
  expect(one).not.toContain(undefined);
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(one).not.toContain(other);
});
