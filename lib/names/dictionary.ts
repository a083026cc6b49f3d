import { type Vocabulary, vocabularyOf } from '../english/vocabulary.ts';
import type { Actor, Words } from '../model.ts';
import { kindOf, WORD } from '../text/characters.ts';
import { forEachWordEnd, formKey, mix } from './name-keys.ts';
import { startsOf } from './starts.ts';

/** How an actor's record lists a form: as a full name, as a surname or acronym, as a seat of power. */
type Form = 'full' | 'short' | 'seat';
const FORMS: readonly Form[] = ['full', 'short', 'seat'];

/** One actor that a form can name. */
export interface Sense {
  readonly actor: Actor;
  readonly form: Form;
  /** The form as the actor's record spells it. */
  readonly alias: string;
  /** Whether the text has it in capitals where the record has not. */
  readonly capitals: boolean;
  /** The form as texts are compared with it. */
  readonly key: string;
}

/** Holds what is needed to find names: their forms, and words that tell a name from what only looks like one. */
export interface Dictionary {
  readonly actors: readonly Actor[];
  /** Finds where a form may begin: a native search that skips what no form begins with. */
  readonly starts: RegExp;
  /** Open addressing, two numbers a slot: fingerprint of a form's words so far, and 1 + its first sense or -1. */
  readonly slots: Int32Array;
  /** Three numbers a sense: actor's position, form and capitals, next sense of the same form or -1. */
  readonly senses: Int32Array;
  /** The form of each sense as the record spells it. */
  readonly aliases: readonly string[];
  /** The language in which rules read what stands around the forms. */
  readonly vocabulary: Vocabulary;
}

/** Finds the slot of a hash pair: the one that holds it, or the free one where it would go. */
export function slotOf(slots: Int32Array, a: number, b: number): number {
  const mask = (slots.length >> 1) - 1;
  const fingerprint = b || 1;
  let slot = mix(mix(a) ^ b) & mask;
  while (slots[slot * 2] !== 0 && slots[slot * 2] !== fingerprint) slot = (slot + 1) & mask;
  return slot * 2;
}

/** Prepares actors for the scan and words for the rules. Forms that no word begins are left out. */
export function createDictionary(actors: readonly Actor[], words: Words): Dictionary {
  const aliases: string[] = [];
  const keys: string[] = [];
  const senses: number[] = [];
  const add = (actor: number, form: number, alias: string, key: string, capitals: boolean): void => {
    if (!key || kindOf(key.charCodeAt(0)) < WORD) return;
    aliases.push(alias);
    keys.push(key);
    senses.push(actor, form * 2 + (capitals ? 1 : 0), -1);
  };
  actors.forEach((actor, position) => {
    [actor.aliases, actor.short, actor.seats].forEach((list, form) => {
      for (const alias of list) {
        const key = formKey(alias);
        add(position, form, alias, key, false);
        const upper = key.toUpperCase();
        if (upper !== key && upper.length === key.length) add(position, form, alias, upper, true);
      }
    });
  });

  // Kept, because going through the keys again would cost more: two hashes and a sense, or -1 inside a form.
  const ends: number[] = [];
  const firsts = new Set<number>();
  keys.forEach((key, sense) => {
    firsts.add(key.charCodeAt(0));
    forEachWordEnd(key, (a, b, last) => ends.push(a, b, last ? sense : -1));
  });
  let size = 64;
  while (size * 0.7 < ends.length / 3) size *= 2;
  const slots = new Int32Array(size * 2);
  const table = Int32Array.from(senses);
  for (let at = 0; at < ends.length; at += 3) {
    const [a = 0, b = 0, sense = -1] = [ends[at], ends[at + 1], ends[at + 2]];
    const slot = slotOf(slots, a, b);
    const first = slots[slot + 1] ?? 0;
    slots[slot] = b || 1;
    if (sense < 0) {
      slots[slot + 1] = first || -1;
      continue;
    }
    if (first > 0) table[sense * 3 + 2] = first - 1;
    slots[slot + 1] = sense + 1;
  }
  return {
    actors,
    starts: startsOf(firsts),
    slots,
    senses: table,
    aliases,
    vocabulary: vocabularyOf(words),
  };
}

/** The senses of the forms that texts had so far: a text has few forms, and each of them often. */
const met = new WeakMap<Dictionary, Map<number, readonly Sense[]>>();

/** Gives the senses of a form from its first one on, as the record lists them. */
export function sensesFrom(dictionary: Dictionary, first: number): readonly Sense[] {
  const forms = met.get(dictionary) ?? new Map<number, readonly Sense[]>();
  met.set(dictionary, forms);
  const known = forms.get(first);
  if (known) return known;
  const found: Sense[] = [];
  for (let at = first; at >= 0; at = dictionary.senses[at * 3 + 2] ?? -1) {
    const actor = dictionary.actors[dictionary.senses[at * 3] ?? -1];
    const form = dictionary.senses[at * 3 + 1] ?? 0;
    const alias = dictionary.aliases[at];
    if (!actor || alias === undefined) continue;
    const capitals = (form & 1) === 1;
    const key = capitals ? formKey(alias).toUpperCase() : formKey(alias);
    found.push({ actor, form: FORMS[form >> 1] ?? 'full', alias, capitals, key });
  }
  found.reverse();
  forms.set(first, found);
  return found;
}
