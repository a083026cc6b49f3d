import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affectedBy, type LocalActorSource } from '../../lib/identity/affected.ts';
import type { IdentityDecisions } from '../../lib/identity/decisions.ts';
import { type Identified, type Identity, identify, type Proposal } from '../../lib/identity/identify.ts';
import { keysOf } from '../../lib/identity/keys.ts';
import { type LocalActor, localActorOfCurated } from '../../lib/identity/local-actor.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import { localsIn, made, UNDECIDED } from './library.ts';

const NAMES =
  'Ann Lee, Ann B. Lee, Ann C. Lee, Lee, Annie Lee, Tom Lee, Tommy Lee, Tom Lee Jr., Thomas Lee, Tom Lee-Reyes, Reyes, Vera Reyes, Mayor Vera Reyes, V. Reyes, Vrea Reyes, The Zenda Rail Union, ZRU, Zenda Rowing Union, Lee campaign, Ann Lee campaign, School Board';
const ROLES =
  'mayor, dentist, potter, mayor of Zenda, president, justice minister, accused, potter in Zenda, potter in Lutz, jockey, goalkeeper, spokesman for Lutz, spokesman for Zenda';

const article = fc.record({
  source: fc.constantFrom(null, 'The Zenda Times', 'The Lutz Post'),
  date: fc.constantFrom(null, '1961-05-03', '1990-05-03', '2024-05-03'),
  actors: fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES.split(', ')),
      role: fc.constantFrom(null, ...ROLES.split(', ')),
      of: fc.constantFrom(null, 'Zenda', 'Lutz'),
      body: fc.constantFrom(null, null, 'Zenda Looms', 'Lutz Bank'),
      pronoun: fc.constantFrom(null, null, 'he' as const, 'she' as const),
      born: fc.constantFrom(null, null, 1960, 1990),
    }),
    { maxLength: 4 },
  ),
});

type MadeArticle = typeof article extends fc.Arbitrary<infer One> ? One : never;

const isBody = (name: string): boolean => /Union|Board|ZRU|campaign/.test(name);

/** Makes the local actors of an article, in which a name stands once. */
function localsOf({ source, date, actors }: MadeArticle, k: number): LocalActor[] {
  const once = [...new Map(actors.map((one) => [one.name, one])).values()];
  return once.map(({ name, role, of, body, pronoun, born }) => ({
    id: `a${k}#${name}` as ActorId,
    article: `a${k}` as ArticleId,
    kept: String(k),
    date,
    source,
    kind: isBody(name) ? 'organisation' : 'person',
    name,
    aliases: name === 'The Zenda Rail Union' ? [name, 'ZRU'] : [name],
    short: isBody(name) ? [] : [name.replace(' Jr.', '').split(' ').at(-1) ?? name],
    roles: role === null || isBody(name) ? [] : [{ role, of }],
    courtesy: [],
    pronoun: isBody(name) ? null : pronoun,
    born: isBody(name) ? null : born,
    places: [],
    bodies: body === null ? [] : [body],
    former: [],
    beside: once.flatMap((other) => (other.name === name ? [] : [other.name.toLowerCase()])),
  }));
}

/** Keeps what a store would, and finds by keys as it would. */
class Kept implements LocalActorSource {
  readonly locals: LocalActor[] = [];
  actors: readonly Identified[] = [];
  proposals: readonly Proposal[] = [];

  async byKeys(keys: readonly string[]): Promise<LocalActor[]> {
    return this.locals.filter((local) => keysOf(local).some((key) => keys.includes(key)));
  }

  async byIds(ids: readonly ActorId[]): Promise<LocalActor[]> {
    return this.locals.filter(({ id }) => ids.includes(id));
  }

  async add(own: readonly LocalActor[], decisions: IdentityDecisions): Promise<void> {
    const made = identify(await affectedBy(own, this, decisions), decisions);
    this.locals.push(...own);
    const fresh = new Set(made.actors.flatMap(({ members }) => members.map(({ id }) => id)));
    const replaced = new Set(
      this.actors.filter(({ members }) => members.some(({ id }) => fresh.has(id))).map(({ id }) => id),
    );
    this.actors = [...this.actors.filter(({ id }) => !replaced.has(id)), ...made.actors];
    this.proposals = [
      ...this.proposals.filter(({ of }) => !of.some((id) => replaced.has(id))),
      ...made.proposals,
    ];
  }
}

