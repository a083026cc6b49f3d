import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../lib/holdings/search.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import { packNameFilter } from '../../lib/names/name-filter.ts';
import { namesOf } from '../../lib/names/name-table.ts';
import { writePack } from '../../lib/packs/pack.ts';
import { DEFAULT_SETTINGS } from '../../lib/reader/settings.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { Confirmed, Sender } from '../../lib/wire/messages.ts';
import { actorId, SAMPLE } from '../holdings/sample-index.ts';
import { background, CARD, OPEN, openCard, PAGE, POPUP, READER, value } from './background.ts';

const ON = {
  highlighting: 'on',
  oncePerSection: false,
  filter: packNameFilter(() => namesOf(SAMPLE.actors)),
  edition: expect.any(String),
};

describe('start', () => {
  test.each([
    ['anywhere', undefined, PAGE, ON],
    ['when all is off', { version: 1, highlighting: false, sitesOff: [] }, PAGE, { highlighting: 'off' }],
    [
      'on a site that is off',
      { version: 1, sitesOff: ['news.example'] },
      PAGE,
      { highlighting: 'off-on-this-site' },
    ],
    [
      'in a frame of a site that is off',
      { version: 1, sitesOff: ['news.example'] },
      { ...PAGE, url: 'https://frame.example/' },
      { highlighting: 'off-on-this-site' },
    ],
    [
      'where the browser withholds the top address',
      { version: 1, sitesOff: ['news.example'] },
      { ...PAGE, tabUrl: null },
      { highlighting: 'off-on-this-site' },
    ],
    ['on a site beside one that is off', { version: 1, sitesOff: ['other.example'] }, PAGE, ON],
  ])('%s', async (_, settings, sender, start) => {
    expect(await background({ settings }).answer({ type: 'start' }, sender)).toEqual({
      ok: true,
      value: start,
    });
  });

  test('where it is off, the index is not even loaded', async () => {
    const { answer, effects } = background({ settings: { version: 1, highlighting: false } });
    await answer({ type: 'start' }, PAGE);
    expect(effects.loads).toBe(0);
  });
});

describe('confirm', () => {
  test('names those who are in what a page guessed, and nobody else', async () => {
    const { answer } = background();
    const guesses = ['Nobody At All', 'Bo Keller', 'BO KELLER and', 'bo', ''];
    expect(await value<Confirmed>(answer({ type: 'confirm', guesses, script: null }, PAGE))).toEqual({
      names: [1, 2],
      actors: SAMPLE.actors.filter(({ id }) => id === 'bo-keller'),
    });
  });

  test.each([
    ['a name, for the document that asks', ['Nobody', 'Bo Keller'], 'names', [['names', 1, 7]]],
    ['a name, where it is there already', ['Bo Keller'], null, []],
    ['no name', ['Nobody'], 'names', []],
  ])('brings the script that it asks for with %s', async (_, guesses, script, scripts) => {
    const { answer, effects } = background();
    await answer({ type: 'confirm', guesses, script }, { ...PAGE, frameId: 7 });
    expect(effects.scripts).toEqual(scripts);
  });
});

describe('a card', () => {
  test('gets its script put into the document that asks, and into no other', async () => {
    const { answer, effects } = background();
    await answer({ type: 'script', script: 'card' }, { ...PAGE, frameId: 7 });
    expect(effects.scripts).toEqual([['card', 1, 7]]);
  });

  test('shows the actor it was opened for, why, and only once', async () => {
    const { answer } = background();
    const { ticket } = await openCard(answer);
    const view = await value<CardView>(answer({ type: 'redeem', ticket }, CARD));
    expect(view.actor.name).toBe('Ada Lund');
    expect(view.actor.saidBy.all).toMatchObject({ items: { length: 4 }, total: 4, quotes: 4, next: null });
    expect(view.why).toEqual({ rule: 'full-name', alias: 'Ada Lund' });
    expect(await answer({ type: 'redeem', ticket }, CARD)).toEqual({
      ok: false,
      error: { code: 'card-outdated' },
    });
  });

  test('in a sandbox is redeemed by its page', async () => {
    const { answer } = background();
    const { ticket } = await openCard(answer);
    expect(await answer({ type: 'redeem', ticket }, PAGE)).toMatchObject({ ok: true });
  });

  test('opens after the background was stopped', async () => {
    const { answer, restart } = background();
    const { ticket } = await openCard(answer);
    expect(await restart()({ type: 'redeem', ticket }, CARD)).toMatchObject({ ok: true });
  });

  test.each([
    ['another tab’s card', { ...CARD, tabId: 2 }],
    ['the popup', POPUP],
    ['the reader in another tab', READER],
  ])('is refused to %s', async (_, sender) => {
    const { answer } = background();
    const { ticket } = await openCard(answer);
    expect(await answer({ type: 'redeem', ticket }, sender)).toMatchObject({ ok: false });
  });

  test.each([
    ['an actor the index does not know', { ...OPEN, actor: 'nobody' }],
    ['words that are no alias of the actor', { ...OPEN, alias: 'Click here' }],
  ])('is not opened for %s', async (_, message) => {
    const { answer } = background();
    await openCard(answer);
    expect(await answer(message, PAGE)).toEqual({
      ok: false,
      error: { code: 'index-lacks', what: 'name' },
    });
  });
});

