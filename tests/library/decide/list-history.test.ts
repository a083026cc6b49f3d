import { describe, expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { ChangeId } from '../../../lib/library/change.ts';
import type { HistoryEntry, HistoryRequest } from '../../../lib/library/decide/history-entry.ts';
import { listHistory } from '../../../lib/library/decide/list-history.ts';
import { importKey } from '../../../lib/library/store/stored-change.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { type KeptLibrary, keptLibrary, requestOf } from './kept-library.ts';

const DAM =
  'Mayor Ann Lee said the dam would hold. “We looked at it,” Lee said. Tom Reyes, an engineer, denied that it leaked.';
const ALL: HistoryRequest = { part: null, start: 0, size: 9 };

const list = (library: KeptLibrary, request: HistoryRequest = ALL) =>
  library.database.read((tables) => listHistory(tables, request, []));

/** Says in a word what an entry is of. */
function said(entry: HistoryEntry | null): string | null {
  if (entry === null) return null;
  if (entry.part === 'quotes') return entry.correction.stance ?? 'removed';
  return entry.part === 'actors' ? entry.decision.what : entry.import.file;
}

/** Keeps an article, renames somebody in it, and puts two of its quotes right, in that order. */
async function decided(): Promise<{ readonly library: KeptLibrary; readonly dam: ArticleId }> {
  const library = keptLibrary();
  const dam = await library.keep(DAM, { number: 1 });
  await library.writer.editActor(library.called('Ann Lee').id, { name: 'Ann Lee-Marsh' });
  const idOf = (words: string) => {
    const { record } = library.article(dam);
    const quote = library.quotes(dam).find(({ start, end }) => record.text.slice(start, end).includes(words));
    return quoteIdOf(record, quote!);
  };
  await library.writer.correctQuote(idOf('leaked'), { stance: 'doubted' });
  await library.writer.correctQuote(idOf('We looked'), { remove: true });
  return { library, dam };
}

/** Writes down an import of two slices, as one that was stopped. */
async function importedAt(library: KeptLibrary, at: Date): Promise<void> {
  const nothing = {
    before: [],
    decisions: [],
    edits: [],
    decisionsMade: [],
    editsMade: [],
    print: '',
    isWhole: false,
  };
  const id = 'an-import' as ChangeId;
  await library.database.write(async (tables) => {
    for (const slice of [0, 1])
      tables.imports.put({
        ...{ key: importKey(at, id, slice), import: id, file: 'desk.onrecord', ...nothing },
        after: [`${slice}-a`, `${slice}-b`] as ArticleId[],
      });
  });
}

describe('the history of decisions', () => {
  test('has all of them, latest first, and says what each was about', async () => {
    const { library, dam } = await decided();
    await importedAt(library, new Date(Date.UTC(2020, 0, 1)));
    const { counts, entries } = await list(library);
    expect(counts).toEqual({ quotes: 2, actors: 1, imports: 1 });
    expect(entries).toMatchObject([
      { correction: { isRemoved: true, article: dam, words: 'We looked at it,', quote: null } },
      { correction: { stance: 'doubted', readAs: { stance: 'denied', reporting: 'denied that' } } },
      { decision: { what: 'name', actor: { name: 'Ann Lee-Marsh', readAs: 'Ann Lee' } } },
      { import: { file: 'desk.onrecord', articles: 4, isWhole: false } },
    ]);
  });

  test('is read part by part, and from any place on', async () => {
    const { library } = await decided();
    const all = ['removed', 'doubted', 'name'];
    for (const start of [0, 1, 2, 3])
      expect((await list(library, { ...ALL, start, size: 2 })).entries.map(said)).toEqual(
        all.slice(start, start + 2),
      );
    expect((await list(library, { ...ALL, part: 'quotes' })).entries.map(said)).toEqual([
      'removed',
      'doubted',
    ]);
    expect((await list(library, { ...ALL, part: 'actors' })).entries.map(said)).toEqual(['name']);
    expect((await list(library, { ...ALL, part: 'imports' })).entries).toEqual([]);
  });

  test('says of a correction that its quote is not found any more', async () => {
    const { library } = await decided();
    await library.writer.keep(
      requestOf('Mayor Ann Lee said the dam would hold.', { number: 1, how: 'update' }),
    );
    expect((await list(library, { ...ALL, part: 'quotes' })).entries).toMatchObject([
      { correction: { isFound: false, readAs: null } },
      { correction: { isFound: false, readAs: null } },
    ]);
  });

  test('has nothing of what was taken back, and has it again where that is undone', async () => {
    const { library, dam } = await decided();
    const [first] = (await list(library)).entries;
    const at = first?.part === 'quotes' ? first.correction.at : '';
    const { change } = await library.writer.uncorrectQuote(dam, at);
    expect((await list(library)).entries.map(said)).toEqual(['doubted', 'name']);
    await library.writer.undo(change);
    expect((await list(library)).entries.map(said)).toEqual(['removed', 'doubted', 'name']);
  });
});
