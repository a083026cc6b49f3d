import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../lib/answering/answer.ts';
import type { LetNamed, LetState } from '../../../lib/wire/let-messages.ts';
import type { Sender } from '../../../lib/wire/messages.ts';
import { makeActor } from '../../names/make-actor.ts';
import { background, PAGE, POPUP, value } from '../background.ts';
import { DAM, FERRY, libraryOver } from './library-over.ts';

const LIBRARY = libraryOver([DAM, FERRY], [makeActor('bo-2', 'person', ['Bo Keller'], ['Keller'])]);
const TEXTS = [
  'Vera Stone, the mayor of Zenda, met Tom Reyes.',
  'Stone left. So did Bo Keller and Nobody Known.',
];
const NAMES = { type: 'let-names', texts: TEXTS };
const REFUSED = { ok: false, error: { code: 'request-unfit', path: 'type', fault: 'not_let' } };

/** Opens a background with a page in a tab, which the reader lets by a press. */
async function letByPress(options: Parameters<typeof background>[0] = {}) {
  const back = background({ library: LIBRARY, ...options });
  back.lets.seen.tabs.set(1, PAGE.tabUrl ?? '');
  await value(back.answer({ type: 'let-page', tab: 1, on: true }, POPUP));
  await value(back.answer({ type: 'let-start' }, PAGE));
  return back;
}

const named = async (answer: Answer, sender: Sender = PAGE) => {
  const { kept } = await value<LetNamed>(answer(NAMES, sender));
  return kept.map(({ name }) => name);
};

const openOf = (actor: string, alias: string, around = TEXTS.join('\n')) => ({
  ...{ type: 'let-open', actor, rule: 'full-name', alias, around, paragraph: around },
});

describe('a page that is not let', () => {
  test.each<[string, Sender]>([
    ['that nobody pressed for', PAGE],
    ['a frame', { ...PAGE, frameId: 3 }],
  ])('%s learns nothing', async (_, sender) => {
    const { answer } = background({ library: LIBRARY });
    expect(await answer(NAMES, sender)).toEqual(REFUSED);
    expect(await answer(openOf('kept:1', 'Vera Stone'), sender)).toEqual(REFUSED);
    expect(await answer(openOf('dam#vera-stone', 'Vera Stone'), sender)).toEqual(REFUSED);
  });

  test('a frame of a page that is let learns nothing', async () => {
    const { answer } = await letByPress();
    const frame = { ...PAGE, frameId: 3, documentId: 'd9' };
    expect(await answer({ type: 'let-start' }, frame)).toEqual(REFUSED);
    expect(await answer(NAMES, frame)).toEqual(REFUSED);
  });

  test('the next document of a tab learns nothing, at another address or at the same', async () => {
    const { answer } = await letByPress();
    for (const url of ['https://other.example/', PAGE.url]) {
      const next = { ...PAGE, url, tabUrl: url, documentId: 'd7' };
      expect(await value(answer({ type: 'let-start' }, next))).toEqual({ state: 'off' });
      expect(await answer(NAMES, next)).toEqual(REFUSED);
    }
  });

  test('a press is for the address at which it was made', async () => {
    const { answer, lets } = background({ library: LIBRARY });
    lets.seen.tabs.set(1, 'https://news.example/other');
    await value(answer({ type: 'let-page', tab: 1, on: true }, POPUP));
    expect(await value(answer({ type: 'let-start' }, PAGE))).toEqual({ state: 'off' });
  });

  test('a press for a page in which nothing can run is refused, and the page is not let', async () => {
    const { answer, lets } = background({ library: LIBRARY });
    lets.seen.tabs.set(1, PAGE.tabUrl ?? '');
    lets.seen.closed.add(1);
    const refused = { ok: false, error: { code: 'page-not-marked' } };
    expect(await answer({ type: 'let-page', tab: 1, on: true }, POPUP)).toEqual(refused);
    const state = await value<LetState>(answer({ type: 'let-state', host: 'news.example', tab: 1 }, POPUP));
    expect(state.isPageLet).toBe(false);
  });

  test('a page may not ask what the popup may', async () => {
    const { answer } = await letByPress();
    for (const type of [
      'let-page',
      'let-site',
      'let-state',
      'let-asked',
      'kept-filter',
      'kept-named',
      'kept-card',
    ])
      expect(await answer({ type, tab: 1, host: 'a.example', on: true }, PAGE)).toMatchObject({
        error: { code: 'request-unfit' },
      });
  });
});

