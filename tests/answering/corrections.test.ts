import { describe, expect, test } from 'vitest';
import { writeCorrections } from '../../lib/reader/write-corrections.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { Confirmed, Imported, Sender, Start } from '../../lib/wire/messages.ts';
import { SAMPLE } from '../holdings/sample-index.ts';
import { background, CARD, PAGE, POPUP, READER, value } from './background.ts';

const NOT_HERE = { type: 'not-on-page', actor: 'ada-lund', page: 'https://news.example/a' };
/** All names of the sample: each actor begins one guess. */
const CONFIRM = { type: 'confirm', guesses: SAMPLE.actors.map(({ name }) => name), script: null };
const ONLY_FULL = { type: 'only-full-names', actor: 'bo-keller' };
const file = (...corrections: object[]) =>
  JSON.stringify({ format: 'on-record-corrections', version: 1, corrections });
const stored = (...corrections: object[]) => JSON.parse(file(...corrections)) as unknown;

describe('a page gets', () => {
  const ids = async (corrections: unknown, sender: Sender) => {
    const { answer } = background({ corrections });
    const { actors } = await value<Confirmed>(answer(CONFIRM, sender));
    return actors.map(({ id }) => id);
  };
  const all = SAMPLE.actors.map(({ id }) => id);
  const others = all.filter((id) => id !== 'ada-lund');

  test.each<[string, Sender, readonly string[]]>([
    ['the corrected actors', PAGE, others],
    ['them whatever its fragment', { ...PAGE, tabUrl: 'https://news.example/a#top' }, others],
    ['them in its frames', { ...PAGE, url: 'https://frame.example/' }, others],
    ['them by its own address where the top one is withheld', { ...PAGE, tabUrl: null }, others],
    ['all actors at another address', { ...PAGE, tabUrl: 'https://news.example/b' }, all],
  ])('%s', async (_, sender, expected) => {
    expect(await ids(stored(NOT_HERE), sender)).toEqual(expected);
  });

  test('nothing that tells of corrections', async () => {
    const { answer } = background({ corrections: stored(ONLY_FULL) });
    const { actors } = await value<Confirmed>(answer(CONFIRM, PAGE));
    expect(actors.find(({ id }) => id === 'bo-keller')).toMatchObject({ short: [], seats: [] });
    const start = await value<Start & { highlighting: 'on' }>(answer({ type: 'start' }, PAGE));
    expect(Object.keys(start).sort()).toEqual(['edition', 'filter', 'highlighting', 'oncePerSection']);
    expect(start.edition).toMatch(/^[0-9a-z]{1,10}$/);
  });

  test.each<[string, unknown, boolean]>([
    ['the same as without any', stored(), true],
    ['another when one was corrected', stored(ONLY_FULL), false],
    ['another when one was corrected here', stored(NOT_HERE), false],
    [
      'the same when one was corrected elsewhere',
      stored({ ...NOT_HERE, page: 'https://news.example/b' }),
      true,
    ],
  ])('an edition, %s', async (_, corrections, isSame) => {
    const editions = [undefined, corrections].map((made) =>
      value<Start>(background({ corrections: made }).answer({ type: 'start' }, PAGE)),
    );
    const [before, after] = await Promise.all(editions);
    expect(JSON.stringify(after) === JSON.stringify(before)).toBe(isSame);
  });
});

test.each<[string, Sender, boolean]>([
  ['the popup', POPUP, true],
  ['a tab of the extension', READER, true],
  ['a page', PAGE, false],
  ['the card', CARD, false],
])('%s corrects, withdraws and imports: %#', async (_, sender, may) => {
  for (const message of [
    { type: 'correct', correction: NOT_HERE, tab: 1 },
    { type: 'withdraw', correction: ONLY_FULL },
    { type: 'import-corrections', file: file(NOT_HERE) },
  ]) {
    const { answer, effects } = background({ corrections: stored(ONLY_FULL) });
    expect((await answer(message, sender)).ok).toBe(may);
    expect(effects.changes).toBe(may ? 1 : 0);
    if (!may) expect(effects.corrections).toEqual(stored(ONLY_FULL));
  }
});

test('a correction holds, is listed by name, latest first, and is taken back', async () => {
  const { answer, effects, restart } = background();
  await Promise.all([
    answer({ type: 'correct', correction: ONLY_FULL, tab: 1 }, POPUP),
    answer({ type: 'correct', correction: NOT_HERE, tab: 1 }, POPUP),
  ]);
  const { corrections } = await value<Overview>(
    restart()({ type: 'overview', host: null, tab: null }, POPUP),
  );
  expect(corrections).toEqual([
    { correction: NOT_HERE, name: 'Ada Lund' },
    { correction: ONLY_FULL, name: 'Bo Keller' },
  ]);
  await answer({ type: 'withdraw', correction: NOT_HERE }, POPUP);
  expect(effects.corrections).toEqual(stored(ONLY_FULL));
  expect(effects.changes).toBe(3);
});

describe('an import', () => {
  test('merges, counts, and tells pages only where something is new', async () => {
    const { answer, effects } = background({ corrections: stored(ONLY_FULL) });
    const send = () =>
      value<Imported>(answer({ type: 'import-corrections', file: file(NOT_HERE, ONLY_FULL) }, POPUP));
    expect(await send()).toEqual({ added: 1, alreadyKept: 1 });
    expect(await send()).toEqual({ added: 0, alreadyKept: 2 });
    expect(effects.corrections).toEqual(stored(ONLY_FULL, NOT_HERE));
    expect(effects.changes).toBe(1);
  });

  test('keeps what an index does not know, under its id', async () => {
    const { answer } = background();
    const unknown = { type: 'only-full-names', actor: 'nobody' };
    await answer({ type: 'import-corrections', file: file(unknown) }, POPUP);
    expect(await value(answer({ type: 'overview', host: null, tab: null }, POPUP))).toMatchObject({
      corrections: [{ correction: unknown, name: 'nobody' }],
    });
  });

  test.each([
    ['', 'corrections-file-not-json'],
    ['{}', 'corrections-file-foreign'],
    [file(NOT_HERE, { type: 'all' }), 'correction-unknown'],
    [file().replace('1', '2'), 'corrections-file-other-version'],
  ])('of %j changes nothing and says why', async (bad, code) => {
    const { answer, effects } = background({ corrections: stored(ONLY_FULL) });
    expect(await answer({ type: 'import-corrections', file: bad }, POPUP)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(effects.corrections).toEqual(stored(ONLY_FULL));
    expect(effects.changes).toBe(0);
  });

  test('of what was exported adds nothing', async () => {
    const before = { format: 'on-record-corrections', version: 1, corrections: [NOT_HERE] };
    const { answer } = background({ corrections: before });
    const exported = writeCorrections(before as never);
    expect(await value(answer({ type: 'import-corrections', file: exported }, POPUP))).toEqual({
      added: 0,
      alreadyKept: 1,
    });
  });
});

test('corrections of another version are told, and neither ignored nor overwritten', async () => {
  const corrections = { format: 'on-record-corrections', version: 2, rules: [] };
  const { answer, effects } = background({ corrections });
  for (const [message, sender] of [
    [{ type: 'start' }, PAGE],
    [{ type: 'overview', host: null, tab: null }, POPUP],
    [{ type: 'correct', correction: NOT_HERE, tab: 1 }, POPUP],
    [{ type: 'import-corrections', file: file(NOT_HERE) }, POPUP],
  ] as const)
    expect(await answer(message, sender)).toMatchObject({
      ok: false,
      error: { code: 'corrections-other-version', version: 2 },
    });
  expect(effects.corrections).toEqual(corrections);
});
