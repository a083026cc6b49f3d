import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { ChosenSpeaker } from '../../../lib/library/chosen-speaker.ts';
import { listHistory } from '../../../lib/library/decide/list-history.ts';
import type { QuoteEdit } from '../../../lib/library/decide/quote-edit.ts';
import type { ArticleId, QuoteId } from '../../../lib/model.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';
import { type KeptLibrary, keptLibrary, requestOf } from './kept-library.ts';

const DAM =
  'Mayor Ann Lee said the dam would hold. “We looked at it,” Lee said. Tom Reyes, an engineer, denied that it leaked.';
const BRIDGE = 'Vera Stone, a teacher, said the bridge was late. “We waited,” Stone said.';

interface Kept {
  readonly library: KeptLibrary;
  readonly dam: ArticleId;
  /** Gives the id of the quote that has these words now. */
  readonly idOf: (words: string) => QuoteId;
  readonly correct: (words: string, edit: QuoteEdit) => Promise<unknown>;
}

async function kept(): Promise<Kept> {
  const library = keptLibrary();
  const dam = await library.keep(DAM, { number: 1 });
  await library.keep(BRIDGE, { number: 2 });
  const idOf = (words: string) => {
    const { record } = library.article(dam);
    const quote = library.quotes(dam).find(({ start, end }) => record.text.slice(start, end).includes(words));
    return quoteIdOf(record, quote ?? { start: 0, end: 1 });
  };
  return {
    ...{ library, dam, idOf },
    correct: (words, edit) =>
      library.writer.correctQuote(idOf(words), edit).catch((error: unknown) => problemOf(error)),
  };
}

const list = async (library: KeptLibrary) => {
  const { counts, entries } = await library.database.read((tables) =>
    listHistory(tables, { part: 'quotes', start: 0, size: 9 }, []),
  );
  return {
    total: counts.quotes,
    items: entries.flatMap((entry) => (entry?.part === 'quotes' ? [entry.correction] : [])),
  };
};

