import type { ActorId, Span, SpeakerRule } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import { type ArticleFacts, wordsOf } from './article-facts.ts';
import { type Discourse, moveDiscourse, type Pair, pairsOf, rememberTogether } from './discourse.ts';
import { apposedName, namedIn } from './named-in.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Says whose words a quote holds. */
export interface Attribution {
  /** Sorted by id; empty where the text does not say it with certainty. */
  readonly speakers: readonly ActorId[];
  readonly by: SpeakerRule | null;
  readonly antecedent: Span | null;
}

/** Attributes a quote to nobody. */
export const NOBODY: Attribution = { speakers: [], by: null, antecedent: null };

/**
 * Resolves the words that name the speakers of an article's quotes to actors, in the order of the text: a pronoun means
 * the one spoken of last. Gives an attribution for each quote, in their order.
 */
export function resolveSpeakers(quotes: readonly FoundQuote[], facts: ArticleFacts): Attribution[] {
  const discourse: Discourse = {
    people: [],
    genders: new Map(),
    body: [],
    organisation: null,
    states: [],
    parties: [],
    persons: [],
    several: [],
    document: [],
  };
  const resolved = new Map<string, readonly ActorId[]>();
  const pairs = pairsOf(facts);
  const events: { at: number; quote: FoundQuote | null; span: Span }[] = [];
  // Subjects within reported words do not move the discourse: in "the list would poison the well, it said" nobody turns to the list.
  for (const span of outside(facts.subjects, quotes)) events.push({ at: span.start, quote: null, span });
  for (const quote of quotes)
    if (quote.speaker && !quote.carried) events.push({ at: quote.speaker.start, quote, span: quote.speaker });
  events.sort((a, b) => a.at - b.at || (a.quote ? 1 : -1));
  let pair = 0;
  for (const { at, span } of events) {
    for (; pair < pairs.length && (pairs[pair] as Pair).start < at; pair++)
      rememberTogether((pairs[pair] as Pair).actors, facts, discourse);
    const key = keyOf(span);
    const before = resolved.get(key);
    const actors = before ?? resolve(span, facts, discourse);
    resolved.set(key, actors);
    moveDiscourse(span, actors, facts, discourse);
  }
  const interviewee = onlyPersonUntil(
    quotes.find(({ interview }) => interview !== undefined)?.interview ?? 0,
    facts,
  );
  const only = onlySpeaker(quotes, resolved);
  let headlines = 0;
  const around: { end: number; actors: readonly ActorId[] }[] = [];
  return quotes.map((quote) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quote.start) around.pop();
    const speakers = [...new Set(actorsOf(quote))].sort();
    around.push({ end: quote.end, actors: speakers });
    return { speakers, by: speakers.length > 0 ? ruleOf(quote, facts) : null, antecedent: null };
  });

  function actorsOf({ start, end, speaker, headline, interview }: FoundQuote): readonly ActorId[] {
    if (interview !== undefined) return interviewee;
    if (!speaker && headline) {
      headlines += 1;
      return (headlines <= MOST_HEADLINES ? echoed({ start, end }) : null) ?? only;
    }
    if (!speaker) return [];
    // "As I said": in somebody's own words it is them.
    if (/^i$/i.test(wordsOf(speaker, facts))) return around.at(-1)?.actors ?? [];
    return resolved.get(keyOf(speaker)) ?? resolve(speaker, facts, discourse);
  }

  /** Finds who says the words of a headline in the article itself. */
  function echoed(headline: Span): readonly ActorId[] | null {
    const words = plain(headline);
    const said = quotes.find(
      ({ start, end, speaker }) => speaker && start >= headline.end && plain({ start, end }).includes(words),
    );
    const actors = said?.speaker ? resolved.get(keyOf(said.speaker)) : undefined;
    return words.length >= 8 && actors && actors.length > 0 ? actors : null;
  }

  function plain(span: Span): string {
    return wordsOf(span, facts)
      .toLowerCase()
      .replace(/[.,!?]$/, '');
  }
}

