import type { ChangeId } from '../../lib/library/change.ts';
import { ENGINE } from '../../lib/library/derive/engine.ts';
import type { KnownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import type { OwnQuote } from '../../lib/library/derive/own-quotes.ts';
import { readRecord } from '../../lib/library/derive/read-record.ts';
import { recordOf } from '../../lib/library/derive/record-of.ts';
import { putArticles } from '../../lib/library/store/put-articles.ts';
import type { KeptPart } from '../../lib/library/store/stored-article.ts';
import { type StoredDecision, storedDecision } from '../../lib/library/store/stored-decision.ts';
import type { TableName, TableRows } from '../../lib/library/store/tables.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import { memoryTables } from '../library/store/memory-tables.ts';
import { everybodyKnown } from './inconsistencies.ts';
import { inventedArticle } from './invented-article.ts';
import { type Seeded, seeded } from './seeded.ts';

const FIRST_NAMES = 'Ann Tom Vera Ida Otto Nell Hugo Mina Kit Zoe Lars Edda Finn Rut Siv Nils'.split(' ');
const BEGINNINGS = 'Bran Hol San Ber Fos Gra Hau Kro Mor Pry Rav Ska Tve Wil Bak Cel Dyr Fal Lun Kel'.split(
  ' ',
);
const ENDINGS = 'dt berg dahl by feld holt lund mark quist stad strand wald wick ton ley ford'.split(' ');
const OFFICES = ['Mayor', 'Senator', 'Governor', 'Councillor'];
const THINGS = ['the bridge', 'the harbour', 'the tunnel', 'the tram', 'the old mill', 'the dam'];
const FATES = ['would open in May', 'was too dear', 'needed another year', 'was a mistake'];

/** Whose words the reader marked, in every seventh article: no engine finds them. */
export const OWN_SPEAKER = 'Nobody Found';
/** How the reader called every fifth article. */
export const OWN_TITLE = 'As its reader calls it';

/** Holds what lies in the tables of a library. */
export type LibraryRows = { readonly [Name in TableName]: readonly TableRows[Name][] };

/**
 * Makes a library of so many articles, in which a reader put titles right, marked words and told two people apart. An engine before this one
 * read them, and found no quotes.
 */
export async function oldLibrary(articles: number): Promise<LibraryRows> {
  const known = await everybodyKnown();
  const random = seeded(articles);
  const put = Array.from({ length: articles }, (_, number): KeptPart => {
    const text = reportOf(random);
    const address = `https://news.example/${number}`;
    const made = recordOf(inventedArticle(address, number, text), {
      ...{
        id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ArticleId,
        origin: 'page',
        edited: [],
      },
      now: new Date(Date.UTC(2024, 0, 1) + number * 60_000),
    });
    const record = number % 5 === 0 ? { ...made, title: OWN_TITLE, edited: ['title' as const] } : made;
    const own = number % 7 === 0 ? [ownQuoteIn(text, record.id)] : [];
    // No engine has half a number: it is older than this one and newer than none.
    const reading = { ...readRecord(record, known.curated), engine: ENGINE - 0.5, quotes: [] };
    return { record, own, reading, change: '00000000-0000-4000-8000-000000000000' as ChangeId };
  });
  return libraryRows(put, [apart(put)], known);
}

/** Makes the rows of a library that holds these articles. */
export async function libraryRows(
  put: readonly KeptPart[],
  decisions: readonly StoredDecision[],
  known: KnownEverywhere,
): Promise<LibraryRows> {
  const { tables, commit, rows } = memoryTables();
  tables.meta.put({ key: 'library', token: '', generation: 1, articles: 0, quotes: 0, actors: 0 });
  for (const one of decisions) tables.decisions.put(one);
  commit();
  await putArticles(tables, { put, takeOut: [], decisions }, known);
  commit();
  const names = Object.keys(tables) as TableName[];
  return Object.fromEntries(names.map((name) => [name, rows(name)])) as unknown as LibraryRows;
}

/** Writes a report on four people, most of whom are in few others. */
function reportOf({ of, below }: Seeded): string {
  return Array.from({ length: 4 }, () => {
    const surname = of(BEGINNINGS) + of(ENDINGS);
    const name = `${of(FIRST_NAMES)} ${surname}`;
    return `${of(OFFICES)} ${name} said that ${of(THINGS)} ${of(FATES)}. “We have looked at ${of(THINGS)} ${2 + below(90)} times, and it ${of(FATES)},” ${surname} said. The council met for ${2 + below(9)} hours.`;
  }).join('\n\n');
}

function ownQuoteIn(text: string, article: ArticleId): OwnQuote {
  const start = text.indexOf('The council met');
  const words = text.slice(start, text.indexOf('.', start));
  const id = `${article}#nobody-found` as ActorId;
  return { start, end: start + words.length, words, speaker: { id, name: OWN_SPEAKER, kind: 'person' } };
}

/** Tells the first two of one name apart. */
function apart(put: readonly KeptPart[]): StoredDecision {
  const first = new Map<string, ActorId>();
  for (const { reading } of put)
    for (const { id, name, kind } of reading?.discovered ?? []) {
      const earlier = first.get(name);
      if (earlier !== undefined && kind === 'person') return storedDecision(earlier, id, 'different');
      first.set(name, id);
    }
  throw new Error('no two articles name one person: more articles are needed');
}
