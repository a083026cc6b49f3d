import type { Actor, OtherLanguage } from '../model.ts';
import { wordEnd } from '../text/characters.ts';
import { spellingsOf } from './name-keys.ts';
import { startsOf } from './starts.ts';

/** Names one actor that a form can stand for. */
export interface Sense {
  readonly actor: Actor;
  /** Where the actor's record lists the form: as a full name, as a surname or acronym, as a seat of power. */
  readonly form: 'full' | 'short' | 'seat';
  /** The form as the actor's record spells it. */
  readonly alias: string;
  /** Whether the text has it in capitals where the record has not. */
  readonly capitals: boolean;
}

/** How a normalised text spells one or several forms: as the record does, or in capitals. */
interface Spelling {
  /** Its words with their signs, as spaces divide them: "Z.R.", "Front". */
  readonly parts: readonly string[];
  /** Length with single spaces, in UTF-16 code units. */
  readonly length: number;
  /** The senses it can have, in the order of the records. */
  readonly senses: readonly Sense[];
}

/** Holds the forms of the few actors that a text may name. */
export interface Forms {
  readonly actors: readonly Actor[];
  /** Finds where a form may begin: a native search that skips what no form begins with. */
  readonly starts: RegExp;
  /** Spellings by their first word, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
}

/** Persons who may share a surname: of more, it names none, and each of its mentions would be weighed for all of them. */
const MOST_BEARERS = 50;

/** Drops the surname from the senses of a spelling that too many bear. */
function borneByFew(senses: readonly Sense[]): readonly Sense[] {
  if (senses.length <= MOST_BEARERS) return senses;
  return senses.filter(({ form }) => form !== 'short');
}

/**
 * Prepares the forms of a few actors for `scan`, with the names that they have in another `language`, where the text is in one. A form
 * that begins with no word is left out.
 */
export function formsOf(actors: readonly Actor[], language = 'en'): Forms {
  const senses = new Map<string, Sense[]>();
  for (const actor of actors)
    for (const [form, aliases] of [
      ['full', actor.aliases],
      ['short', actor.short],
      ['seat', actor.seats],
      [
        'full',
        actor.translated?.[language as OtherLanguage]?.filter((name) => !actor.aliases.includes(name)) ?? [],
      ],
    ] as const)
      for (const alias of aliases)
        spellingsOf(alias).forEach((spelling, at) => {
          const known = senses.get(spelling) ?? [];
          senses.set(spelling, known);
          known.push({ actor, form, alias, capitals: at > 0 });
        });
  const byWord = Map.groupBy(
    [...senses].map(([spelling, all]) => ({
      parts: spelling.split(' '),
      length: spelling.length,
      senses: borneByFew(all),
    })),
    ({ parts: [first = ''] }) => first.slice(0, wordEnd(first, 0)),
  );
  for (const spellings of byWord.values()) spellings.sort((one, other) => other.length - one.length);
  return { actors, starts: startsOf([...byWord.keys()].map((word) => word.charCodeAt(0))), byWord };
}
