import type { Actor, ActorId, Mention, Role, Span } from '../model.ts';
import { institution, ownInstitutions, stateOf } from './demonyms.ts';
import type { FoundQuote } from './found-quote.ts';
import { courtesy, titleNoun } from './titles.ts';

/** Holds what is known of an article when its speakers are resolved. */
export interface Known {
  readonly text: string;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The main subjects of the article's sentences, sorted by start. */
  readonly subjects: readonly Span[];
  /** The words that name the speakers of its quotes, sorted by start. */
  readonly named: readonly Span[];
}

type Gender = 'he' | 'she';

interface Person {
  readonly actor: ActorId | null;
  readonly gender: Gender | null;
  readonly at: number;
}

/** Whom the article speaks of, at the point that has been read so far. */
interface Focus {
  /** The human subjects and speakers so far, the last one last; without an actor for one the article does not name. */
  readonly people: Person[];
  /** What pronouns and nouns showed of the persons' gender. */
  readonly genders: Map<ActorId, Gender>;
  /** The last state or organisation that acted. */
  body: readonly ActorId[];
  /** The last organisation that acted or spoke. */
  organisation: ActorId | null;
  /** The last states, and the last persons, that were named together. */
  states: readonly ActorId[];
  persons: readonly ActorId[];
  /** The last several that acted as one. */
  several: readonly ActorId[];
  /** Whom a joint document speaks for. */
  document: readonly ActorId[];
}

/**
 * Resolves the words that name the speakers of an article's quotes to actors, in the order of the text, since a pronoun
 * means whom the article spoke of last. Returns, for each quote, the actors' ids, sorted; an empty list where the text
 * does not say it with certainty.
 */
export function resolveSpeakers(quotes: readonly FoundQuote[], known: Known): ActorId[][] {
  const focus: Focus = {
    people: [],
    genders: new Map(),
    body: [],
    organisation: null,
    states: [],
    persons: [],
    several: [],
    document: [],
  };
  const resolved = new Map<number, readonly ActorId[]>();
  const pairs = pairsOf(known);
  const events: { at: number; quote: FoundQuote | null; span: Span }[] = [];
  for (const span of known.subjects) events.push({ at: span.start, quote: null, span });
  for (const quote of quotes)
    if (quote.speaker && !quote.carried) events.push({ at: quote.speaker.start, quote, span: quote.speaker });
  events.sort((a, b) => a.at - b.at || (a.quote ? 1 : -1));
  let pair = 0;
  for (const { at, span } of events) {
    for (; pair < pairs.length && (pairs[pair] as Pair).start < at; pair++)
      meet((pairs[pair] as Pair).actors, known, focus);
    const key = span.start;
    const before = resolved.get(key);
    const actors = before ?? resolve(span, known, focus);
    resolved.set(key, actors);
    follow(span, actors, known, focus);
  }
  return quotes.map((quote) => {
    if (!quote.speaker) return quote.headline ? onlySpeaker(quotes, resolved) : [];
    const actors = resolved.get(quote.speaker.start) ?? resolve(quote.speaker, known, focus);
    return [...new Set(actors)].sort();
  });
}

/** Finds the one actor whose direct quotes an article prints: its headline quotes them. */
function onlySpeaker(
  quotes: readonly FoundQuote[],
  resolved: ReadonlyMap<number, readonly ActorId[]>,
): ActorId[] {
  const speakers = new Set<ActorId>();
  for (const { kind, speaker } of quotes)
    if (kind === 'direct' && speaker) for (const id of resolved.get(speaker.start) ?? []) speakers.add(id);
  return speakers.size === 1 ? [...speakers] : [];
}

interface Pair {
  readonly start: number;
  readonly at: number;
  readonly actors: readonly ActorId[];
}