describe('a corrected quote', () => {
  test('goes to somebody of another article: identity makes one of both', async () => {
    const { library, correct } = await kept();
    await correct('We looked', { speaker: { by: 'actor', actor: library.called('Vera Stone').id } });
    expect([library.called('Ann Lee').said, library.called('Vera Stone').said]).toEqual([1, 3]);
    expect(library.derived()).toBe(await library.derivedAnew());
  });

  test('has one correction, of all that was put right; a note goes by itself', async () => {
    const { library, correct } = await kept();
    await correct('We looked', { stance: 'doubted', note: 'See the minutes.' });
    await correct('We looked', { kind: 'mixed' });
    expect((await list(library)).items).toMatchObject([
      {
        stance: 'doubted',
        kind: 'mixed',
        note: 'See the minutes.',
        words: 'We looked at it,',
        isFound: true,
      },
    ]);
    await correct('We looked', { note: null });
    const [one] = (await list(library)).items;
    expect([one?.stance, 'note' in one!]).toEqual(['doubted', false]);
  });

  test('that is none is nowhere but in the history, from which it comes back', async () => {
    const { library, dam, correct } = await kept();
    const before = library.derived();
    await correct('We looked', { remove: true });
    expect(library.called('Ann Lee').said).toBe(1);
    const [one] = (await list(library)).items;
    expect(one).toMatchObject({ article: dam, isRemoved: true, isFound: true, quote: null });
    await library.writer.uncorrectQuote(dam, one!.at);
    expect(JSON.parse(JSON.stringify(library.quotes(dam)))).toHaveLength(3);
    expect(library.derived().replaceAll(/"change":"[^"]*"/g, '')).toBe(
      before.replaceAll(/"change":"[^"]*"/g, ''),
    );
  });

  test('takes what was decided with its speaker back with it', async () => {
    const { library, dam, correct } = await kept();
    await correct('We looked', { speaker: { by: 'actor', actor: library.called('Vera Stone').id } });
    expect(library.rows('decisions')).toHaveLength(1);
    const [one] = (await list(library)).items;
    await library.writer.uncorrectQuote(dam, one!.at);
    expect(library.rows('decisions')).toEqual([]);
  });

  test('outlives an update of the article, and waits where its words are gone', async () => {
    const { library, correct } = await kept();
    await correct('We looked', { speaker: { by: 'name', name: 'Kit Marsh', kind: 'person' } });
    const update = (text: string) => library.writer.keep(requestOf(text, { number: 1, how: 'update' }));
    await update(`It rained in the valley.\n\n${DAM}`);
    expect([library.called('Kit Marsh').said, (await list(library)).items[0]?.isFound]).toEqual([1, true]);
    await update('Mayor Ann Lee said the dam would hold.');
    expect(library.rows('actors').some(({ actor }) => actor.name === 'Kit Marsh')).toBe(false);
    expect((await list(library)).items).toMatchObject([{ isFound: false, speaker: { name: 'Kit Marsh' } }]);
    await update(DAM);
    expect(library.called('Kit Marsh').said).toBe(1);
  });

  test('has the bounds that the reader saw, where the text moved since', async () => {
    const { library, dam, idOf } = await kept();
    const id = idOf('We looked');
    const start = DAM.indexOf('looked');
    await library.writer.keep(requestOf(`It rained in the valley.\n\n${DAM}`, { number: 1, how: 'update' }));
    await library.writer.correctQuote(id, { start });
    expect((await list(library)).items).toMatchObject([{ bounds: 'looked at it,' }]);
    expect(library.quotes(dam).filter(({ corrected }) => corrected !== undefined)).toHaveLength(1);
  });

  test('has the bounds that were given last, however often and however far they are moved', async () => {
    const bound = fc.nat(DAM.length);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 5 }), async (all) => {
        const { library, dam, idOf } = await kept();
        let id = idOf('We looked');
        for (const [start, end] of all) {
          const words = DAM.slice(start, end).trim();
          const isMade = await library.writer.correctQuote(id, { start, end }).catch(() => null);
          if (isMade === null) continue;
          const own = library.quotes(dam).find(({ corrected }) => corrected !== undefined)!;
          expect(DAM.slice(own.start, own.end)).toBe(words);
          id = quoteIdOf(library.article(dam).record, own);
        }
      }),
      {
        examples: [
          [
            [
              [48, 70],
              [63, 80],
            ],
          ],
          [
            [
              [44, 70],
              [68, 90],
              [72, 80],
            ],
          ],
        ],
        numRuns: 60,
      },
    );
  });

  test('of the reader’s own leaves nothing decided of the speaker before where it is given to another', async () => {
    const { library, dam } = await kept();
    const start = DAM.indexOf('an engineer');
    const mark = { start, end: start + 11, words: 'an engineer' };
    const give = (speaker: ChosenSpeaker) => library.writer.addOwnQuote(dam, mark, speaker);
    await give({ by: 'actor', actor: library.called('Vera Stone').id });
    expect(library.rows('decisions')).toHaveLength(1);
    await give({ by: 'name', name: 'Kit Marsh', kind: 'person' });
    expect(library.rows('decisions')).toEqual([]);
    expect([library.called('Vera Stone').said, library.called('Kit Marsh').said]).toEqual([2, 1]);
  });

  test('of the reader’s own is changed itself', async () => {
    const { library, dam, correct } = await kept();
    const start = DAM.indexOf('an engineer');
    await library.writer.addOwnQuote(
      dam,
      { start, end: start + 11, words: 'an engineer' },
      { by: 'name', name: 'Kit Marsh', kind: 'person' },
    );
    await correct('an engineer', { stance: 'denied', note: 'Mine.', end: start + 9 });
    const own = library.article(dam).own;
    expect([own.length, own[0]?.words, own[0]?.stance, own[0]?.note]).toEqual([
      1,
      'an engine',
      'denied',
      'Mine.',
    ]);
    expect((await list(library)).total).toBe(0);
    await correct('an engine', { remove: true });
    expect(library.article(dam).own).toEqual([]);
  });
});

const REFUSED: readonly [string, string, QuoteEdit, object][] = [
  ['nothing', 'We looked', {}, { code: 'request-unfit', fault: 'empty' }],
  ['what is no quote', 'not there', { stance: 'denied' }, { code: 'index-lacks', what: 'quote' }],
  ['words elsewhere', 'We looked', { start: 0, end: 5 }, { code: 'request-unfit', fault: 'outside_quote' }],
  ['no words', 'We looked', { start: 20, end: 20 }, { code: 'request-unfit', fault: 'outside_text' }],
  ['words behind the end', 'We looked', { end: 9_999 }, { code: 'request-unfit', fault: 'outside_text' }],
  [
    'somebody who is nobody',
    'We looked',
    { speaker: { by: 'actor', actor: 'nobody' as never } },
    { code: 'index-lacks', what: 'name' },
  ],
];

test.each(REFUSED)('is refused, and nothing is done: %s', async (_, words, edit, problem) => {
  const { library, correct } = await kept();
  const before = library.derived();
  expect(await correct(words, edit)).toMatchObject(problem);
  expect(library.derived()).toBe(before);
});
