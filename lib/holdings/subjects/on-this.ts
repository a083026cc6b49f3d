import type { Actor, ActorId, AnalysedArticle, Quote, Span } from '../../model.ts';
import { hostAndPath } from '../../text/web-address.ts';
import { sentenceAt, sentenceBefore } from '../passages/sentence-at.ts';
import { type AroundName, plainForms, type ReadAroundName, readAroundName } from './around-name.ts';
import {
  bitsShared,
  ON_THIS_ROWS,
  type OnThisRule,
  type SharedName,
  type SharedWithQuote,
  type SharedWord,
} from './on-this-rows.ts';
import { type TellingWord, tellingWords } from './telling-words.ts';

/** Is a quote of the actor whose name was met, in its article. */
export interface Said {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
}

/** Is a quote on what a paragraph is about, and why. */
export interface OnThis extends Said {
  /** The row that decided so. */
  readonly rule: OnThisRule;
  /** Who is named in both; the first in the quote's own words. */
  readonly named: readonly ActorId[];
  /** Words of both, as the quote has them, the rarest first. */
  readonly words: readonly string[];
  /** How much both share: it orders what several holdings have. */
  readonly bits: number;
}

/** Bits of somebody who is named in both: within the quote, or beside it. More than two rare words, which others say of other things. */
const NAMED_WITHIN = 24;
const NAMED_BESIDE = 20;

/** Reads what quotes of a speaker are about. Linear in their sentences: some 0.2 ms a quote, so that whoever has many gives the latest. */
export function readSaid(said: readonly Said[], speaker: ActorId): ReadSaid[] {
  return said.map((one) => readOne(one, speaker));
}

/** Lists who is named in quotes or beside them, each once. */
export function companyOf(read: readonly ReadSaid[]): ActorId[] {
  return [...new Set(read.flatMap(({ named }) => named.map(({ actor }) => actor)))];
}

/**
 * Finds the quotes of an actor that are on what a paragraph is about, most shared first, then the latest. `company` are the records of those who
 * are named in them. The page's own article is left out, and what the paragraph repeats; so is a quote in the same words as a better one.
 */
export function findOnThis(
  { text, address }: AroundName,
  speaker: Actor,
  read: readonly ReadSaid[],
  company: readonly Actor[],
): OnThis[] {
  const paragraph = readAroundName(text, [speaker, ...company]);
  const habits = habitsOf(read, speaker, company);
  const floor = floorOf(paragraph, habits);
  const found = read.flatMap((one) => {
    if (isItself(one, paragraph, address)) return [];
    const shared = {
      named: sharedNames(one.named, paragraph, habits),
      words: sharedWords(one.words, paragraph, habits),
      floor,
    };
    const row = ON_THIS_ROWS.find(({ agrees }) => agrees(shared));
    return row === undefined ? [] : [{ ...one, shared, row }];
  });
  const texts = new Set<string>();
  return found
    .map(({ article, quote, shared, row, plain }) => ({
      ...onThis({ article, quote }, shared, row.name),
      plain,
    }))
    .sort((a, b) => b.bits - a.bits || (latest(a) < latest(b) ? 1 : -1))
    .flatMap(({ plain, ...one }) => {
      if (texts.has(plain)) return [];
      texts.add(plain);
      return [one];
    });
}

const latest = ({ article: { date } }: Said): string => date ?? '';

/** Holds what a quote is about. */
export interface ReadSaid extends Said {
  /** Others who are named in it or in its sentence. */
  readonly named: readonly Omit<SharedName, 'isRare'>[];
  readonly words: readonly TellingWord[];
  /** The words of the quote, and of its sentence, as they are compared. */
  readonly plain: string;
}

function readOne({ article, quote }: Said, speaker: ActorId): ReadSaid {
  const { text, mentions } = article;
  const context = contextOf(article, quote, speaker);
  const near = mentions.filter((mention) => isWithin(mention, context));
  const within = new Set(near.filter((mention) => isWithin(mention, quote)).map(({ actor }) => actor));
  const actors = new Set(near.map(({ actor }) => actor).filter((actor) => actor !== speaker));
  const beside = near.map(({ start, end }) => ({ start: start - context.start, end: end - context.start }));
  return {
    ...{ article, quote },
    named: [...actors]
      .map((actor) => ({ actor, isWithin: within.has(actor) }))
      .sort((a, b) => Number(b.isWithin) - Number(a.isWithin)),
    words: tellingWords(text.slice(context.start, context.end), beside),
    plain: plainForms(text.slice(quote.start, quote.end)),
  };
}

/**
 * Gives the sentence of a quote, or all that a longer quote runs through. Where the sentence before is on the speaker too, it says of what they
 * speak: “They will have a roof,” he said.
 */