/** Names the way in which a quote came to its speakers. */
function ruleOf({ speaker, carried, interview }: FoundQuote, facts: ArticleFacts): SpeakerRule {
  if (interview !== undefined) return 'turn';
  if (!speaker) return 'headline';
  if (carried) return 'carried';
  if (/^(?:he|him|she|her|it|they|them|both|we|i|you)$/i.test(wordsOf(speaker, facts))) return 'pronoun';
  if (namedIn(speaker, facts).length === 0) return 'title';
  return /\s/.test(wordsOf(speaker, facts)) ? 'name' : 'surname';
}

/** Quotes of a headline that are looked for in the article; a first paragraph of more is no headline. */
const MOST_HEADLINES = 4;

/** Finds the one person whom the text mentions before an offset. */
function onlyPersonUntil(offset: number, { mentions, actors }: ArticleFacts): readonly ActorId[] {
  const persons = new Set<ActorId>();
  for (const { start, actor } of mentions)
    if (start < offset && actors.get(actor)?.kind === 'person') persons.add(actor);
  return persons.size === 1 ? [...persons] : [];
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Drops the spans that lie within a quote. Both lists are sorted by start. */
function* outside(spans: readonly Span[], quotes: readonly FoundQuote[]): Generator<Span> {
  let next = 0;
  let end = 0;
  for (const span of spans) {
    for (; next < quotes.length && (quotes[next] as FoundQuote).start <= span.start; next++)
      end = Math.max(end, (quotes[next] as FoundQuote).end);
    if (span.start >= end) yield span;
  }
}

/** Finds the one actor whose direct quotes an article prints: its headline quotes them. */
function onlySpeaker(
  quotes: readonly FoundQuote[],
  resolved: ReadonlyMap<string, readonly ActorId[]>,
): ActorId[] {
  const speakers = new Set<ActorId>();
  for (const { kind, speaker } of quotes) {
    if (kind !== 'direct' || !speaker) continue;
    const actors = resolved.get(keyOf(speaker)) ?? [];
    if (actors.length === 0) return [];
    for (const id of actors) speakers.add(id);
  }
  return speakers.size === 1 ? [...speakers] : [];
}

const subjective: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

function resolve(span: Span, facts: ArticleFacts, discourse: Discourse): readonly ActorId[] {
  const words = wordsOf(span, facts);
  const lower = words.toLowerCase();
  const pronoun = /^(?:also )?(he|him|she|her|it|they|them|both|we|i|you)(?:'\w+)?$/.exec(lower)?.[1];
  if (pronoun) return resolvePronoun(subjective[pronoun] ?? pronoun, span, facts, discourse);
  const named = namedIn(span, facts);
  if (named.length > 0) return sameSurname(named, words, facts, discourse) ?? named;
  const apposed = apposedName(span, facts);
  if (apposed) return [apposed];
  const surname = surnameOnly(words, facts);
  if (surname) return [surname];
  return resolveNominal(words, lower, span, facts, discourse);
}

/** Prefers whom the article speaks of where two bear a surname: "Kim Yo-rim, sister of Kim Jong-rim, came. | Kim said". */
function sameSurname(
  named: readonly ActorId[],
  words: string,
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] | null {
  const last = discourse.people.at(-1)?.actor;
  if (!last || named.length !== 1 || named[0] === last || /\s/.test(words)) return null;
  return facts.actors.get(last)?.name.split(' ').includes(words) ? [last] : null;
}

/** Finds the one discovered person whose surname the words are, where it stands before the full name: "said Cllr Colley". */
function surnameOnly(words: string, facts: ArticleFacts): ActorId | null {
  const surname =
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Lady|Lord|Prof|Sen|Rep|Gov|Gen|Justice)\.? )*(\p{Lu}[\p{L}-]+)$/u.exec(
      words,
    )?.[1];
  if (!surname) return null;
  let found: ActorId | null = null;
  for (const actor of facts.discovered) {
    if (!actor.short.includes(surname)) continue;
    if (found) return null;
    found = actor.id;
  }
  return found;
}