describe('the popup', () => {
  test('says that a browser keeps nothing', async () => {
    const { answer, effects } = background();
    effects.choicesLast = false;
    expect(await value(answer({ type: 'notices', tab: null }, POPUP))).toEqual([{ code: 'choices-unkept' }]);
  });

  test('sees how things stand', async () => {
    const { answer } = background({ settings: { version: 1, sitesOff: ['news.example'] } });
    expect(await value(answer({ type: 'overview', host: 'news.example', tab: null }, POPUP))).toMatchObject({
      highlighting: true,
      siteOff: true,
      counts: { articles: 3, actors: 4, quotes: 5 },
      articles: { items: [{ id: 'new paper #2' }, { id: 'old' }, { id: 'undated' }], total: 3, next: null },
    });
    expect(await value(answer({ type: 'overview', host: null, tab: null }, POPUP))).toMatchObject({
      siteOff: false,
    });
  });

  test('searches, and asks for an actor and an article', async () => {
    const { answer } = background();
    const found = await value<Slice<SearchHit>>(answer({ type: 'search', words: 'kellar' }, POPUP));
    expect(found.items[0]).toMatchObject({ id: 'bo-keller' });
    const actors = ['norland', 'ada-lund', 'nobody'];
    expect(await value(answer({ type: 'record-counts', actors }, POPUP))).toEqual([
      { id: 'norland', said: 0, about: 1, reported: 0, namedIn: 0 },
      { id: 'ada-lund', said: 4, about: 1, reported: 0, namedIn: 1 },
      { id: 'nobody', said: 0, about: 0, reported: 0, namedIn: 0 },
    ]);
    expect(await value(answer({ type: 'actor', actor: 'norland' }, POPUP))).toMatchObject({
      name: 'Norland',
    });
    expect(await value(answer({ type: 'article', article: 'old' }, READER))).toMatchObject({
      article: { id: 'old' },
    });
  });

  test('remembers the format in which a quote was copied', async () => {
    const { answer } = background();
    expect(await value(answer({ type: 'cite-choice' }, POPUP))).toBeNull();
    await answer({ type: 'cite-as', format: 'bibtex' }, POPUP);
    expect(await value(answer({ type: 'cite-choice' }, READER))).toBe('bibtex');
    for (const sender of [CARD, PAGE])
      expect(await answer({ type: 'cite-as', format: 'ris' }, sender)).toMatchObject({ ok: false });
  });

  test('turns sites and all of it off and on; changes at once lose none', async () => {
    const { answer, effects } = background();
    await Promise.all([
      answer({ type: 'site', host: 'b.example', on: false, tab: 1 }, POPUP),
      answer({ type: 'highlighting', on: false }, POPUP),
      answer({ type: 'site', host: 'a.example', on: false, tab: 1 }, POPUP),
    ]);
    expect(effects.stored).toEqual({
      ...DEFAULT_SETTINGS,
      highlighting: false,
      oncePerSection: false,
      sitesOff: ['a.example', 'b.example'],
    });
    expect(effects.changes).toBe(3);
    await answer({ type: 'site', host: 'b.example', on: true, tab: 1 }, POPUP);
    expect(effects.stored).toMatchObject({ sitesOff: ['a.example'] });
  });
});

describe('a message that does not fit is refused with the place', () => {
  test.each<[string, unknown, Sender, string, string]>([
    ['of a sender that is nobody', { type: 'start' }, { ...PAGE, tabId: null }, '', 'unknown_sender'],
    ['of a page', { ...OPEN, alias: 7 }, PAGE, 'alias', 'string'],
    ['of the card', { type: 'start' }, CARD, 'type', 'variant'],
    ['of the popup', { type: 'search' }, POPUP, 'words', 'missing'],
  ])('%s', async (_, message, sender, path, fault) => {
    expect(await background().answer(message, sender)).toEqual({
      ok: false,
      error: { code: 'request-unfit', path, fault },
    });
  });
});

describe('what cannot be read', () => {
  const NEWER = { code: 'index-newer', version: 9, reads: 1 };

  test.each([
    [{ type: 'overview', host: null, tab: null }, POPUP],
    [{ type: 'search', words: 'lund' }, POPUP],
    [{ type: 'start' }, PAGE],
    [{ type: 'confirm', guesses: ['Ada Lund'], script: null }, PAGE],
  ])('an index of a newer version answers %j with a code', async (message, sender) => {
    const pack = async () => JSON.stringify({ ...SAMPLE, version: 9 });
    expect(await background({ pack }).answer(message, sender)).toEqual({ ok: false, error: NEWER });
  });

  test('loading is tried again after a failure, and once after a success', async () => {
    let failures = 1;
    const { answer, effects } = background({
      pack: async () => {
        failures -= 1;
        if (failures >= 0) throw new Error('gone');
        return writePack(SAMPLE);
      },
    });
    const ask = () => answer({ type: 'actor', actor: actorId('ada-lund') }, POPUP);
    expect(await ask()).toEqual({ ok: false, error: { code: 'unexpected', message: 'gone' } });
    expect(await ask()).toMatchObject({ ok: true });
    expect(await ask()).toMatchObject({ ok: true });
    expect(effects.loads).toBe(2);
  });

  test('settings of another version are told, and neither ignored nor overwritten', async () => {
    const settings = { version: 2, everything: 'off' };
    const { answer, effects } = background({ settings });
    for (const [message, sender] of [
      [{ type: 'start' }, PAGE],
      [{ type: 'overview', host: null, tab: null }, POPUP],
      [{ type: 'highlighting', on: true }, POPUP],
    ] as const)
      expect(await answer(message, sender)).toMatchObject({
        ok: false,
        error: { code: 'settings-other-version', version: 2 },
      });
    expect(effects.stored).toEqual(settings);
  });
});
