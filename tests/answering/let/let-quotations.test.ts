import { describe, expect, test } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import type { AnalysedArticle, ArticleId, Span } from '../../../lib/model.ts';
import type { KnownCardView } from '../../../lib/views/known-card-view.ts';
import type { LetState } from '../../../lib/wire/let-messages.ts';
import type { Sender, Ticket } from '../../../lib/wire/messages.ts';
import { background, CARD, PAGE, POPUP, value } from '../background.ts';
import { DAM, FERRY, libraryOver, readArticle } from './library-over.ts';

/** An article as the library has it. */
const kept = (article: AnalysedArticle): AnalysedArticle => ({
  ...article,
  kept: { authors: [], language: 'en', dateIsSure: true, keptDay: '2024-06-08' },
});

/** A library of kept articles, in which a page may have its own. */
const libraryOf = (articles: readonly AnalysedArticle[], own: ArticleId | null = null): Library => {
  const library = libraryOver(articles.map(kept));
  return { ...library, known: { ...library.known, articleAt: async () => own } };
};
const LIBRARY = libraryOf([DAM, FERRY]);

const OLDER = 'The dam is older than the town';
const HARBOUR = 'The harbour stays open for Norland';
const TEXT = `“${OLDER},” said Tom Reyes. “It rained all day in May,” he said. “${HARBOUR},” he said.`;
/** Another article of what is public. */
const HARBOUR_TALKS = readArticle(
  'harbour-talks',
  `Harbour talks end\n7 June 2024\n\n“${HARBOUR},” said Tom Reyes, an engineer.`,
  'Strelsau News',
  'https://news.example/harbour',
);

const TOLD = `The town of Zenda has asked for a report on its dam since the floods of the spring, when the lower streets were under water for a week.
The state sent two engineers in April, who walked along the wall for three days and took samples of the stone at twelve places.
Nobody in the town hall wanted to say what the samples showed before the report was printed.
Shops in the lower streets have opened again, and the school will open after the summer.`;
/** An article long enough that who prints it prints that text. */
const LONG = readArticle('long', `${DAM.text}\n\n${TOLD}`, 'The Zenda Post', 'https://post.example/long');
/** The same in another paper. */
const REPRINT = readArticle('reprint', LONG.text, 'Strelsau News', 'https://news.example/reprint');

/** Where the words stand, with the comma that closes them. */
const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: text.indexOf('”', start) };
};
const AT = spanIn(TEXT, OLDER);
const IN = { type: 'let-known-in', texts: [TEXT, 'No marks.'] };
const OPEN = { type: 'let-open-known', text: TEXT, ...AT };
const REFUSED = { ok: false, error: { code: 'request-unfit', path: 'type', fault: 'not_let' } };
const LACKING = { ok: false, error: { code: 'index-lacks', what: 'quote' } };
const OUTDATED = { ok: false, error: { code: 'card-outdated' } };

/** Opens a background with a page in a tab, which the reader lets by a press. */
async function letByPress(library = LIBRARY) {
  const back = background({ library });
  back.lets.seen.tabs.set(1, PAGE.tabUrl ?? '');
  await value(back.answer({ type: 'let-page', tab: 1, on: true }, POPUP));
  await value(back.answer({ type: 'let-start' }, PAGE));
  return back;
}

describe('a page that is not let', () => {
  test.each<[string, Sender]>([
    ['that nobody pressed for', PAGE],
    ['a frame', { ...PAGE, frameId: 3 }],
  ])('%s learns of no quotation', async (_, sender) => {
    const { answer, effects } = background({ library: LIBRARY });
    for (const message of [IN, OPEN]) expect(await answer(message, sender)).toEqual(REFUSED);
    expect(effects.read).toBe(0);
  });

  test('a frame of a page that is let, and the next document of its tab, learn of none', async () => {
    const { answer } = await letByPress();
    for (const other of [{ frameId: 3, documentId: 'd8' }, { documentId: 'd9' }])
      for (const message of [IN, OPEN]) expect(await answer(message, { ...PAGE, ...other })).toEqual(REFUSED);
  });
});