/** Finds actors of one kind named together: "China and Russia", "Xi Jinping and President Vladimir Putin". */
function pairsOf({ text, mentions, actors }: Known): Pair[] {
  const pairs: Pair[] = [];
  for (let k = 1; k < mentions.length; k++) {
    const one = mentions[k - 1] as Mention;
    const two = mentions[k] as Mention;
    if (one.actor === two.actor || two.start - one.end > 60) continue;
    if (actors.get(one.actor)?.kind !== actors.get(two.actor)?.kind) continue;
    const between = text.slice(one.end, two.start);
    if (
      /^(?:-|–|,? and |, | with )(?:[^.;:“”"\n]{0,48} )?$/.test(between) &&
      !/\b(?:said|says|told|but)\b/.test(between)
    )
      pairs.push({ start: one.start, at: two.end, actors: [one.actor, two.actor] });
  }
  return pairs;
}

/** Remembers who was named together. */
function meet(together: readonly ActorId[], known: Known, focus: Focus): void {
  if (together.every((id) => known.actors.get(id)?.kind === 'person')) focus.persons = together;
  else if (together.every((id) => known.actors.get(id)?.kind === 'state')) focus.states = together;
}

/** Moves the focus on to a subject or speaker that has just been read. */
function follow(span: Span, actors: readonly ActorId[], known: Known, focus: Focus): void {
  const kinds = new Set(actors.map((id) => known.actors.get(id)?.kind));
  const words = wordsOf(span, known);
  if (actors.length >= 2) {
    focus.several = actors;
    meet(actors, known, focus);
  }
  if (actors.length > 0 && kinds.has('person')) {
    const actor = actors[0] as ActorId;
    if (actors.length > 1) return;
    const gender = genderOf(words) ?? courtesyBefore(known.text, span.start);
    if (gender && !focus.genders.has(actor)) focus.genders.set(actor, gender);
    focus.people.push({ actor, gender: focus.genders.get(actor) ?? null, at: span.start });
  } else if (actors.length > 0) {
    focus.body = actors;
    const first = actors[0] as ActorId;
    if (known.actors.get(first)?.kind === 'organisation') focus.organisation = first;
  } else if (isHuman(words)) focus.people.push({ actor: null, gender: genderOf(words), at: span.start });
  else if (!isPronounWord(words)) focus.body = [];
}

function isPronounWord(words: string): boolean {
  return /^(?:i|you|he|she|it|we|they|who|there|this|that|what)$/i.test(words);
}

function isHuman(words: string): boolean {
  const head = headOf(words);
  return (
    /^(?:one|another|someone)\b/.test(words) || titleNoun(head) !== null || /^\p{Lu}\S+ \p{Lu}/u.test(words)
  );
}

function wordsOf(span: Span, { text }: Known): string {
  return text.slice(span.start, span.end).replaceAll('’', "'");
}

function resolve(span: Span, known: Known, focus: Focus): readonly ActorId[] {
  const words = wordsOf(span, known);
  const lower = words.toLowerCase();
  const pronoun = /^(?:also )?(he|she|it|they|both|we|i|you)(?:'\w+)?$/.exec(lower)?.[1];
  if (pronoun) return resolvePronoun(pronoun, span, known, focus);
  const named = namedIn(span, known);
  if (named.length > 0) return named;
  const apposed = apposedName(span, known);
  if (apposed) return [apposed];
  return resolveNominal(words, lower, span, known, focus);
}

function resolvePronoun(pronoun: string, span: Span, known: Known, focus: Focus): readonly ActorId[] {
  switch (pronoun) {
    case 'he':
    case 'she': {
      const opening = subordinateSubject(span.start, known);
      if (opening) return [opening];
      const last = focus.people.findLast(({ actor, gender }) => {
        const own = (actor && focus.genders.get(actor)) ?? gender;
        return own === null || own === pronoun;
      });
      const only = onlyPersonBefore(span.start, known);
      if (!last) return only;
      // Somebody was named since the last one acted, and nobody else.
      if (only.length === 1 && paragraphsBetween(known.text, last.at, span.start) >= 2) return only;
      if (last.actor && !focus.genders.has(last.actor)) focus.genders.set(last.actor, pronoun);
      return last.actor ? [last.actor] : [];
    }
    case 'it':
      return focus.body.length === 1 ? focus.body : [];
    case 'they':
    case 'both':
      return focus.several;
    default:
      return [];
  }
}

function paragraphsBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to && count < 3; at = text.indexOf('\n', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}

const women =
  /\b(?:spokeswoman|chairwoman|congresswoman|businesswoman|woman|queen|princess|daughter|wife|mother|sister|aunt|widow|actress|mrs\.?|ms\.?|lady)\b/i;
const men =
  /\b(?:spokesman|chairman|congressman|businessman|man|king|prince|son|husband|father|brother|uncle|actor|mr\.?|lord|sir)\b/i;

/** Reads a gender off the words that name somebody, where they show one. */
function genderOf(words: string): Gender | null {
  return women.test(words) ? 'she' : men.test(words) ? 'he' : null;
}

const subordinate =
  /(?:^|[.!?:;]\s+|\n)(?:But )?(?:When|After|Before|As|While|Although|Though|If|Since|Once) (?=\p{Lu})(?![^\n]*[.!?]\s)/gu;

/** Finds the person whose clause opens the sentence: "When Xi Jinping telephoned, | he said". */
function subordinateSubject(at: number, known: Known): ActorId | null {
  const from = Math.max(0, at - 160);
  let start = -1;
  for (const match of known.text.slice(from, at).matchAll(subordinate))
    start = from + match.index + match[0].length;
  if (start < 0) return null;
  const mention = known.mentions[firstFrom(known.mentions, start)];
  if (!mention || mention.start > start + 30 || mention.end > at) return null;
  if (known.actors.get(mention.actor)?.kind !== 'person') return null;
  return /^\p{Lu}[\p{L}. ]*$/u.test(known.text.slice(start, mention.start) || 'A') ? mention.actor : null;
}

/** Finds the one person whom this paragraph and the one before it mention, while nobody has acted yet. */
function onlyPersonBefore(at: number, known: Known): ActorId[] {
  const { text, mentions, actors } = known;
  let from = at;
  for (let lines = 0; lines < 2 && from > 0; ) {
    from = text.lastIndexOf('\n', from - 1);
    if (from <= 0) break;
    if (text[from - 1] !== '\n') lines++;
  }
  const persons = new Set<ActorId>();
  for (let k = firstFrom(mentions, Math.max(0, from)); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= at) break;
    if (actors.get(mention.actor)?.kind === 'person') persons.add(mention.actor);
  }
  return persons.size === 1 ? [...persons] : [];
}

/** Finds the person named in apposition to a role: "A spokesman, | Daniel Orwell, said". */
function apposedName(span: Span, { text, mentions, actors }: Known): ActorId | null {
  const comma = /^, (?=\p{Lu})/u.exec(text.slice(span.end, span.end + 3));
  if (!comma) return null;
  const mention = mentions[firstFrom(mentions, span.end)];
  if (!mention || mention.start !== span.end + comma[0].length) return null;
  return actors.get(mention.actor)?.kind === 'person' && /^[,(]/.test(text.slice(mention.end).slice(0, 1))
    ? mention.actor
    : null;
}

/** Finds the actors that a phrase names as its head: not "China’s foreign minister", not "Kremlin spokesman". */
function namedIn(span: Span, { text, mentions, actors }: Known): ActorId[] {
  const inside: Mention[] = [];
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end + 2) inside.push(mention);
  }
  const heads = inside.filter((mention) => {
    const rest = text.slice(mention.end, span.end);
    const before = text.slice(span.start, mention.start);
    if (/^['’]/.test(rest) || /^['’]s\b/.test(`${text.slice(mention.end, mention.end + 2)} `)) return false;
    if (!/^\s*(?:$|[,(—–]|and\b|or\b|--|'s government)/.test(rest)) return false;
    if (actors.get(mention.actor)?.kind === 'person')
      return (
        !/\b(?:of|for|to|with|by|against|and) (?:\p{Lu}\S+ )*$/u.test(before) ||
        / and (?:\S+ ){0,6}$/.test(before)
      );
    // A state or an organisation is the head where nothing but an article, or another name of the list, precedes it.
    const previous = inside.findLast((other) => other.end <= mention.start);
    const own = text.slice(previous ? previous.end : span.start, mention.start);
    return /^(?:\s*(?:,|and|both|the|neither|nor|either|or|&))*\s*$/i.test(own);
  });
  const first = heads[0];
  if (!first) return [];
  const joined = heads.filter(
    (mention, k) => k === 0 || /\band\b|,/.test(text.slice((heads[k - 1] as Mention).end, mention.start)),
  );
  const kind = actors.get(first.actor)?.kind;
  const same = joined.filter(
    (mention) => (actors.get(mention.actor)?.kind === 'person') === (kind === 'person'),
  );
  // "Wang Yi, director of the CPC": what follows the comma is an apposition, unless "and" joins it.
  const phrase = text.slice(first.end, span.end);
  if (!/\band\b/.test(phrase) || /^\s*,(?! and)/.test(phrase)) return [first.actor];
  return same.map((mention) => mention.actor);
}

function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function headOf(words: string): string {
  const phrase = words.split(/,|\s(?:of|for|at|from|in|on|with|to|who|that)\s/)[0] ?? words;
  return (phrase.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replace(/'s?$/, '');
}

const groups =
  /^(?:the|both|the two|these two|the other|all) ?(?:two |neighboring |neighbouring )?(countries|sides|parties|nations|states|governments|capitals|powers|neighbo[u]?rs|leaders|presidents|heads of state|men|women|ministers|diplomats|officials|foreign ministers)$/;
const documents = /\b(?:communiqu[eé]|joint statement|joint declaration|statement|declaration)s?$/;

function resolveNominal(
  words: string,
  lower: string,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  const head = headOf(words);
  const phrase = lower.split(',')[0] as string;
  const group = groups.exec(phrase)?.[1];
  if (group) return groupOf(group, focus);
  if (documents.test(phrase)) {
    const joint = /\bjoint\b|communiqu/.test(phrase) || focus.document.length > 0;
    if (!joint) return [];
    if (focus.document.length === 0) focus.document = focus.states.length > 0 ? focus.states : focus.persons;
    return focus.document;
  }
  const owner = ownerOf(words, span, known);
  for (const [name, state] of ownInstitutions)
    if (phrase.endsWith(name) && (!owner || nameOf(owner, known) === state)) return stateNamed(state, known);
  if (institution.test(phrase) && !titleNoun(head)) {
    if (owner) return [owner];
    return /^the /.test(phrase) &&
      focus.body.length === 1 &&
      known.actors.get(focus.body[0] as ActorId)?.kind === 'state'
      ? focus.body
      : [];
  }
  const noun = titleNoun(head);
  if (noun) return holderOf(noun, phrase, owner, span, known, focus);
  if (
    /^the (?:\S+ )?(?:agency|newspaper|paper|broadcaster|network|outlet|daily|organi[sz]ation|bloc|alliance|group|company|union|body)$/.test(
      phrase,
    )
  ) {
    return focus.organisation ? [focus.organisation] : [];
  }
  return [];
}

function groupOf(group: string, focus: Focus): readonly ActorId[] {
  if (/leaders|presidents|heads|men|women|ministers|diplomats|officials/.test(group)) return focus.persons;
  if (/sides|parties/.test(group) && focus.states.length === 0) return focus.persons;
  return focus.states;
}

/** Finds the state that a phrase belongs to: "China’s", "Chinese". */
function ownerOf(words: string, span: Span, known: Known): ActorId | null {
  const { mentions, text, actors } = known;
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (actors.get(mention.actor)?.kind === 'person') continue;
    const rest = text.slice(mention.end, mention.end + 3);
    if (/^['’]s?\b|^ /.test(rest)) return mention.actor;
  }
  for (const word of words.split(/\s+/)) {
    const state = stateOf(word);
    if (state) return stateNamed(state, known)[0] ?? null;
  }
  return null;
}

function stateNamed(name: string, { actors }: Known): ActorId[] {
  for (const actor of actors.values()) if (actor.name === name && actor.kind !== 'person') return [actor.id];
  return [];
}

function nameOf(id: ActorId, { actors }: Known): string | null {
  return actors.get(id)?.name ?? null;
}

/** Titles that news uses for one another. */
const synonyms: readonly ReadonlySet<string>[] = [
  new Set(['foreign minister', 'top diplomat', 'minister', 'diplomat', 'chief diplomat']),
  new Set(['president', 'leader', 'head of state']),
  new Set(['premier', 'prime minister', 'head of government']),
  new Set(['secretary of state', 'secretary', 'top diplomat', 'chief diplomat']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
];

/** Finds who holds a title: the one person whom the article gives it, and who belongs to the phrase's state. */
function holderOf(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  const { text } = known;
  const indefinite = /^(?:a|an|one|another|some|two|three|several|many|other|former) /.test(phrase);
  const wanted = synonyms.filter((set) => [...set].some((title) => phrase.endsWith(title)));
  const holders = new Map<ActorId, number>();
  for (const role of known.roles) {
    const title = role.role.toLowerCase();
    const direct = title.split(/[\s-]+/).includes(noun) || title.endsWith(noun);
    const synonym = wanted.some((set) =>
      [...set].some((word) => title.startsWith(word) || title.endsWith(word)),
    );
    const diplomatic = noun === 'diplomat' && /foreign|ambassador|envoy|secretary of state/.test(title);
    if (!direct && !synonym && !diplomatic) continue;
    if (owner && !belongs(role, owner, known)) continue;
    if (indefinite && !(role.start > span.start && isLede(text, span))) continue;
    holders.set(role.actor, Math.abs(role.start - span.start));
  }
  if (holders.size === 0) return unheld(noun, phrase, owner, indefinite, span, known, focus);
  const ids = [...holders.keys()];
  if (ids.length === 1) return ids;
  if (indefinite) return [];
  const last = focus.people.at(-1)?.actor;
  return last && holders.has(last) ? [last] : [];
}

/**
 * Resolves a definite title that the article gives nobody: to the person just spoken of, if the article gives them no title at
 * all ("Wang Yi rebukes Europeans. ... the foreign minister said"), or, in the opening, to the first person quoted by name
 * after it ("China’s top diplomat told ...", then "Wang Yi said").
 */
function unheld(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  indefinite: boolean,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  if (indefinite || /^(?:spokes|official|source|resident|voter|analyst|expert)/.test(noun)) return [];
  const untitled = (id: ActorId) => !known.roles.some((role) => role.actor === id);
  const last = focus.people.at(-1)?.actor;
  if (/^the (?:\S+ )?\S+$/.test(phrase) && last && untitled(last)) return [last];
  if (!owner || !isLede(known.text, span)) return [];
  for (const subject of known.named) {
    if (subject.start <= span.end) continue;
    const actors = namedIn(subject, known);
    const first = actors[0];
    if (!first || known.actors.get(first)?.kind !== 'person') continue;
    return untitled(first) && actors.length === 1 ? actors : [];
  }
  return [];
}

/** Tells whether a span stands in the article's opening, where news names a role first and its holder after. */
function isLede(text: string, span: Span): boolean {
  let breaks = 0;
  for (let k = 0; k < span.start && breaks < 8; k++)
    if (text.charCodeAt(k) === 10 && text.charCodeAt(k + 1) !== 10) breaks++;
  return breaks <= 3;
}

/** Tells whether the sentence around a role gives its holder to this state. */
function belongs(role: Role, owner: ActorId, known: Known): boolean {
  const { text } = known;
  const around = text.slice(Math.max(0, role.start - 28), role.end + 60);
  const before = around.slice(0, Math.min(28, role.start));
  const adjective = before.trimEnd().split(/\s+/).at(-1) ?? '';
  const state = stateOf(adjective.replace(/[’']s$/, ''));
  if (state) return nameOf(owner, known) === state;
  for (let k = firstFrom(known.mentions, Math.max(0, role.start - 28)); k < known.mentions.length; k++) {
    const mention = known.mentions[k] as Mention;
    if (mention.start > role.end) break;
    if (known.actors.get(mention.actor)?.kind === 'person') continue;
    if (mention.end <= role.start && role.start - mention.end <= 4) return mention.actor === owner;
  }
  return text.slice(role.start, role.end + 60).includes(nameOf(owner, known) ?? '\n');
}

/** Returns the gender that a courtesy title before an offset shows, or null. */
function courtesyBefore(text: string, at: number): 'she' | 'he' | null {
  const word = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? '';
  return courtesy.get(word.toLowerCase()) ?? null;
}
