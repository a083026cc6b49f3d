import { cuesOf } from '../english/cues.ts';
import { pronounOfNoun } from '../english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../english/speakers/given-names.ts';
import { courtesy } from '../english/titles.ts';
import { Class, classOf } from '../english/word-classes.ts';
import type { Actor, ActorId, Span } from '../model.ts';

/** The pronoun that stands for somebody; "they" for one who is introduced so. */
export type Gender = 'he' | 'she' | 'they';

/** Shows a name with what stands around it in its line. */
interface NameInLine {
  readonly before: string;
  readonly after: string;
}

/** Reads a person's gender off the words around their name. */
interface GenderSign {
  readonly name: string;
  /** An example: [the name], {a name of which it shows nothing}. */
  readonly sentence: string;
  /** A likely sign counts only where nothing certain, and no given name, tells. */
  readonly certain: boolean;
  readonly shows: (name: NameInLine) => Gender | null;
}

/** Lists the signs by which a page shows a person's gender. */
export const GENDER_SIGNS: readonly GenderSign[] = [
  {
    name: 'courtesy',
    sentence: 'Ms. [Lee] came with Dr. {Reyes}.',
    certain: true,
    shows: ({ before }) => courtesy.get(lastWord(before)) ?? null,
  },
  {
    name: 'noun-before',
    sentence: 'Her husband, [Tom], met spokeswoman [Ann Lee] and the wife of {Karl Stone}.',
    certain: true,
    shows: ({ before }) => pronounOfNoun(lastWord(before.replace(/, $/, ' '))),
  },
  {
    name: 'apposition',
    sentence: '[Ann Lee], mother of two, met {Tom Reyes}, who has a mother.',
    certain: true,
    shows: ({ after }) => genderOfPhrase(/^(?:,| \() ?(?:\d+, )?([^,;.:()—–\n]{2,80})/.exec(after)),
  },
  {
    name: 'is-a',
    sentence: '[Ann Lee] is a mother of two. {Tom Reyes} is in love with a mother of two.',
    certain: true,
    shows: ({ after }) => genderOfPhrase(/^ (?:is|was|became) (an? [^,;.:()—–\n]{2,60})/.exec(after)),
  },
  {
    name: 'says-of-oneself',
    sentence: '[Ann Lee] says she planted it. {Tom Reyes} asked whether she planted it.',
    certain: false,
    shows: ({ after }) => saidOfOneself(after),
  },
  {
    name: 'own',
    sentence: '[Ann Lee] sold her house. {Tom Reyes} met Vera and her sister.',
    certain: false,
    shows: ({ after }) =>
      pronounOf[/^ (?:\p{Ll}+ ){1,4}?(his|her|their)(?: own)? \p{Ll}/u.exec(after)?.[1] ?? ''] ?? null,
  },
  {
    name: 'uses-they',
    sentence: '[Quin Stone], who uses they, met {Tom Reyes}, who uses a car.',
    certain: true,
    shows: ({ after }) =>
      /^,? (?:\(they\/|who uses? (?:the pronouns? )?[“"‘']?they\b)/.test(after) ? 'they' : null,
  },
  {
    name: 'they-of-one',
    sentence: 'By the time [Quin Stone] sold the house, they had left. When {Tom Reyes} sang, it rained.',
    certain: false,
    shows: ({ before, after }) =>
      /\b(?:time|[Ww]hen|[Bb]efore|[Aa]fter) $/.test(before) &&
      /^ [^,.;:“”"]{3,60}, they (?:had|have|were)\b/.test(after)
        ? 'they'
        : null,
  },
  {
    name: 'oneself',
    sentence: '[Ann Lee] herself came. {Tom Reyes} saw the queen herself.',
    certain: true,
    shows: ({ after }) => pronounOf[/^,? (himself|herself|themself)\b/.exec(after)?.[1] ?? ''] ?? null,
  },
];

const pronounOf: Readonly<Record<string, Gender>> = {
  his: 'he',
  himself: 'he',
  her: 'she',
  herself: 'she',
  their: 'they',
  themself: 'they',
};

/** Characters around a name that are read. */
const REACH = 100;

/**
 * Finds the gender of the persons of an article, as it shows it or as their given name does. Reads the names of those alone who are
 * asked about, and once: it asks again at every pronoun.
 */
export function gendersOf(
  text: string,
  mentionsOf: (id: ActorId) => readonly Span[],
  get: (id: ActorId) => Actor | undefined,
): (id: ActorId) => Gender | null {
  const known = new Map<ActorId, Gender | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const actor = get(id);
    const gender = actor ? genderOfActor(actor, text, mentionsOf(id)) : null;
    known.set(id, gender);
    return gender;
  };
}

function genderOfActor(actor: Actor, text: string, mentions: readonly Span[]): Gender | null {
  if (actor.pronoun) return actor.pronoun;
  const signs = actor.kind === 'person' ? signsAround(text, mentions) : [];
  const shown = (isCertain: boolean): Gender[] =>
    signs.flatMap(({ certain, gender }) => (certain === isCertain ? gender : []));
  return only(new Set(shown(true))) ?? genderOfName(actor.name) ?? only(new Set(shown(false)));
}

/** Reads the signs around the names of one person. */
function signsAround(
  text: string,
  mentions: readonly Span[],
): { readonly certain: boolean; readonly gender: Gender }[] {
  return mentions.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    const line = {
      before: before.slice(before.lastIndexOf('\n') + 1),
      after: after.split('\n', 1)[0] ?? '',
    };
    return GENDER_SIGNS.flatMap(({ certain, shows }) => {
      const gender = shows(line);
      return gender ? { certain, gender } : [];
    });
  });
}

/** Returns the gender that a name shows: by its given name, or by a title that is part of it ("Mama Lee", "Baroness Lee"). */
function genderOfName(name: string): Gender | null {
  const first = name.split(' ')[0] ?? '';
  return pronounOfNoun(first.toLowerCase()) ?? (first === name ? null : pronounOfGivenName(first));
}

/** Gives what all signs agree on: null where they differ, or where there are none. */
function only(signs: ReadonlySet<Gender>): Gender | null {
  return signs.size === 1 ? ([...signs][0] as Gender) : null;
}

function lastWord(words: string): string {
  if (!words.endsWith(' ')) return '';
  return words.slice(words.lastIndexOf(' ', words.length - 2) + 1, -1).toLowerCase();
}

/** Reads the gender of the noun that heads an apposition: "a mother | of two", not "his wife | and Tom". */
function genderOfPhrase(match: RegExpExecArray | null): Gender | null {
  const phrase = match?.[1];
  if (!phrase) return null;
  const [head = '', link] = phrase.split(/ (of|for|at|in|from|to|with|on|who|whose|and|said|says) /);
  if (link === 'and' || link === 'said' || link === 'says') return null;
  const words = head.trim().toLowerCase().split(' ');
  // "Tom Reyes, who has a mother": a clause of its own.
  if (words.some((word) => (classOf(word) & CLAUSE) !== 0)) return null;
  return pronounOfNoun(words.at(-1) ?? '');
}

const CLAUSE = Class.verb | Class.auxiliary | Class.relative | Class.preposition | Class.coordinator;

/** Reads "says | she", "said that | he": whoever reports such a clause mostly speaks of themselves. */
export function saidOfOneself(after: string): Gender | null {
  const match = /^ ([\p{L}]+) (?:that )?(he|she|they)\b/u.exec(after);
  if (!match) return null;
  const says = cuesOf((match[1] ?? '').toLowerCase()).some(({ grammar }) => grammar === 'say');
  return says ? (match[2] as Gender) : null;
}

/** Returns the gender that a phrase shows by its head, or by a courtesy title before it. */
export function genderOfWords(words: string, head: string): Gender | null {
  const first = (words.split(' ')[0] ?? '').toLowerCase();
  return pronounOfNoun(head) ?? courtesy.get(first) ?? null;
}

/** Returns the gender of the first noun among words that shows one. */
export function firstGenderIn(words: string): Gender | null {
  for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
    const gender = pronounOfNoun(word);
    if (gender) return gender;
  }
  return null;
}
