import { expect, test } from 'vitest';
import type { Cursor, Slice } from '../../../lib/holdings/slice.ts';
import { listProposals, type ProposalView } from '../../../lib/library/decide/list-proposals.ts';
import { type KeptLibrary, keptLibrary } from './kept-library.ts';

const cole = (who: string) =>
  `${who} said that it rained. “It rained on the dam,” Cole said. They had waited for it.`;

async function three(): Promise<KeptLibrary> {
  const library = keptLibrary();
  for (const [at, who] of ['Senator Ann Cole', 'The investor Ann Cole', 'Ann Cole'].entries())
    await library.keep(cole(who), { number: at + 1 });
  return library;
}

/** Goes through the pairs one by one, as the page does. */
async function all(library: KeptLibrary): Promise<ProposalView[]> {
  const found: ProposalView[] = [];
  let after: Cursor | null = null;
  do {
    const slice: Slice<ProposalView> = await library.database.read((tables) =>
      listProposals(tables, { after, size: 1 }, []),
    );
    found.push(...slice.items);
    after = slice.next;
  } while (after !== null);
  return found;
}

test('pairs who may be the same come one by one, each with what its articles say of it', async () => {
  const library = await three();
  const pairs = await all(library);
  expect(pairs.length).toBe(library.rows('proposals').length);
  expect(pairs.length).toBeGreaterThan(0);
  for (const { of, rule } of pairs) {
    expect(rule).toBe('same-name');
    for (const one of of)
      expect(one).toMatchObject({
        ...{ name: 'Ann Cole', kind: 'person', said: 2, about: 0 },
        articles: { total: 1, items: [{ title: expect.stringMatching(/^Report \d$/) }] },
      });
  }
  const roles = pairs.flatMap(({ of }) => of.flatMap((one) => one.roles.map(({ role }) => role)));
  expect(roles.join()).toMatch(/senator/i);
});

test('a pair that is answered is asked about no more, until that is undone', async () => {
  const library = await three();
  const [first, ...others] = await all(library);
  const [one, other] = first!.of;
  const { change } = await library.writer.tellIdentity(one.id, other.id, 'different');
  // What is said of two may answer for others too.
  expect(await all(library)).not.toContainEqual(first);
  await library.writer.undo(change);
  expect(await all(library)).toEqual([first, ...others]);
});
