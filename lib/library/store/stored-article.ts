import { actorsOfArticle } from '../../holdings/passages/actors-of-article.ts';
import type { ActorId, AnalysedArticle, ArticleId } from '../../model.ts';
import { hash } from '../../text/hash.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { spaced } from '../../text/spaced.ts';
import type { ArticleRecord } from '../article-record.ts';
import type { ChangeId } from '../change.ts';
import { type ArticleReading, openingIn } from '../derive/article-reading.ts';
import type { OwnQuote } from '../derive/own-quotes.ts';
import { articlePlace, type Place } from '../derive/place.ts';
import type { QuoteCorrection } from '../derive/quote-correction.ts';
import { withReadersQuotes } from '../derive/readers-quotes.ts';

/** Holds what of an article cannot be made again, and what an engine made of it. */
export interface KeptPart {
  readonly record: ArticleRecord;
  readonly own: readonly OwnQuote[];
  /** What the reader put right of the engine's quotes; left out where that is nothing, as in rows of older libraries. */
  readonly corrections?: readonly QuoteCorrection[];
  /** Null where no engine has read it yet. */
  readonly reading: ArticleReading | null;
  /** The change that last touched the record. */
  readonly change: ChangeId;
}

/** An article in the store: place -> what is kept, what was made of it, and what it is found by. */
export interface StoredArticle extends KeptPart {
  readonly place: Place;
  readonly id: ArticleId;
  /** Says who in the library each actor of the article is, where that is another id. */
  readonly globals: Readonly<Record<ActorId, ActorId>>;
  /** Everybody in it, by their ids in the library: each list of an actor comes in order from an index of these. */
  readonly actors: readonly ActorId[];
  /** Left out where there is none: an index skips it. */
  readonly address?: string;
  /** Tells its text from others. */
  readonly print: string;
  /** The engine that read it; 0 where none did. */
  readonly engine: number;
}

/** Stores an article whose actors are known by these ids in the library. */
export function storedArticle(
  { record, own, corrections, reading, change }: KeptPart,
  globals: Readonly<Record<ActorId, ActorId>>,
): StoredArticle {
  const { id, date, address, text } = record;
  const stored = {
    ...{ record, own, reading, change, globals, id },
    place: articlePlace({ date, id }),
    actors: [],
    print: printOf(text),
    engine: reading?.engine ?? 0,
    ...(corrections === undefined || corrections.length === 0 ? {} : { corrections }),
    ...(address === null ? {} : { address }),
  };
  return { ...stored, actors: actorsOfArticle(articleInLibrary(stored)) };
}

/** Gives an article as its own reading has it, with what the reader marked and put right. */
export function articleByItself({
  record,
  own,
  corrections = [],
  reading,
}: Pick<StoredArticle, 'record' | 'own' | 'corrections' | 'reading'>): AnalysedArticle {
  const { id, title, date, source, address, text } = record;
  const { authors, language, dateIsSure, keptDay } = record;
  const read = reading ?? UNREAD;
  const { opening, mentions, quotes, roles, discovered } = withReadersQuotes(text, read, {
    own,
    corrections,
  });
  return {
    ...{ id, title, date, source, address, text, mentions, quotes, roles, discovered },
    kept: { authors, language, dateIsSure, keptDay },
    opening: reading === null ? openingIn(text) : opening,
  };
}

const UNREAD: ArticleReading = {
  ...{ engine: 0, notRead: null, opening: '' },
  ...{ mentions: [], quotes: [], roles: [], discovered: [] },
};

/** Gives an article with its actors under their ids in the library. Whom it discovered has the name that the article gives them. */
export function articleInLibrary(
  stored: Pick<StoredArticle, 'record' | 'own' | 'corrections' | 'reading' | 'globals'>,
): AnalysedArticle {
  const article = articleByItself(stored);
  const { globals } = stored;
  // Every object has something called “constructor”.
  const of = (id: ActorId): ActorId => (Object.hasOwn(globals, id) ? globals[id] : undefined) ?? id;
  const withMain = new Set<ActorId>();
  return {
    ...article,
    mentions: article.mentions.map((mention) => ({ ...mention, actor: of(mention.actor) })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      speakers: [...new Set(quote.speakers.map(of))].sort(),
    })),
    // Two that are one in the library have one main role.
    roles: article.roles.map((role) => {
      const actor = of(role.actor);
      const main = role.main && !withMain.has(actor);
      if (main) withMain.add(actor);
      return { ...role, actor, main };
    }),
    discovered: [
      ...new Map(article.discovered.map((one) => [of(one.id), { ...one, id: of(one.id) }])).values(),
    ],
  };
}

/** Gives a number that texts of other words have not, but by chance. */
export function printOf(text: string): string {
  const plain = paragraphs(text)
    .map(({ start, end }) => spaced(text.slice(start, end)))
    .join('\n');
  return `${hash(plain)}-${plain.length}`;
}

/** Tells where a correction of a quote is kept: its instant, latest first, and its article -> both. */
export interface StoredCorrection {
  readonly place: string;
  readonly article: ArticleId;
  readonly at: string;
}

/** Lists the rows by which the corrections of an article are found. Instants with every digit turned round sort latest first. */
export function storedCorrections({ record, corrections = [] }: KeptPart): StoredCorrection[] {
  return corrections.map(({ at }) => ({ place: `${turned(at)} ${record.id}`, article: record.id, at }));
}

/** Reads the key of such a row. An instant has no space. */
export function readCorrectionPlace(place: string): Omit<StoredCorrection, 'place'> {
  const end = place.indexOf(' ');
  return { article: place.slice(end + 1) as ArticleId, at: turned(place.slice(0, end)) };
}

/** Turns every digit round; what is turned twice is as it was. */
function turned(instant: string): string {
  return instant.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
