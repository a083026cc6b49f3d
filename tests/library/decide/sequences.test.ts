import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import { decisionId, keptDecisions } from '../../../lib/library/decide/kept-decisions.ts';
import { listHistory } from '../../../lib/library/decide/list-history.ts';
import type { QuoteEdit } from '../../../lib/library/decide/quote-edit.ts';
import type { ActorEdit } from '../../../lib/library/derive/actor-edit.ts';
import { backedArticle, backedDecision } from '../../../lib/library/exchange/backed-article.ts';
import { readAgain } from '../../../lib/library/read-again.ts';
import { keptPart } from '../../../lib/library/store/apply-change.ts';
import { putArticles } from '../../../lib/library/store/put-articles.ts';
import type { Actor, ActorId } from '../../../lib/model.ts';
import { BACKED_ARTICLE, BACKED_DECISION } from '../../../lib/packs/backup/backup-schema.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';
import { fitTo } from '../../../lib/shapes/fit.ts';
import { type KeptLibrary, keptLibrary, requestOf } from './kept-library.ts';

/** Short reports in which the same people come again, in other roles: identity joins some, parts some, and is not sure of some. */
const TEXTS = [
  'Senator Ann Cole said it rained. “It rained on the dam,” Cole said. Tom Reyes, an engineer, denied that it leaked.',
  'The investor Ann Cole said it snowed. “It snowed,” Cole said.',
  'Ann Cole said it was dry. “It was dry,” Cole said. “It was dry,” Tom Reyes of Zenda Water said.',
  'Senator Ann Cole said the bridge would open. The Zenda Rail Union (ZRU) said it was late.',
  'The ZRU said it was on time. Vera Stone, a teacher, said it was not. “It was not,” Stone said.',
  'Engineer Tom Reyes said the pump was old. “It is old,” Reyes said. Senator Cole agreed.',
];

/** Those whom everybody knows: what articles discover may join them. */
const CURATED: readonly Actor[] = ['Vera Stone', 'Tom Reyes'].map((name) => ({
  ...{ id: name.toLowerCase().replace(' ', '-') as ActorId, name, kind: 'person', aliases: [name] },
  ...{ short: [name.split(' ')[1]!], seats: [], origin: 'curated' },
}));

const EDITS: readonly ActorEdit[] = [
  { name: 'Ann Stone' },
  { name: 'The Other' },
  { addAlias: 'Annie' },
  { removeAlias: 'Annie' },
  { addAlias: 'Ann of Zenda' },
  { removeAlias: 'Ann Cole' },
  { kind: 'organisation' },
  { kind: 'person' },
];

const QUOTE_EDITS: readonly QuoteEdit[] = [
  { speaker: 'nobody' },
  { speaker: { by: 'name', name: 'Kit Marsh', kind: 'person' } },
  { speaker: { by: 'name', name: 'Long '.repeat(200), kind: 'person' } },
  { speaker: { by: 'name', name: 'Ann Cole', kind: 'person' }, note: 'See the minutes.' },
  { kind: 'mixed' },
  { stance: 'denied' },
  { remove: true },
  { note: null, stance: 'said' },
];

/** Is a step by numbers: they choose among whatever is there. */
interface Step {
  readonly what: keyof typeof STEPS;
  readonly a: number;
  readonly b: number;
}