/** Gives what an identity says, without an order. */
const sets = ({ actors, proposals }: Identity) => ({
  actors: actors
    .map(({ id, actor, members, apart }) =>
      [id, actor.name, apart ?? [], members.map((one) => one.id)].join(' | '),
    )
    .sort(),
  proposals: proposals.map(({ of, rule }) => `${of.join(' ')} ${rule}`).sort(),
});

const partition = ({ actors }: Identity): string[] =>
  actors
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();

const decisionsAmong = (locals: readonly LocalActor[], picks: readonly number[]): IdentityDecisions => {
  const pairs = picks.flatMap((pick, k) => {
    const [one, other] = [locals[pick % (locals.length || 1)], locals[(pick + 1 + k) % (locals.length || 1)]];
    return one && other && one !== other && one.kind === other.kind ? [[one.id, other.id] as const] : [];
  });
  return { same: pairs.filter((_, k) => k % 2 === 0), different: pairs.filter((_, k) => k % 2 === 1) };
};

const library = fc.array(article, { maxLength: 9 });

test('the order of the articles does not matter', () => {
  fc.assert(
    fc.property(library, fc.array(fc.nat(99), { maxLength: 4 }), fc.nat(), (articles, picks, seed) => {
      const locals = articles.flatMap(localsOf);
      const decisions = decisionsAmong(locals, picks);
      const shuffled = locals
        .map((local, k) => ({ ...local, kept: String((k * 7919 + seed) % 101) }))
        .sort((a, b) => (a.kept < b.kept ? -1 : 1));
      expect(partition(identify(shuffled, decisions))).toEqual(partition(identify(locals, decisions)));
    }),
    { numRuns: 300 },
  );
});

test('a library to which articles are added one by one is the library of all', async () => {
  await fc.assert(
    fc.asyncProperty(library, fc.array(fc.nat(99), { maxLength: 4 }), async (articles, picks) => {
      const locals = articles.flatMap(localsOf);
      const decisions = decisionsAmong(locals, picks);
      const kept = new Kept();
      for (const [k, one] of articles.entries()) await kept.add(localsOf(one, k), decisions);
      expect(sets(kept)).toEqual(sets(identify(locals, decisions)));
    }),
    { numRuns: 200 },
  );
});

test('an article asks about nobody whom its organisations only share two initials with', async () => {
  const kept = new Kept();
  for (let k = 0; k < 50; k++)
    kept.locals.push(
      made(`a${k}`, k % 2 ? 'Zarko Barnes' : 'Zenda Barges', k % 2 ? 'person' : 'organisation', []),
    );
  const own = [made('a50', 'Zenda Bank', 'organisation', [])];
  expect((await affectedBy(own, kept, UNDECIDED)).map(({ id }) => id)).toEqual(['a50#Zenda Bank']);
  const introduced = { ...made('a51', 'Zenda Bank', 'organisation', []), aliases: ['Zenda Bank', 'ZB'] };
  kept.locals.push(made('a52', 'ZB', 'organisation', []), introduced);
  expect(await affectedBy(own, kept, UNDECIDED)).toHaveLength(3);
});

test('each local actor is a member of one actor, and an id is that of the first kept', () => {
  fc.assert(
    fc.property(library, (articles) => {
      const locals = articles.flatMap(localsOf);
      const { actors } = identify(locals, UNDECIDED);
      expect(actors.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
        locals.map(({ id }) => id).sort(),
      );
      for (const { id, members } of actors)
        expect(members.find((one) => one.id === id)?.kept).toBe(members.map(({ kept }) => kept).sort()[0]);
    }),
  );
});

