import { expect, test } from 'vitest';
import type { Index } from '../../lib/model.ts';
import { buildIndex } from '../../lib/packs/build.ts';
import { writePack } from '../../lib/packs/pack.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { Ticket } from '../../lib/wire/messages.ts';
import { background, CARD, PAGE, value } from './background.ts';

const person = (id: string, name: string) => ({ id, name, kind: 'person', aliases: [name], short: [] });
const ACTORS = [
  person('ann-lee', 'Ann Lee'),
  { id: 'norland', name: 'Norland', kind: 'state', aliases: ['Norland'], short: [] },
];
const article = (name: string, text: string) => ({
  name: `seeds/${name}.txt`,
  bytes: new TextEncoder().encode(text),
});
const INDEX: Index = buildIndex(
  [
    article('old', 'Old news\n3 March 2021\nAnn Lee said: “Norland sells us nothing but wheat.”'),
    article('new', 'New news\n3 March 2023\nMayor Ann Lee said: “The bridge is older than the town.”'),
  ],
  JSON.stringify(ACTORS),
  'actors.json',
);
const opening = (paragraph: string) => ({
  ...{ type: 'open', actor: 'ann-lee', rule: 'full-name', alias: 'Ann Lee', paragraph },
});

const CONFIRM = { type: 'confirm', guesses: ['Ann Lee'], script: null };

async function cardAt(paragraph: string): Promise<CardView> {
  const { answer } = background({ pack: async () => writePack(INDEX) });
  await value(answer(CONFIRM, PAGE));
  const { ticket } = await value<Ticket>(answer(opening(paragraph), PAGE));
  return value<CardView>(answer({ type: 'redeem', ticket }, CARD));
}

test.each([
  ['what the paragraph is about', 'Envoys of Norland met Ann Lee.', [['Norland', '2021-03-03']]],
  ['nothing where it is about something else', 'Ann Lee went on holiday.', []],
  ['nothing where no text is known', '', []],
])('the card shows first %s', async (_, paragraph, expected) => {
  const { onThis, actor } = await cardAt(paragraph);
  expect(onThis.map(({ named, passage }) => [named[0]?.name, passage.date])).toEqual(expected);
  // The list below is as it was.
  expect(actor.saidBy.all.items.map(({ date }) => date)).toEqual(['2023-03-03', '2021-03-03']);
});

test('the page gets a ticket, whatever its paragraph is about', async () => {
  for (const paragraph of ['Envoys of Norland met Ann Lee.', 'Ann Lee went on holiday.', '']) {
    const { answer } = background({
      pack: async () => writePack(INDEX),
      randomId: () => '00000000-0000-4000-8000-000000000000',
    });
    await value(answer(CONFIRM, PAGE));
    expect(await answer(opening(paragraph), PAGE)).toEqual({
      ok: true,
      value: { ticket: '00000000-0000-4000-8000-000000000000' },
    });
  }
});

test('a longer paragraph than a page may send is refused', async () => {
  const { answer } = background({ pack: async () => writePack(INDEX) });
  expect(await answer(opening('x'.repeat(2_001)), PAGE)).toMatchObject({
    ok: false,
    error: { code: 'request-unfit', path: 'paragraph' },
  });
});