describe('a page that is let', () => {
  test('is told where quotations stand that the library has, by their places alone', async () => {
    const { answer } = await letByPress();
    expect(await value(answer(IN, PAGE))).toEqual([[AT], []]);
  });

  test.each([
    ['that it is itself', libraryOf([DAM], DAM.id)],
    ['that its own article reprints', libraryOf([LONG, REPRINT], LONG.id)],
  ])('is told of none of an article %s', async (_, library) => {
    const { answer } = await letByPress(library);
    expect(await value(answer(IN, PAGE))).toEqual([[], []]);
  });

  test('is told of none where the library cannot be read', async () => {
    const library = libraryOver([kept(DAM)]);
    const { answer } = await letByPress(library);
    expect(await answer(IN, PAGE)).toMatchObject({ ok: false, error: { code: 'library-unavailable' } });
  });

  test('leads to a card with what the library and the public record have, by a ticket, once', async () => {
    const { answer } = await letByPress(libraryOf([DAM, HARBOUR_TALKS]));
    const text = `Somebody remembers “${HARBOUR}”.`;
    const at = spanIn(text, HARBOUR);
    expect(await value(answer({ type: 'let-known-in', texts: [text] }, PAGE))).toEqual([[at]]);
    const { ticket } = await value<Ticket>(answer({ type: 'let-open-known', text, ...at }, PAGE));
    const redeem = { type: 'let-redeem', ticket };
    const { known } = await value<{ known: KnownCardView }>(answer(redeem, CARD));
    expect(known).toMatchObject({ quotation: HARBOUR, speaker: null, page: null });
    const sources = known.answer.matches.map(({ quote }) => quote.source);
    expect(sources.toSorted()).toEqual(['Strelsau News', 'The Daily Sample']);
    expect(await answer(redeem, CARD)).toEqual(OUTDATED);
  });

  test('opens nothing that it was not told, nor what does not stand there', async () => {
    const { answer } = await letByPress();
    expect(await answer(OPEN, PAGE)).toEqual(LACKING);
    await value(answer(IN, PAGE));
    expect(await answer({ ...OPEN, start: 0 }, PAGE)).toEqual(LACKING);
    expect(await answer({ ...OPEN, ...spanIn(TEXT, HARBOUR) }, PAGE)).toEqual(LACKING);
    expect(await answer(OPEN, PAGE)).toMatchObject({ ok: true });
  });

  test('is told of sixty quotations and no more, and the popup hears of it', async () => {
    const said = Array.from({ length: 70 }, (_, day) => `The water of day ${day + 1} stood below the gate`);
    const paragraphs = said.map((words) => `“${words},” said Tom Reyes, an engineer.`);
    const text = `Water at the gate\n3 May 2024\n\n${paragraphs.join('\n\n')}`;
    const { answer } = await letByPress(libraryOf([readArticle('gate', text, 'Strelsau News', '')]));
    const texts = said.map((words) => `“${words},” said Tom Reyes.`);
    const found = await value<Span[][]>(answer({ type: 'let-known-in', texts }, PAGE));
    expect(found.filter((spans) => spans.length > 0)).toHaveLength(60);
    const again = await value<Span[][]>(answer({ type: 'let-known-in', texts: texts.toReversed() }, PAGE));
    expect(again.toReversed()).toEqual(found);
    const state = await value<LetState>(answer({ type: 'let-state', host: null, tab: 1 }, POPUP));
    expect(state).toMatchObject({ isPageLet: true, isCapped: true });
  });

  test('that asks for too much is stopped', async () => {
    const { answer } = await letByPress();
    const texts = Array.from({ length: 50 }, () => 'x'.repeat(10_000));
    expect(await answer({ type: 'let-known-in', texts }, PAGE)).toMatchObject({ ok: true });
    expect(await answer({ type: 'let-known-in', texts }, PAGE)).toMatchObject({
      error: { code: 'page-over-budget' },
    });
  });
});

describe('the card of a kept quotation', () => {
  async function card() {
    const back = await letByPress();
    await value(back.answer(IN, PAGE));
    const { ticket } = await value<Ticket>(back.answer(OPEN, PAGE));
    const { known } = await value<{ known: KnownCardView }>(
      back.answer({ type: 'let-redeem', ticket }, CARD),
    );
    const quote = known.answer.matches[0]?.quote.id;
    return { ...back, ticket, quote };
  }

  test('opens the reader at a quote by an address that says nothing', async () => {
    const { answer, ticket, quote, effects } = await card();
    await value(answer({ type: 'let-read', ticket, place: { quote } }, CARD));
    expect(effects.opened).toEqual([[expect.stringMatching(/^reader\.html\?kept=[0-9a-f-]{36}$/), 1]]);
  });

  test('pins a quote, and is told nothing of what is pinned', async () => {
    const { answer, ticket, quote } = await card();
    expect(await value(answer({ type: 'let-pin', ticket, quote, on: true }, CARD))).toBeNull();
  });

  test('learns of what day its page is, and nobody else does', async () => {
    const { answer, ticket, effects } = await card();
    const DAY = { date: '2024-05-03', isSure: true, source: 'The Zenda Letterbox' };
    const asked = { type: 'let-known-page', ticket };
    expect(await value(answer(asked, CARD))).toBeNull();
    effects.citing.set(1, DAY);
    expect(await value(answer(asked, CARD))).toEqual(DAY);
    expect(await answer(asked, { ...CARD, tabId: 2 })).toEqual(OUTDATED);
    expect(await answer({ ...asked, ticket: crypto.randomUUID() }, CARD)).toEqual(OUTDATED);
    expect(await answer(asked, PAGE)).toMatchObject({ error: { code: 'request-unfit' } });
  });

  test('shows nobody’s record: its ticket is no name’s', async () => {
    const { answer, ticket } = await card();
    for (const message of [
      { type: 'let-open-actor', ticket, person: 0 },
      { type: 'let-timeline', ticket, person: 0, after: null },
      { type: 'let-disown', ticket, person: 0 },
    ])
      expect(await answer(message, CARD)).toEqual(OUTDATED);
  });
});
