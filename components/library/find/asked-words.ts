import type {
  ActorsQuery,
  ArticlesQuery,
  LibraryQuery,
  QuotesQuery,
} from '../../../lib/library/search/library-query.ts';
import { day } from '../../day.ts';
import { stanceName } from '../../stance-name.ts';
import { grade } from '../../words/grade.ts';
import { kindName } from '../../words/kind-name.ts';

/** Says one thing by which a query narrows its list. */
export interface AskedPart {
  /** Names the part of the query: it asks for all without it. */
  readonly part: string;
  readonly words: string;
}

/** Says how a quote comes to its speaker, as a filter. */
export const WAY_NAMES: Readonly<Record<NonNullable<QuotesQuery['way']>, string>> = {
  stated: 'Speaker stated',
  inferred: 'Speaker inferred',
  reader: 'Kept by you',
};

type Say<Query> = { readonly [Part in keyof Query]?: (query: Query) => string | null };

const published: Say<Pick<ArticlesQuery, 'source' | 'from' | 'to'>> = {
  source: ({ source }) => source,
  from: ({ from }) => from && `since ${day(from)}`,
  to: ({ to }) => to && `until ${day(to)}`,
};
const words = { words: ({ words: typed }: { readonly words: string }) => marked(typed) };

const ARTICLES: Say<ArticlesQuery> = { ...words, ...published };
const ACTORS: Say<ActorsQuery> = { ...words, kind: ({ kind }) => kind && kindName(kind) };
const QUOTES: Say<QuotesQuery> = {
  ...words,
  who: ({ who, side }) => (who.trim() === '' ? null : `${side} ${marked(who)}`),
  kind: ({ kind }) => kind && grade(kind).label,
  stance: ({ stance }) => stance && stanceName(stance),
  way: ({ way }) => way && WAY_NAMES[way],
  ...published,
};

/** Says by what a query narrows its list, in the order of its fields; `actor` is the name of the one it asks for. */
export function askedParts(query: LibraryQuery, actor: string | null): AskedPart[] {
  const said = Object.entries(sayings(query)).map(([part, text]) => ({ part, words: text }));
  const whose =
    query.view === 'quotes' && query.actor !== null
      ? [{ part: 'actor', words: `${query.side} ${actor ?? 'one person or organisation'}` }]
      : [];
  return [...said, ...whose].flatMap(({ part, words: text }) =>
    text === null ? [] : [{ part, words: text }],
  );
}

function sayings(query: LibraryQuery): Record<string, string | null> {
  switch (query.view) {
    case 'articles':
      return sayAll(ARTICLES, query);
    case 'actors':
      return sayAll(ACTORS, query);
    case 'quotes':
      return sayAll(QUOTES, query);
  }
}

function sayAll<Query>(all: Say<Query>, query: Query): Record<string, string | null> {
  const rows = Object.entries(all) as [string, (query: Query) => string | null][];
  return Object.fromEntries(rows.map(([part, say]) => [part, say(query)]));
}

/** Sets typed words in marks; words that have some already need no more. */
function marked(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /["“”]/.test(text) ? text : `“${text}”`;
}
