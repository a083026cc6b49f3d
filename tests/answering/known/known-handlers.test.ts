import { expect, test } from 'vitest';
import type { QuotationInText } from '../../../lib/article/quotations-in.ts';
import type { KnownFound, KnownQuotations } from '../../../lib/wire/known-requests.ts';
import { openInMemory, pageOf } from '../../library/open-in-memory.ts';
import { background, CARD, PAGE, POPUP, READER, value } from '../background.ts';

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter';
const SPOKEN = `Ann Varga, a ferry owner, came to Zenda.\n\n“${BRIDGE},” Ann Varga said.`;
const ask = (text: string, address: string | null = null) => ({ type: 'known', text, address });

/** Keeps articles, and answers for them. */
async function kept(...texts: readonly string[]) {
  const library = openInMemory();
  for (const [k, text] of texts.entries()) await library.keep(pageOf(k, text));
  return background({ library });
}

test('finds the quotations of a text in the bundled record and in the library, with who says them', async () => {
  const { answer } = await kept(SPOKEN);
  const text = `“The harbour stays open for Norland,” Ada Lund said.\n\nTom Reyes said “${BRIDGE.replace('will open', 'may open')}”.\n\n“It rained all day long,” Tom Reyes said.`;
  const found = await value<KnownFound>(answer(ask(text), READER));
  expect(found.compared).toBe(3);
  expect(found.progress).toBeNull();
  expect(
    found.quotations.map((one) => [
      ...[text.slice(one.start, one.end) === one.text, one.speaker, one.answer.first],
      one.answer.matches.map((match) => [match.class, match.quote.source, match.isOtherSpeaker]),
    ]),
  ).toEqual([
    [true, 'Ada Lund', '2020-01-02', [['verbatim', 'The Daily Sample', false]]],
    [true, 'Tom Reyes', null, [['reworded', 'The Zenda Post', true]]],
  ]);
});

test.each([
  ['as it is kept', 'https://news.example/0'],
  ['with what a newsletter puts behind it', 'https://news.example/0?utm_source=post#top'],
  ['with a last slash', 'https://news.example/0/'],
])('a page that is kept does not confirm itself: its address %s', async (_, address) => {
  const { answer } = await kept(SPOKEN, SPOKEN.replace('Ann Varga,', 'Ann Varga, once'));
  const told = async (at: string | null) =>
    (await value<KnownFound>(answer(ask(SPOKEN, at), POPUP))).quotations.flatMap((one) =>
      one.answer.matches.map(({ quote }) => quote.address),
    );
  expect((await told(null)).sort()).toEqual(['https://news.example/0', 'https://news.example/1']);
  expect(await told(address)).toEqual(['https://news.example/1']);
  expect(await told('about:blank')).toHaveLength(2);
});

test('a page whose address tells nothing does not confirm itself either, and is counted', async () => {
  const text = `${SPOKEN}\n\n${Array.from({ length: 8 }, (_, k) => `Ferry ${k} left the pier of Zenda at hour ${k} with ${k} oxen and a priest on deck.`).join('\n\n')}`;
  const { answer } = await kept(text);
  const found = await value<KnownFound>(answer(ask(`Menu\n\n${text}`, 'https://mirror.example/7'), POPUP));
  expect(found).toMatchObject({ quotations: [], compared: 1, own: 1 });
});

test('an engine reads the text only where something may be on record', async () => {
  const { answer, effects } = await kept(SPOKEN);
  expect(await value(answer(ask('Tom Reyes said “it rained all day long”.'), READER))).toEqual({
    ...{ quotations: [], compared: 1, own: 0, progress: null },
  });
  expect(await value(answer(ask('It rained.'), READER))).toMatchObject({ compared: 0 });
  expect(effects.read).toBe(0);
  await answer(ask(SPOKEN), READER);
  expect(effects.read).toBe(1);
});

test('a draft is told all of its quotations, and of each what is on record', async () => {
  const { answer } = await kept(SPOKEN);
  const text = `“${BRIDGE},” Ann Varga said. “It rained all day long,” Varga said.`;
  const found = await value<readonly QuotationInText[]>(answer({ type: 'quotations-in', text }, READER));
  expect(found.map((one) => [text.slice(one.start, one.end) === one.text, one.speaker])).toEqual([
    [true, 'Ann Varga'],
    [true, 'Ann Varga'],
  ]);
  const quotations = found.map(({ text: words, speaker }) => ({ text: words, speaker }));
  const known = await value<KnownQuotations>(answer({ type: 'known-quotations', quotations }, READER));
  expect(known.answers.map(({ matches }) => matches.map(({ quote }) => quote.source))).toEqual([
    ['The Zenda Post'],
    [],
  ]);
  expect(known.progress).toBeNull();
});

test('a library that is late is waited for: nothing is said of what was not looked through', async () => {
  const library = openInMemory();
  await library.keep(pageOf(0, SPOKEN));
  const ready = Promise.withResolvers<void>();
  const late = {
    ...library.holding,
    known: async (...asked: Parameters<typeof library.holding.known>) => {
      await ready.promise;
      return library.holding.known(...asked);
    },
  };
  const { answer } = background({ library: { ...library, holding: late }, patience: async () => {} });
  const found = value<KnownFound>(answer(ask(SPOKEN), READER));
  // The patience of other questions is over by now.
  await value(answer({ type: 'search', words: 'harbour' }, READER));
  ready.resolve();
  expect((await found).quotations).toHaveLength(1);
});

test('without a library that can be read, the bundled record answers', async () => {
  const { answer } = background();
  const text = '“The harbour stays open for Norland,” Ada Lund said.';
  expect(await value(answer(ask(text, 'https://news.example/0'), READER))).toMatchObject({
    quotations: [{ speaker: 'Ada Lund' }],
    progress: null,
  });
});

test('pages and cards are not answered', async () => {
  const { answer } = await kept(SPOKEN);
  const asked = [
    ask(SPOKEN),
    { type: 'quotations-in', text: SPOKEN },
    { type: 'known-quotations', quotations: [] },
  ];
  for (const [sender, message] of [PAGE, CARD].flatMap((one) => asked.map((all) => [one, all] as const)))
    expect(await answer(message, sender)).toMatchObject({ ok: false, error: { code: 'request-unfit' } });
});