test('the reader’s decisions win over every row', () => {
  const locals = localsIn([
    'The potter Ann Varga said it rained.',
    'The dentist Ann Varga said it snowed.',
    'Ann Varga said it was dry. Tom Reyes said it was wet.',
  ]);
  const [potter, dentist, plain, tom] = locals.map(({ id }) => id) as [ActorId, ActorId, ActorId, ActorId];
  const sizes = (decisions: IdentityDecisions): number[] =>
    identify(locals, decisions)
      .actors.map(({ members }) => members.length)
      .sort();
  expect(sizes(UNDECIDED)).toEqual([1, 1, 1, 1]);
  expect(sizes({ same: [[potter, dentist]], different: [] })).toEqual([1, 3]);
  expect(sizes({ same: [[plain, tom]], different: [] })).toEqual([1, 1, 2]);
  expect(sizes({ same: [[potter, dentist]], different: [[dentist, plain]] })).toEqual([1, 1, 2]);
});

test('two of one name know of each other, and whom nothing tells is offered', () => {
  const { actors, proposals } = identify(
    localsIn([
      'The potter Ann Varga said it rained.',
      'The dentist Ann Varga said it snowed.',
      'Mr. Varga said it was dry.',
    ]),
    UNDECIDED,
  );
  expect(actors.map(({ id, apart }) => [id, apart])).toEqual([
    ['a0#ann-varga', ['a1#ann-varga']],
    ['a1#ann-varga', ['a0#ann-varga']],
    ['a2#varga', undefined],
  ]);
  expect(proposals).toEqual([]);
});

test('what articles discover of a curated actor joins it', () => {
  const curated = localActorOfCurated({
    id: 'ann-varga' as ActorId,
    name: 'Ann Varga',
    kind: 'person',
    aliases: ['Ann Varga'],
    short: ['Varga'],
    seats: [],
    origin: 'curated',
  });
  const { actors } = identify([curated, ...localsIn(['Ann B. Varga said it rained.'])], UNDECIDED);
  expect(actors.map(({ id, actor, members }) => [id, actor.name, members.length])).toEqual([
    ['ann-varga', 'Ann Varga', 2],
  ]);
});

test('each member says by which row it came to the others', () => {
  const { actors } = identify(
    localsIn([
      'Governor Ann B. Varga said it rained.',
      'Governor Ann Varga said it snowed.',
      'Governor Varga said it was dry.',
    ]),
    UNDECIDED,
  );
  expect(actors.map(({ rules }) => rules)).toEqual([[null, 'middle-name', 'titled-surname']]);
});

test('whatever articles print as names, each local actor is a member of one actor', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '',
      ' ',
      '|',
      '\n',
      '=',
      'Jr.',
      '“”',
      '(',
      'Lee, Jr.',
      'van',
      'Gov.',
      '__proto__',
      'constructor',
    ),
  );
  const local = fc.record({
    kind: fc.constantFrom('person' as const, 'organisation' as const, 'state' as const),
    name: text,
    aliases: fc.array(text, { maxLength: 3 }),
    short: fc.array(text, { maxLength: 2 }),
    roles: fc.array(fc.record({ role: text, of: fc.option(text) }), { maxLength: 2 }),
    bodies: fc.array(text, { maxLength: 2 }),
    former: fc.array(text, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(local, { maxLength: 12 }), (made) => {
      const locals = made.map(
        (one, k): LocalActor => ({
          ...one,
          id: `a${k % 4}#${k}` as ActorId,
          article: `a${k % 4}` as ArticleId,
          kept: String(k % 4),
          ...{ date: null, source: null, courtesy: [], pronoun: null, born: null, places: [], beside: [] },
        }),
      );
      const { actors } = identify(locals, UNDECIDED);
      expect(actors.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
        locals.map(({ id }) => id).sort(),
      );
      for (const { actor } of actors) expect(actor.aliases).toContain(actor.name);
    }),
    { numRuns: 500 },
  );
});

test('a torn headline is no other name of whom it ends in', () => {
  const [local] = localsIn(['Ann Varga said it rained.']);
  const { actors } = identify(
    [{ ...(local as LocalActor), aliases: ['Ann Varga', 'Ann B. Varga', 'Voters Turn On Ann Varga'] }],
    UNDECIDED,
  );
  expect(actors[0]?.actor.aliases).toEqual(['Ann Varga', 'Ann B. Varga']);
});
