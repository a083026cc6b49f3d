import { HISTORY_PARTS, type HistoryPart } from '../../../lib/library/decide/history-entry.ts';
import {
  ACTOR_SORTS,
  ARTICLE_SORTS,
  type LibraryQuery,
  QUOTE_SORTS,
  SPEAKER_WAYS,
} from '../../../lib/library/search/library-query.ts';
import { ACTOR_KINDS, type ActorId, QUOTE_KINDS, STANCES } from '../../../lib/model.ts';

/** Asks for the reader's decisions. */
export interface HistoryQuery {
  readonly view: 'history';
  readonly part: HistoryPart | null;
}

/** Asks who may be the same, one pair after the other. */
interface ProposalsQuery {
  readonly view: 'proposals';
}

/** Asks for the check of a draft. The draft itself is in no address: browsers keep those. */
interface DraftQuery {
  readonly view: 'draft';
}

/** Asks for what the library page shows: a list of the library, the history of decisions, who may be the same, or the check of a draft. */
export type PageQuery = LibraryQuery | HistoryQuery | ProposalsQuery | DraftQuery;

/** Names a view of the library page. */
export type LibraryViewName = PageQuery['view'];

/** Is what one view asks of the library. */
export type QueryOf<View extends LibraryViewName> = Extract<PageQuery, { readonly view: View }>;

/** Names the views in addresses, in the order of their tabs. */
const NAMES: Readonly<Record<LibraryViewName, string>> = {
  articles: 'articles',
  actors: 'people',
  quotes: 'quotes',
  history: 'decisions',
  proposals: 'same',
  draft: 'check',
};

/** Asks each view for all it has. An address leaves out what is the same here. */
export const WHOLE: { readonly [View in LibraryViewName]: QueryOf<View> } = {
  articles: {
    view: 'articles',
    ...{ words: '', source: null, from: null, to: null, sort: 'date', descending: true },
  },
  actors: { view: 'actors', words: '', kind: null, sort: 'said', descending: true },
  quotes: {
    view: 'quotes',
    ...{ words: '', who: '', side: 'by', actor: null, kind: null, stance: null, way: null },
    ...{ source: null, from: null, to: null, sort: 'date', descending: true },
  },
  history: { view: 'history', part: null },
  proposals: { view: 'proposals' },
  draft: { view: 'draft' },
};

/** Longest text of an address that is taken, in UTF-16 code units: no id is longer, and nobody types more. */
const LONGEST = 600;

/** Reads one part of an address; undefined where it does not fit. */
type ReadPart = (text: string) => unknown;

const freeText: ReadPart = (text) => (text.length <= LONGEST && isWellFormed(text) ? text : undefined);
const name: ReadPart = (text) => (text === '' ? undefined : freeText(text));
const oneOf =
  (all: readonly string[]): ReadPart =>
  (text) =>
    all.includes(text) ? text : undefined;
const isoDay: ReadPart = (text) => (isDay(text) ? text : undefined);
const order: ReadPart = (text) => (text === 'up' || text === 'down' ? text === 'down' : undefined);

/** Lists how each part of a query is read, by view; `order` is `descending`, in words. */
const PARTS: { readonly [View in LibraryViewName]: Readonly<Record<string, ReadPart>> } = {
  articles: {
    words: freeText,
    source: name,
    from: isoDay,
    to: isoDay,
    sort: oneOf(ARTICLE_SORTS),
    descending: order,
  },
  actors: {
    words: freeText,
    kind: oneOf(ACTOR_KINDS),
    sort: oneOf(ACTOR_SORTS),
    descending: order,
  },
  quotes: {
    words: freeText,
    who: freeText,
    side: oneOf(['by', 'about']),
    actor: name,
    kind: oneOf(QUOTE_KINDS),
    stance: oneOf(STANCES),
    way: oneOf(SPEAKER_WAYS),
    source: name,
    from: isoDay,
    to: isoDay,
    sort: oneOf(QUOTE_SORTS),
    descending: order,
  },
  history: { part: oneOf(HISTORY_PARTS) },
  proposals: {},
  draft: {},
};

/** Writes what a view shows as the fragment of an address: "#quotes?words=ferry&kind=direct". Undone by `queryIn`. */
export function libraryAddress(query: PageQuery): string {
  const whole = wholeParts(query.view);
  const parts = Object.entries(query).flatMap(([part, value]) => {
    if (part === 'view' || value === whole[part] || value === null) return [];
    return part === 'descending' ? [['order', value ? 'down' : 'up']] : [[part, String(value)]];
  });
  const asked = new URLSearchParams(parts).toString();
  return `#${NAMES[query.view]}${asked === '' ? '' : `?${asked}`}`;
}

/** Reads what a view shows out of an address's fragment. What does not fit is left out; without any view these are the articles. */
export function queryIn(fragment: string): PageQuery {
  const [named = '', asked = ''] = splitOnce(fragment.replace(/^#/, ''), '?');
  const view = (Object.keys(NAMES) as LibraryViewName[]).find((one) => NAMES[one] === named) ?? 'articles';
  const given = new URLSearchParams(asked);
  const parts = Object.entries(PARTS[view]).flatMap(([part, read]) => {
    const text = given.get(part === 'descending' ? 'order' : part);
    const value = text === null ? undefined : read(text);
    return value === undefined ? [] : [[part, value]];
  });
  return { ...WHOLE[view], ...Object.fromEntries(parts) };
}

/** Tells whether a query narrows its view: what is not found may be found without that. */
export function isNarrowed(query: LibraryQuery): boolean {
  const { sort: _sort, descending: _descending, ...asked } = query;
  const whole = wholeParts(query.view);
  return Object.entries(asked).some(
    ([part, value]) => value !== whole[part] && !(part === 'side' && !isSideAsked(query)),
  );
}

/** Asks for all that a query asks for but one part. */
export function withoutPart<Query extends LibraryQuery>(query: Query, part: string): Query {
  return { ...query, [part]: wholeParts(query.view)[part] };
}

/** Gives the parts of a query for all of a view, by their names. */
function wholeParts(view: LibraryViewName): Readonly<Record<string, unknown>> {
  return { ...WHOLE[view] };
}

/** By or about is asked of somebody alone. */
function isSideAsked(query: LibraryQuery): boolean {
  return query.view === 'quotes' && (query.who !== '' || query.actor !== null);
}

/** Shows the quotes of one actor. */
export function quotesOf(actor: ActorId, side: 'by' | 'about'): QueryOf<'quotes'> {
  return { ...WHOLE.quotes, actor, side };
}

function splitOnce(text: string, at: string): string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + at.length)];
}

/** Tells whether a text is an ISO day that exists. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isWellFormed(text: string): boolean {
  return !/[\u{d800}-\u{dfff}]/u.test(text);
}
