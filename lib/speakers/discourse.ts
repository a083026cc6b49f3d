import { courtesy, titleNoun } from '../english/titles.ts';
import type { ActorId, Mention, Span } from '../model.ts';
import { type ArticleFacts, headOf, wordsOf } from './article-facts.ts';

type Gender = 'he' | 'she';

interface Person {
  readonly actor: ActorId | null;
  readonly gender: Gender | null;
  /** The noun that somebody without an actor is called by. */
  readonly title: string | null;
  readonly at: number;
}

/** Tracks whom the article speaks of, at the point that has been read so far. */
export interface Discourse {
  /** The human subjects and speakers so far, the last one last; without an actor for one the article does not name. */
  readonly people: Person[];
  /** The persons' gender, as far as pronouns and nouns showed it. */
  readonly genders: Map<ActorId, Gender>;
  /** The last state or organisation that acted. */
  body: readonly ActorId[];
  /** The last organisation that acted or spoke. */
  organisation: { readonly actor: ActorId; readonly at: number } | null;
  /** The last states, the last states or organisations, and the last persons, that were named together. */
  states: readonly ActorId[];
  parties: readonly ActorId[];
  persons: readonly ActorId[];
  /** The last several that acted as one. */
  several: readonly ActorId[];
  /** The states a joint document speaks for. */
  document: readonly ActorId[];
}

/** Holds actors that are named together, from the first's start to the last's end. */
export interface Pair {
  readonly start: number;
  readonly at: number;
  readonly actors: readonly ActorId[];
}

/** Finds actors of one kind named together: "China and Russia", "Xi Jinping and President Vladimir Putin". */
export function pairsOf({ text, mentions, actors }: ArticleFacts): Pair[] {
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

/** People that a pronoun may mean: who acted longer ago is out of mind, and the search for one stays short. */
const mostPeople = 24;

function remember(discourse: Discourse, person: Person): void {
  discourse.people.push(person);
  if (discourse.people.length > mostPeople) discourse.people.shift();
}

/** Remembers who was named together. */
export function rememberTogether(
  together: readonly ActorId[],
  facts: ArticleFacts,
  discourse: Discourse,
): void {
  const kinds = new Set(together.map((id) => facts.actors.get(id)?.kind));
  if (kinds.size === 1 && kinds.has('person')) discourse.persons = together;
  if (kinds.has('person')) return;
  discourse.parties = together;
  if (kinds.size === 1 && kinds.has('state')) discourse.states = together;
}

/** Moves the discourse on to a subject or speaker that has just been read. */
export function moveDiscourse(
  span: Span,
  actors: readonly ActorId[],
  facts: ArticleFacts,
  discourse: Discourse,
): void {
  const kinds = new Set(actors.map((id) => facts.actors.get(id)?.kind));
  const words = wordsOf(span, facts);
  if (actors.length >= 2) {
    discourse.several = actors;
    rememberTogether(actors, facts, discourse);
  }
  if (actors.length > 0 && kinds.has('person')) {
    const actor = actors[0] as ActorId;
    if (actors.length > 1) return;
    const gender = genderOf(words) ?? courtesyBefore(facts.text, span.start);
    if (gender && !discourse.genders.has(actor)) discourse.genders.set(actor, gender);
    remember(discourse, { actor, gender: discourse.genders.get(actor) ?? null, title: null, at: span.start });
  } else if (actors.length > 0) {
    discourse.body = actors;
    const first = actors[0] as ActorId;
    if (facts.actors.get(first)?.kind === 'organisation')
      discourse.organisation = { actor: first, at: span.start };
  } else if (isHuman(words))
    remember(discourse, {
      actor: null,
      gender: genderOf(words),
      title: titleNoun(headOf(words)),
      at: span.start,
    });
  else if (!isPronounWord(words)) {
    discourse.body = [];
    // "Both ministers rejected it": nobody knows which, and "they" are no others.
    if (/^(?:both|the two) /i.test(words)) discourse.several = [];
  }
}

function isPronounWord(words: string): boolean {
  return /^(?:i|you|he|she|it|we|they|who|there|this|that|what|nobody|everybody|everyone|somebody|someone)$/i.test(
    words,
  );
}

/** Tells whether words mean one person: several ("The Russians", "two officials") are no "he" or "she". */
function isHuman(words: string): boolean {
  const head = headOf(words);
  return (
    /^one\b|^(?:another|someone)(?: of .*)?$/.test(words) ||
    titleNoun(head) === head ||
    /^(?!(?:The|A|An) )\p{Lu}\S+ \p{Lu}/u.test(words)
  );
}

const women =
  /\b(?:spokeswoman|chairwoman|congresswoman|businesswoman|woman|queen|princess|daughter|wife|mother|sister|aunt|widow|actress|mrs\.?|ms\.?|lady)\b/i;
const men =
  /\b(?:spokesman|chairman|congressman|businessman|man|king|prince|son|husband|father|brother|uncle|actor|mr\.?|lord|sir)\b/i;

/** Reads a gender off the words that name somebody, where they show one. */
export function genderOf(words: string): Gender | null {
  return women.test(words) ? 'she' : men.test(words) ? 'he' : null;
}

/** Returns the gender that a courtesy title before an offset shows, or null. */
function courtesyBefore(text: string, at: number): 'she' | 'he' | null {
  const word = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? '';
  return courtesy.get(word.toLowerCase()) ?? null;
}
