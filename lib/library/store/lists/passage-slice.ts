import { cursorAfter, type Dated, quotesLatestFirst, readCursor } from '../../../holdings/latest-first.ts';
import { type PassageSlice, type PassageView, viewPassage } from '../../../holdings/passage-view.ts';
import { directPassages, type Passage } from '../../../holdings/passages/passages.ts';
import { readQuoteId } from '../../../holdings/quote-id.ts';
import type { QuotesRequest, Slice } from '../../../holdings/slice.ts';
import type { AnalysedArticle } from '../../../model.ts';
import { dayOfCursor, type Place, placeOfCursor } from '../../derive/place.ts';
import type { RecordTally } from '../../derive/record-entries.ts';
import { articleInLibrary } from '../stored-article.ts';
import type { ReadTables } from '../tables.ts';
import { withActorNames } from './with-actor-names.ts';

/** Articles that are read at once while a slice is filled: a card shows some twenty passages, of ten articles. */
const READ_AT_ONCE = 12;

/** Holds a list of passages as the store has it: an entry for each article. */
export interface ListOfPassages {
  readonly entries: readonly { readonly place: Place; readonly tally: RecordTally | undefined }[];
  readonly passagesIn: (article: AnalysedArticle) => readonly Passage[];
}

/** Reads a slice of a list of passages: only articles that stand in it are read. */
export async function passageSlice(
  tables: ReadTables,
  request: QuotesRequest,
  list: ListOfPassages,
): Promise<PassageSlice> {
  const { after, size, grades } = request;
  const [passages, quotes] = grades === 'all' ? ([0, 1] as const) : ([2, 3] as const);
  const own = list.entries.flatMap(({ place, tally = NOTHING }) =>
    tally[passages] > 0 ? [{ place, tally }] : [],
  );
  const counts = {
    total: own.reduce((sum, { tally }) => sum + tally[passages], 0),
    quotes: own.reduce((sum, { tally }) => sum + tally[quotes], 0),
  };
  const start = after === null ? '' : startOf(after);
  if (start === null) return { items: [], next: null, missing: [], ...counts };
  const places = own.filter(({ place }) => place >= start).map(({ place }) => place);
  const items: PassageView[] = [];
  // Each has a passage at least: who counts alone asks for one.
  const atOnce = Math.min(READ_AT_ONCE, size + 1);
  for (let at = 0; at < places.length && items.length <= size; at += atOnce)
    items.push(...(await passagesAt(tables, places.slice(at, at + atOnce), request, list)));
  return { ...cut(items, size), ...counts };
}

const NOTHING: RecordTally = [0, 0, 0, 0];

/** Reads the passages of some articles that stand behind the cursor. */
async function passagesAt(
  tables: ReadTables,
  places: readonly Place[],
  { after, grades }: QuotesRequest,
  { passagesIn }: ListOfPassages,
): Promise<PassageView[]> {
  const stored = await Promise.all(places.map((place) => tables.articles.get(place)));
  const articles = stored.flatMap((one) => (one === undefined ? [] : [articleInLibrary(one)]));
  const before = after === null ? null : readCursor(after);
  const listed = articles.map((article) => {
    const all = passagesIn(article);
    return { article, passages: grades === 'all' ? all : directPassages(all) };
  });
  return withActorNames(tables, (actors) =>
    listed.flatMap(({ article, passages }) =>
      passages
        .map((passage) => viewPassage(article, passage, actors))
        .filter((view) => before === null || quotesLatestFirst(before, view) < 0),
    ),
  );
}

/** Gives where a list goes on behind a cursor: in the article in which it stands, or on its day where it names none. */
function startOf(after: NonNullable<QuotesRequest['after']>): Place | null {
  const dated = readCursor(after);
  return dated !== null && readQuoteId(dated.id) === null ? dayOfCursor(after) : placeOfCursor(after);
}

/** Cuts a list that begins behind a cursor to its size, with the cursor of what follows. */
export function cut<Item extends Dated>(all: readonly Item[], size: number): Omit<Slice<Item>, 'total'> {
  const items = all.slice(0, size);
  const last = items.at(-1);
  return { items, next: last && all.length > size ? cursorAfter(last) : null, missing: [] };
}
