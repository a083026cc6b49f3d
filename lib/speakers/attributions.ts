import type { ActorId, Span } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import { wordsOf } from './article-facts.ts';
import { type Meant, meant, named, nobody, speakerCase } from './meant/speaker-case.ts';
import type { Setting } from './setting.ts';

/** Holds what is known once the whole article has been read. */
export interface ReadArticle {
  readonly quotes: readonly FoundQuote[];
  readonly setting: Setting;
  /** Whom the words that name speakers mean, by `keyOf` their span. */
  readonly meant: ReadonlyMap<string, Meant>;
  /** Gives the one actor whose direct quotes the article prints; found once, however many headlines ask. */
  readonly onlySpeaker: () => Meant;
  /** The quotes that the present one stands in, the innermost last. */
  readonly around: {
    readonly end: number;
    readonly speaker: Span | null;
    readonly actors: readonly ActorId[];
  }[];
}

/** Leads from a quote to its speakers. */
interface AttributionRow {
  readonly name: string;
  /** An example: the last quote, or the headline's, is of [these], not of {these}. */
  readonly sentence: string;
  readonly agrees: (quote: FoundQuote, reading: ReadArticle) => boolean;
  readonly at: (quote: FoundQuote, reading: ReadArticle) => Meant | null;
}

/** Lists the ways from a quote to its speakers. The first row that agrees decides. */
export const ATTRIBUTIONS: readonly AttributionRow[] = [
  {
    name: 'turn',
    sentence:
      '[Ann Lee] built the bridge.\nQ: Is it safe?\nA: It is safe.\nQ: Did {Tom Reyes} help?\nA: He did.',
    agrees: ({ interview }) => interview !== undefined,
    at: ({ interview }, reading) => interviewee(interview ?? 0, reading),
  },
  {
    name: 'headline',
    sentence:
      '“No new bridge”: the story of a town\n“It rains,” said {Tom Reyes}.\n“There will be no new bridge,” said [Ann Lee].',
    agrees: ({ speaker, headline }) => speaker === null && headline === true,
    at: (quote, reading) => echoed(quote, reading) ?? reading.onlySpeaker(),
  },
  {
    name: 'own-words',
    sentence: 'Q: Is it new?\nAnn Lee: It is old.\nQ: Is it safe?\n[Ann Lee]: As I said, it is safe.',
    agrees: ({ speaker }, { setting }) => speaker !== null && /^i$/i.test(wordsOf(speaker, setting)),
    at: (_quote, { around }) => {
      const outer = around.at(-1);
      return outer ? { actors: outer.actors, by: 'pronoun', antecedent: outer.speaker } : nobody('pronoun');
    },
  },
  {
    name: 'carried',
    sentence: '“It is late,” [Ann Lee] said.\n“It is dark.”',
    agrees: ({ carried, speaker }) => carried && speaker !== null,
    at: ({ speaker, start }, reading) => {
      const found = speaker && stated(speaker, reading);
      // “A.” “B,” Ann Lee notes: who says A is named behind it.
      const isBefore = speaker !== null && speaker.end <= start;
      return found && { actors: found.actors, by: 'carried', antecedent: isBefore ? speaker : null };
    },
  },
  {
    name: 'stated',
    sentence: '“It is late,” [Ann Lee] said to {Tom Reyes}.',
    agrees: ({ speaker }) => speaker !== null,
    at: ({ speaker, start }, reading) => {
      const found = speaker && stated(speaker, reading);
      return (
        found && {
          ...found,
          antecedent: found.antecedent && found.antecedent.end <= start ? found.antecedent : null,
        }
      );
    },
  },
];

/** Gives the key of a span: the same words are resolved once. */
export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function stated(speaker: Span, { meant }: ReadArticle): Meant | null {
  return meant.get(keyOf(speaker)) ?? null;
}

/** Finds the one person whom the text mentions before an interview. */
function interviewee(offset: number, { setting }: ReadArticle): Meant {
  const persons = new Set<ActorId>();
  for (const { start, actor } of setting.mentions) {
    if (start >= offset) break;
    if (setting.actors.get(actor)?.kind === 'person') persons.add(actor);
  }
  const span = { start: offset, end: offset };
  return persons.size === 1 ? meant('turn', [...persons], speakerCase(span, setting)) : nobody('turn');
}

/** Quotes of a headline that are looked for in the article; a first paragraph of more is no headline. */
const MOST_HEADLINES = 4;
/** Characters that say so much that they are no coincidence. */
const FEWEST = 8;

/** Finds who says the words of a headline in the article itself. */
function echoed(headline: FoundQuote, { quotes, setting, meant }: ReadArticle): Meant | null {
  if (!quotes.slice(0, MOST_HEADLINES).includes(headline)) return null;
  const plain = (span: Span): string =>
    wordsOf(span, setting)
      .toLowerCase()
      .replace(/[.,!?]$/, '');
  const words = plain(headline);
  if (words.length < FEWEST) return null;
  for (const quote of quotes) {
    if (!quote.speaker || quote.start < headline.end || !plain(quote).includes(words)) continue;
    const { actors = [] } = meant.get(keyOf(quote.speaker)) ?? {};
    return actors.length > 0 ? { actors, by: 'headline', antecedent: quote.speaker } : null;
  }
  return null;
}

/** Finds the one actor whose direct quotes an article prints: its headline quotes them. */
export function onlySpeaker({ quotes, meant }: Pick<ReadArticle, 'quotes' | 'meant'>): Meant {
  const speakers = new Set<ActorId>();
  let first: Span | null = null;
  for (const { kind, speaker } of quotes) {
    if (kind !== 'direct' || !speaker) continue;
    const { actors = [] } = meant.get(keyOf(speaker)) ?? {};
    if (actors.length === 0) return nobody('headline');
    first ??= speaker;
    for (const id of actors) speakers.add(id);
  }
  return speakers.size === 1
    ? { ...named('headline', [...speakers]), antecedent: first }
    : nobody('headline');
}
