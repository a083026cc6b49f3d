import type { AroundName } from '../../../holdings/subjects/around-name.ts';
import { companyOf, findOnThis, readSaid } from '../../../holdings/subjects/on-this.ts';
import {
  LATEST_LOOKED_AT,
  OLDER_LOOKED_AT,
  type OnThisView,
  showOnThis,
} from '../../../holdings/subjects/on-this-view.ts';
import type { ActorId } from '../../../model.ts';
import { startKeysIn } from '../../../names/start-keys.ts';
import type { Place } from '../../derive/place.ts';
import type { RecordEntry } from '../../derive/record-entries.ts';
import { articleInLibrary } from '../stored-article.ts';
import type { ReadTables } from '../tables.ts';
import { actorsOf } from './with-actor-names.ts';

/**
 * Articles that are read for a click, which waits some 2 ms for each: the latest that quote the actor, and older ones that name somebody of
 * the paragraph too. Which those are the entries of both tell, and no article is read for that.
 */
const LATEST_ARTICLES = 24;
const OLDER_ARTICLES = 12;
/** People and places of a paragraph that are looked for in older articles. */
const MOST_OTHERS = 12;

/** Finds the few quotes of an actor in the library to show beside a paragraph. */
export async function onThisInStore(
  tables: Pick<ReadTables, 'actors' | 'articles' | 'entries'>,
  id: ActorId,
  paragraph: AroundName,
): Promise<OnThisView[]> {
  const [speaker, entries] = await Promise.all([tables.actors.get(id), quotedIn(tables, id)]);
  if (speaker === undefined) return [];
  const latest = entriesOf(entries, LATEST_LOOKED_AT).slice(0, LATEST_ARTICLES);
  const older = await olderWithOthers(tables, id, entries.slice(latest.length), paragraph);
  const places = [...latest, ...older].map(({ place }) => place);
  const stored = await Promise.all(places.map((place) => tables.articles.get(place)));
  const said = stored.flatMap((one) => {
    if (one === undefined) return [];
    const article = articleInLibrary(one);
    return article.quotes
      .filter(({ speakers }) => speakers.includes(id))
      .map((quote) => ({ article, quote }));
  });
  const read = readSaid(said.slice(0, LATEST_LOOKED_AT + OLDER_LOOKED_AT), id);
  const company = await actorsOf(tables, companyOf(read));
  const found = findOnThis(paragraph, speaker.actor, read, [...company.values()]);
  const speakers = found.flatMap(({ quote }) => quote.speakers);
  return showOnThis(found, new Map([...company, ...(await actorsOf(tables, speakers))]));
}

async function quotedIn(tables: Pick<ReadTables, 'entries'>, id: ActorId): Promise<readonly RecordEntry[]> {
  const entries = (await tables.entries.get(id))?.entries ?? [];
  return entries.filter(({ said }) => said !== undefined);
}

/** Takes the first entries that have so many quotes. */
function entriesOf(entries: readonly RecordEntry[], quotes: number): readonly RecordEntry[] {
  let count = 0;
  const end = entries.findIndex(({ said }) => {
    count += said?.[1] ?? 0;
    return count >= quotes;
  });
  return end < 0 ? entries : entries.slice(0, end + 1);
}

/** Finds the older articles that name somebody whom the paragraph names: the places that both have entries of. */
async function olderWithOthers(
  tables: Pick<ReadTables, 'actors' | 'entries'>,
  id: ActorId,
  older: readonly RecordEntry[],
  { text }: AroundName,
): Promise<readonly RecordEntry[]> {
  if (older.length === 0) return [];
  const keys = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].flatMap(({ index }) =>
    startKeysIn(text.slice(index, index + LONGEST_START)),
  );
  const found = await Promise.all(
    [...new Set(keys)].map((only) => tables.actors.keys({ index: 'starts', only, limit: 2 })),
  );
  const others = [...new Set(found.flat())].filter((other) => other !== id).slice(0, MOST_OTHERS);
  const rows = await Promise.all(others.map((other) => tables.entries.get(other)));
  const places = new Set<Place>(rows.flatMap((row) => row?.entries.map(({ place }) => place) ?? []));
  return older.filter(({ place }) => places.has(place)).slice(0, OLDER_ARTICLES);
}

/** Two words of a name. UTF-16 code units. */
const LONGEST_START = 60;