/** What a sequence remembers besides its library. */
interface Sequence {
  readonly library: KeptLibrary;
  readonly changes: { readonly change: string }[];
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

const STEPS = {
  keep: async ({ library }: Sequence, a: number) =>
    library.writer.keep(requestOf(pick(TEXTS, a)!, { number: a % TEXTS.length, how: 'both' })),
  update: async ({ library }: Sequence, a: number, b: number) =>
    library.writer.keep(
      requestOf(`It was Friday in the town of Zenda.\n\n${pick(TEXTS, b)}`, {
        ...{ number: a % TEXTS.length, how: 'update' },
      }),
    ),
  forget: async ({ library }: Sequence, a: number) => {
    const one = pick(library.rows('articles'), a);
    return one && library.writer.forget([one.id]);
  },
  correct: async ({ library }: Sequence, a: number, b: number) => {
    const one = pick(library.rows('articles'), a);
    const quote = one && pick(library.quotes(one.id), b);
    return (
      one && quote && library.writer.correctQuote(quoteIdOf(one.record, quote), pick(QUOTE_EDITS, a + b)!)
    );
  },
  correctTo: async ({ library }: Sequence, a: number, b: number) => {
    const one = pick(library.rows('articles'), a);
    const quote = one && pick(library.quotes(one.id), b);
    const actor = pick(library.rows('actors'), a * 7 + b);
    if (!one || !quote || !actor) return;
    return library.writer.correctQuote(quoteIdOf(one.record, quote), {
      speaker: { by: 'actor', actor: actor.id },
    });
  },
  uncorrect: async ({ library }: Sequence, a: number) => {
    const one = pick(library.rows('corrections'), a);
    return one && library.writer.uncorrectQuote(one.article, one.at);
  },
  same: ({ library }: Sequence, a: number, b: number) => tell(library, [a, b], 'same'),
  different: ({ library }: Sequence, a: number, b: number) => tell(library, [a, b], 'different'),
  edit: async ({ library }: Sequence, a: number, b: number) => {
    const one = pick(library.rows('actors'), a);
    return one && library.writer.editActor(one.id, pick(EDITS, b)!);
  },
  split: async ({ library }: Sequence, a: number, b: number) => {
    const many = library.rows('members').filter(({ members }) => members.length > 1);
    const one = pick(many, a);
    const article = one && pick(one.members, b)?.article;
    return one && article && library.writer.splitActor(one.id, [article]);
  },
  withdraw: async ({ library }: Sequence, a: number) => {
    const one = pick(await library.database.read(keptDecisions), a);
    return one && library.writer.withdrawDecision(decisionId(one));
  },
  undo: async ({ library, changes }: Sequence, a: number) => {
    const change = pick(changes.slice(-4), a)?.change;
    if (change !== undefined) await library.writer.undo(change as never);
  },
  readAgain: async ({ library }: Sequence) => {
    await library.database.write(async (tables) => {
      const put = (await tables.articles.all({})).map((one) => ({ ...keptPart(one), reading: null }));
      const decisions = await tables.decisions.all({});
      await putArticles(tables, { put, takeOut: [], decisions }, library.known);
    });
    const effects = {
      curated: async () => CURATED,
      signal: new AbortController().signal,
      onProgress: () => {},
    };
    await readAgain({ database: library.database, ...effects });
  },
} satisfies Record<string, (sequence: Sequence, a: number, b: number) => Promise<unknown>>;

async function tell(library: KeptLibrary, [a, b]: readonly [number, number], are: 'same' | 'different') {
  const actors = library.rows('actors');
  const [one, other] = [pick(actors, a), pick(actors, b)];
  return one && other && one !== other && library.writer.tellIdentity(one.id, other.id, are);
}

/** Takes a step; one that is refused in words is none. */
async function take(sequence: Sequence, { what, a, b }: Step): Promise<void> {
  try {
    const made: unknown = await STEPS[what](sequence, a, b);
    if (typeof made === 'object' && made !== null && 'change' in made)
      sequence.changes.push(made as { change: string });
  } catch (error) {
    const { code } = problemOf(error);
    if (code === 'unexpected') throw error;
  }
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(STEPS) as Step['what'][]), 'keep' as const, 'keep' as const),
    ...{ a: fc.nat(30), b: fc.nat(30) },
  }),
  { minLength: 6, maxLength: 14 },
);

test('whatever is kept, decided, undone and read again: all that is made of it is as if it were made anew', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const sequence: Sequence = { library: keptLibrary(CURATED), changes: [] };
      const { library } = sequence;
      for (const one of all) {
        await take(sequence, one);
        expect(library.derived()).toBe(await library.derivedAnew());
      }
      const listed = await library.database.read((tables) =>
        listHistory(tables, { part: 'quotes', start: 0, size: 99 }, []),
      );
      const kept = library.rows('articles').flatMap(({ corrections = [] }) => corrections);
      expect(listed.entries.map((entry) => (entry?.part === 'quotes' ? entry.correction.at : null))).toEqual(
        kept
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
      for (const one of library.rows('articles'))
        expect(fitTo(BACKED_ARTICLE, backedArticle(one))).toMatchObject({ fits: true });
      for (const one of [...library.rows('decisions'), ...library.rows('edits')])
        expect(fitTo(BACKED_DECISION, backedDecision(one))).toMatchObject({ fits: true });
    }),
    { numRuns: 30 },
  );
});

test('a change that is undone leaves every row as it was', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const sequence: Sequence = { library: keptLibrary(CURATED), changes: [] };
      for (const one of all.filter(({ what }) => what !== 'undo')) {
        const before = state(sequence.library);
        const made = sequence.changes.length;
        await take(sequence, one);
        const change = sequence.changes[made]?.change;
        if (change === undefined) continue;
        await sequence.library.writer.undo(change as never);
        expect(state(sequence.library)).toEqual(before);
        sequence.changes.pop();
        await take(sequence, one);
      }
    }),
    { numRuns: 30 },
  );
});

test('whoever takes all decisions back has the library as if nothing had been decided', {
  timeout: 300_000,
}, async () => {
  const decisions = ['same', 'different', 'edit', 'split', 'withdraw', 'undo'] as const;
  const step = fc.record({ what: fc.constantFrom(...decisions), a: fc.nat(30), b: fc.nat(30) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (all) => {
      const sequence: Sequence = { library: keptLibrary(CURATED), changes: [] };
      const { library } = sequence;
      for (const a of TEXTS.keys()) await take(sequence, { what: 'keep', a, b: 0 });
      sequence.changes.length = 0;
      const before = state(library);
      for (const one of all) await take(sequence, one);
      for (let left = 99; left > 0; left -= 1) {
        const [one] = await library.database.read(keptDecisions);
        if (one === undefined) break;
        await library.writer.withdrawDecision(decisionId(one));
      }
      expect(state(library)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

/** Gives all of a library but the list of changes. */
function state(library: KeptLibrary) {
  const byKey = <Row>(rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();
  return [library.derived(), byKey(library.rows('decisions')), byKey(library.rows('edits'))];
}