function contextOf({ text, mentions }: AnalysedArticle, { start, end }: Quote, speaker: ActorId): Span {
  const first = sentenceAt(text, start);
  const last = end > first.end ? sentenceAt(text, end - 1) : first;
  const own = { start: Math.min(first.start, start), end: Math.max(last.end, end) };
  const before = sentenceBefore(text, start);
  if (before === null || text.slice(before.end, own.start).includes('\n')) return own;
  const isOnSpeaker = mentions.some((mention) => mention.actor === speaker && isWithin(mention, before));
  return isOnSpeaker ? { start: before.start, end: own.end } : own;
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Says how often the speaker's quotes name somebody or have a word, and what tells nothing of the speaker. */
interface Habits {
  readonly quotes: number;
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly words: ReadonlyMap<string, number>;
  /** The speaker's own office and name. */
  readonly ownActors: ReadonlySet<ActorId>;
  readonly ownWords: ReadonlySet<string>;
}

function habitsOf(read: readonly ReadSaid[], speaker: Actor, company: readonly Actor[]): Habits {
  const roles = read.flatMap(({ article }) => article.roles.filter(({ actor }) => actor === speaker.id));
  const owners = new Set(roles.flatMap(({ of }) => of?.name.toLowerCase() ?? []));
  const own = company.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => owners.has(form.toLowerCase())),
  );
  const names = [speaker.name, ...speaker.aliases, ...owners, ...new Set(roles.map(({ role }) => role))];
  return {
    quotes: read.length,
    actors: counted(read.flatMap(({ named }) => named.map(({ actor }) => actor))),
    words: counted(read.flatMap(({ words }) => words.map(({ stem }) => stem))),
    ownActors: new Set(own.map(({ id }) => id)),
    ownWords: new Set(names.flatMap((name) => tellingWords(name).map(({ stem }) => stem))),
  };
}

function counted<Key>(all: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Fewer quotes do not tell whom somebody speaks of all the time. */
const FEW = 6;
/** Of whom more than one quote in so many speaks, the speaker speaks all the time; and of whom fewer do than one in so many, rarely. */
const ALL_THE_TIME = 2;
const RARELY = 10;

function sharedNames(named: ReadSaid['named'], paragraph: ReadAroundName, habits: Habits): SharedName[] {
  return named.flatMap((one) => {
    const times = habits.actors.get(one.actor) ?? 0;
    const isAlways = habits.quotes >= FEW && times * ALL_THE_TIME > habits.quotes;
    if (!paragraph.named.has(one.actor) || habits.ownActors.has(one.actor) || isAlways) return [];
    return [{ ...one, isRare: times <= Math.max(FEW / 2, habits.quotes / RARELY) }];
  });
}

/** Quotes that a speaker's habit is added to: what all have in common. */
const OF_ALL = 200;
/** A name tells more than a word, and a word that is said again in one of both is its subject. */
const AS_NAME = 1.8;
const SAID_AGAIN = 1.8;

function sharedWords(words: readonly TellingWord[], paragraph: ReadAroundName, habits: Habits): SharedWord[] {
  return words
    .flatMap(({ stem, printed, bits, isName, times }) => {
      const met = paragraph.words.get(stem);
      if (met === undefined || habits.ownWords.has(stem)) return [];
      const own = Math.log2((habits.quotes + OF_ALL) / ((habits.words.get(stem) ?? 0) + 0.5));
      const isAgain = Math.max(times, met.times) > 1;
      const more = Math.max(isName && met.isName ? AS_NAME : 1, isAgain ? SAID_AGAIN : 1);
      return [{ printed, bits: Math.min(bits, own) * more }];
    })
    .sort((a, b) => b.bits - a.bits);
}

/** Bits of two words that are neither common nor short, a little less. */
const TWO_WORDS = 12.5;
/** Among so many quotes, and of so many telling words in a paragraph, two words are no chance. */
const FEW_QUOTES = 30;
const FEW_WORDS = 60;

/** Each doubling of the quotes doubles what is shared by chance, and so does each of the paragraph, for both words. */
function floorOf({ words }: ReadAroundName, { quotes }: Habits): number {
  const doublings = (count: number, few: number): number => Math.max(0, Math.log2(count / few));
  return TWO_WORDS + doublings(quotes, FEW_QUOTES) + 2 * doublings(words.size, FEW_WORDS);
}

/** Words of a quote at least that can be told from a chance repetition. */
const FEWEST_WORDS = 4;

/** Tells whether a quote is of the page's own article, or the paragraph has its words. */
function isItself({ article, plain }: ReadSaid, paragraph: ReadAroundName, address: string | null): boolean {
  // Parameters are mostly ways to a page.
  const page = hostAndPath(address);
  if (page !== '' && page === hostAndPath(article.address)) return true;
  return plain.trim().split(' ').length >= FEWEST_WORDS && paragraph.plain.includes(plain);
}

function onThis(said: Said, { named, words }: SharedWithQuote, rule: OnThisRule): OnThis {
  const bits = named.reduce(
    (sum, one) => sum + (one.isWithin ? NAMED_WITHIN : NAMED_BESIDE),
    bitsShared(words),
  );
  return {
    ...said,
    rule,
    named: named.map(({ actor }) => actor),
    words: words.map(({ printed }) => printed),
    bits,
  };
}
