import { courtesy } from '../english/titles.ts';
import type { Actor, ActorId, Mention, Span } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import { firstFrom } from '../text/first-from.ts';
import type { ArticleFacts } from './article-facts.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { type Description, describedIn } from './descriptions.ts';
import { type Discourse, newDiscourse } from './discourse.ts';
import { type Gender, gendersOf } from './genders.ts';
import { Places } from './places.ts';
import { topicFinder } from './topic-finder.ts';

/** Holds all that decides who is meant: what is known of the article, and whom it speaks of at the point read so far. */
export interface Setting extends ArticleFacts {
  readonly places: Places;
  /** The gender of a person as the article shows it or as their given name does; null where neither does. */
  readonly genderOf: (id: ActorId) => Gender | null;
  /** How the article describes its persons, by the noun: "the teacher" for "Ann Lee, a retired teacher". */
  readonly described: ReadonlyMap<string, readonly Description[]>;
  /** The nouns by which the article describes each of its persons. */
  readonly nounsOf: ReadonlyMap<ActorId, readonly string[]>;
  /** The organisations that a noun may mean: "the union". */
  readonly bodies: ReadonlyMap<string, readonly Body[]>;
  /** Where each actor is mentioned, sorted by start. */
  readonly mentionsOf: ReadonlyMap<ActorId, readonly Mention[]>;
  /** Where each actor is named in full, sorted by start. */
  readonly fullNamesOf: ReadonlyMap<ActorId, readonly Mention[]>;
  /** The persons who bear a surname, or whose given name a word is. */
  readonly bearers: ReadonlyMap<string, readonly Actor[]>;
  /** The courtesies before the names of each person, in lower case. */
  readonly courtesiesOf: ReadonlyMap<ActorId, ReadonlySet<string>>;
  /** Where an article first calls each person by one name alone, by the gender that a courtesy before it shows. */
  readonly firstAlone: ReadonlyMap<ActorId, ReadonlyMap<'he' | 'she' | null, number>>;
  /** Where an article calls each person by one word alone, by that word, sorted by start. */
  readonly alone: ReadonlyMap<ActorId, ReadonlyMap<string, readonly Mention[]>>;
  /** The person of a gender whom the article is about; null for nobody. */
  readonly topicOf: (gender: Gender) => ActorId | null;
  readonly discourse: Discourse;
}

/** Sets the setting of an article: nothing of it has been read. */
export function settingOf(quotes: readonly FoundQuote[], facts: ArticleFacts): Setting {
  const { text, mentions, actors } = facts;
  const mentionsOf = Map.groupBy(mentions, ({ actor }) => actor);
  const direct = quotes.filter((quote) => quote.kind === 'direct' && !isTurn(quote));
  const described = describedIn(facts);
  const bearers = bearersIn([...mentionsOf.keys()], actors.get);
  // "Ms Stone" shows nothing of either where two bear the name.
  const isOneBearers = ({ start, end, rule }: Mention): boolean =>
    rule === 'full-name' || (bearers.get(text.slice(start, end)) ?? []).length <= 1;
  const places = new Places(facts, direct);
  const genderOf = gendersOf(text, (id) => (mentionsOf.get(id) ?? []).filter(isOneBearers), actors.get);
  return {
    ...facts,
    places,
    genderOf,
    topicOf: topicFinder(mentionsOf, genderOf, places, facts),
    described,
    nounsOf: nounsIn(described),
    bodies: bodiesOf(facts),
    mentionsOf,
    fullNamesOf: Map.groupBy(
      mentions.filter(({ rule }) => rule === 'full-name'),
      ({ actor }) => actor,
    ),
    bearers,
    ...calledIn(facts),
    alone: aloneIn(mentionsOf),
    discourse: newDiscourse(),
  };
}

function nounsIn(
  described: ReadonlyMap<string, readonly Description[]>,
): ReadonlyMap<ActorId, readonly string[]> {
  const nouns = new Map<ActorId, string[]>();
  for (const [noun, descriptions] of described)
    for (const { actor } of descriptions) {
      const own = nouns.get(actor);
      if (own) own.push(noun);
      else nouns.set(actor, [noun]);
    }
  return nouns;
}

/** Reads by which courtesies an article calls its persons, and where it first calls each by one name alone. Linear in the number of mentions. */
function calledIn({ text, mentions, actors }: ArticleFacts): Pick<Setting, 'courtesiesOf' | 'firstAlone'> {
  const courtesiesOf = new Map<ActorId, Set<string>>();
  const firstAlone = new Map<ActorId, Map<'he' | 'she' | null, number>>();
  for (const { start, end, actor } of mentions) {
    if (actors.get(actor)?.kind !== 'person') continue;
    const before = (/(\S+) $/.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '').toLowerCase();
    if (courtesy.has(before)) courtesiesOf.set(actor, (courtesiesOf.get(actor) ?? new Set()).add(before));
    if (text.slice(start, end).includes(' ')) continue;
    const own = firstAlone.get(actor) ?? new Map<'he' | 'she' | null, number>();
    const gender = courtesy.get(before) ?? null;
    if (!own.has(gender)) own.set(gender, start);
    firstAlone.set(actor, own);
  }
  return { courtesiesOf, firstAlone };
}

function aloneIn(mentionsOf: ReadonlyMap<ActorId, readonly Mention[]>): Setting['alone'] {
  return new Map(
    [...mentionsOf].map(([id, own]) => [
      id,
      Map.groupBy(
        own.filter(({ alias }) => !alias.includes(' ')),
        ({ alias }) => alias,
      ),
    ]),
  );
}

function bearersIn(
  ids: readonly ActorId[],
  get: (id: ActorId) => Actor | undefined,
): ReadonlyMap<string, readonly Actor[]> {
  const bearers = new Map<string, Actor[]>();
  for (const id of ids) {
    const actor = get(id);
    if (actor?.kind !== 'person') continue;
    const given = actor.name.split(' ')[0] ?? '';
    for (const form of new Set([...actor.short, given])) {
      const others = bearers.get(form);
      if (others) others.push(actor);
      else bearers.set(form, [actor]);
    }
  }
  return bearers;
}

/** Finds the last words before an offset that name an actor: what "the mayor" relies on. */
export function lastMention(id: ActorId, at: number, { mentionsOf }: Setting): Span | null {
  const own = mentionsOf.get(id) ?? [];
  const mention = own[firstFrom(own, at) - 1];
  return mention ? { start: mention.start, end: mention.end } : null;
}

/** Tells whether a quote is a turn of an interview: many sentences, which are read like narration. */
export const isTurn = ({ cue, carried, headline }: FoundQuote): boolean =>
  cue === null && !carried && !headline;