describe('a page that is let', () => {
  test('is told whom of the library it names, under ids that say nothing, and who else is named', async () => {
    const { answer } = await letByPress();
    const { kept, others } = await value<LetNamed>(answer(NAMES, PAGE));
    expect(kept).toEqual([
      makeActor('kept:1', 'person', ['Vera Stone'], ['Stone'], [], 'discovered'),
      makeActor('kept:2', 'person', ['Tom Reyes'], ['Reyes'], [], 'discovered'),
    ]);
    // In the index and in the library: the public one.
    expect(others.map(({ id }) => id)).toEqual(['bo-keller']);
  });

  test('keeps its ids when it asks again', async () => {
    const { answer } = await letByPress();
    await value(answer({ type: 'let-names', texts: ['Tom Reyes'] }, PAGE));
    const { kept } = await value<LetNamed>(answer(NAMES, PAGE));
    expect(kept.map(({ id, name }) => [id, name])).toEqual([
      ['kept:2', 'Vera Stone'],
      ['kept:1', 'Tom Reyes'],
    ]);
  });

  test('is let for as long as its document stands, and no longer than the reader wants', async () => {
    const { answer, restart, lets } = await letByPress();
    expect(await value(answer({ type: 'let-start' }, PAGE))).toEqual({ state: 'on' });
    expect(await named(restart())).toContain('Tom Reyes');
    await value(answer({ type: 'let-page', tab: 1, on: false }, POPUP));
    expect(lets.seen.told).toEqual([1]);
    expect(await answer(NAMES, PAGE)).toEqual(REFUSED);
    expect(await value(answer({ type: 'let-start' }, PAGE))).toEqual({ state: 'off' });
  });

  test('names nobody where highlighting is off', async () => {
    const { answer } = await letByPress();
    await value(answer({ type: 'site', host: 'news.example', on: false, tab: 5 }, POPUP));
    expect(await value(answer({ type: 'let-start' }, PAGE))).toEqual({ state: 'off' });
  });

  test('follows corrections', async () => {
    const { answer } = await letByPress();
    const correction = { type: 'not-on-page', actor: 'dam#tom-reyes', page: PAGE.url };
    await value(answer({ type: 'correct', correction, tab: 1 }, POPUP));
    expect(await named(answer)).toEqual(['Vera Stone']);
  });

  test('shows sixty names and no more, and the popup is told', async () => {
    const people = Array.from({ length: 80 }, (_, k) => {
      const name = `Ann ${String.fromCharCode(65 + Math.floor(k / 20))}${'bcdefghijklmnopqrstu'[k % 20]}oss`;
      return makeActor(`p${k}`, 'person', [name], [], [], 'discovered');
    });
    const { answer } = await letByPress({ library: libraryOver([], people) });
    const texts = people.map(({ name }) => name);
    const { kept } = await value<LetNamed>(answer({ type: 'let-names', texts }, PAGE));
    expect(kept).toHaveLength(60);
    const again = await value<LetNamed>(answer({ type: 'let-names', texts: texts.toReversed() }, PAGE));
    expect(new Set(again.kept.map(({ name }) => name))).toEqual(new Set(kept.map(({ name }) => name)));
    expect(await value<LetState>(answer({ type: 'let-state', host: null, tab: 1 }, POPUP))).toMatchObject({
      isPageLet: true,
      isCapped: true,
    });
  });

  test('a site shows two hundred names a day, over all its pages', async () => {
    const people = Array.from({ length: 300 }, (_, k) => {
      const name = `Ann ${[k % 10, Math.floor(k / 10) % 10, Math.floor(k / 100)].map((digit) => 'Abcdefghij'[digit]).join('')}oss`;
      return makeActor(`p${k}`, 'person', [name], [], [], 'discovered');
    });
    const { answer, lets, effects } = background({ library: libraryOver([], people) });
    await value(answer({ type: 'let-site', host: 'news.example', on: true, tab: null }, POPUP));
    const visit = async (number: number) => {
      const sender = { ...PAGE, tabId: 100 + number, documentId: `v${number}` };
      await value(answer({ type: 'let-start' }, sender));
      const texts = people.slice(number * 50, number * 50 + 50).map(({ name }) => name);
      return (await value<LetNamed>(answer({ type: 'let-names', texts }, sender))).kept.length;
    };
    const shown = [];
    for (let page = 0; page < 6; page += 1) shown.push(await visit(page));
    expect(shown).toEqual([50, 50, 50, 50, 0, 0]);
    effects.time += 86_400_000;
    expect(await visit(5)).toBe(50);
    expect(lets.seen.scripts).toEqual([]);
  });
});

describe('a site that is let', () => {
  test('gets the script in its open tabs at once, in its top documents from then on, and never in a frame', async () => {
    const { answer, lets } = background({ library: LIBRARY });
    lets.seen.tabs.set(1, PAGE.url ?? '').set(2, 'https://other.example/');
    await value(answer({ type: 'let-site', host: 'news.example', on: true, tab: null }, POPUP));
    expect(lets.seen.scripts).toEqual([1]);
    await value(answer({ type: 'start' }, { ...PAGE, tabId: 4, documentId: 'd4' }));
    await value(answer({ type: 'start' }, { ...PAGE, tabId: 5, frameId: 2, documentId: 'd5' }));
    await value(
      answer({ type: 'start' }, { ...PAGE, tabId: 6, url: 'https://other.example/', documentId: 'd6' }),
    );
    expect(lets.seen.scripts).toEqual([1, 4]);
    expect(await value(answer({ type: 'let-start' }, PAGE))).toEqual({ state: 'on' });
    expect(await named(answer)).toEqual(['Vera Stone', 'Tom Reyes']);
  });

  test('turned off, its pages are let no more but for those that the reader pressed for', async () => {
    const { answer, lets } = await letByPress();
    await value(answer({ type: 'let-site', host: 'news.example', on: true, tab: null }, POPUP));
    const other = { ...PAGE, tabId: 3, documentId: 'd3' };
    await value(answer({ type: 'let-start' }, other));
    await value(answer({ type: 'let-site', host: 'news.example', on: false, tab: null }, POPUP));
    expect(lets.seen.told).toEqual([3]);
    expect(await answer(NAMES, other)).toEqual(REFUSED);
    expect(await named(answer)).toEqual(['Vera Stone', 'Tom Reyes']);
  });

  test('is not chosen from a private tab: it would be stored', async () => {
    const { answer, lets } = background({ library: LIBRARY, privateTabs: [1] });
    expect(await answer({ type: 'let-site', host: 'news.example', on: true, tab: 1 }, POPUP)).toEqual({
      ok: false,
      error: { code: 'private-window' },
    });
    expect(lets.seen.stored).toBeUndefined();
  });
});
