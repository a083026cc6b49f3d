import type { Actor, Words } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { classOf, IDEOGRAPH, WORD } from './characters.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** How an actor's record lists a form: as a full name, as a surname or acronym, as a seat of power. */
type Form = 'full' | 'short' | 'seat';
const FORMS: readonly Form[] = ['full', 'short', 'seat'];

/** One actor that a form can name. */
export interface Reading {
  readonly actor: Actor;
  readonly form: Form;
  /** The form as the actor's record spells it. */
  readonly alias: string;
  /** Whether the text has it in capitals where the record has not. */
  readonly capitals: boolean;
  /** The form as texts are compared with it. */
  readonly key: string;
}

/** Holds every form of every actor, arranged for the scan: typed arrays, whose size is all that a name costs. */
export interface Forms {
  readonly actors: readonly Actor[];
  /** Finds where a form may begin: a native search that skips what no form begins with. */
  readonly starts: RegExp;
  /** The same for text that is not normalised. */
  readonly rawStarts: RegExp;
  /** Open addressing, two numbers a slot: fingerprint of a form's words so far, and 1 + its first reading or -1. */
  readonly slots: Int32Array;
  /** Three numbers a reading: actor's position, form and capitals, next reading of the same form or -1. */
  readonly readings: Int32Array;
  /** The form of each reading as the record spells it. */
  readonly aliases: readonly string[];
}

/** Holds what is needed to find names: their forms, and words that tell a name from what only looks like one. */
export interface Dictionary extends Forms {
  /** The language in which rules read what stands around the forms. */
  readonly vocabulary: Vocabulary;
}

/** Continues a pair of running hashes with one code unit: the first lane chooses the slot, the second is compared. */
export const laneA = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const laneB = (hash: number, code: number): number => (Math.imul(hash, 0x9e3779b1) + code) | 0;
/** Where the first lane starts. */
export const SEED_A = 0x811c9dc5 | 0;

/** Spreads a hash over all its bits. */
function mix(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  value = Math.imul(value, 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Finds the slot of a hash pair: the one that holds it, or the free one where it would go. */
export function slotOf(slots: Int32Array, a: number, b: number): number {
  const mask = (slots.length >> 1) - 1;
  const fingerprint = b || 1;
  let slot = mix(mix(a) ^ b) & mask;
  while (slots[slot * 2] !== 0 && slots[slot * 2] !== fingerprint) slot = (slot + 1) & mask;
  return slot * 2;
}

/** Brings a form into the shape in which texts are compared: normalised, single spaces. */
export function formKey(alias: string): string {
  return normalise(alias).text.replace(/\s+/g, ' ').trim();
}

/**
 * Prepares actors for the scan and words for the rules. Whoever makes many dictionaries of the same words hands on the
 * vocabulary: making it costs as much as a short article.
 */
export function createDictionary(
  actors: readonly Actor[],
  words: Words,
  vocabulary = createVocabulary(words),
): Dictionary {
  return { ...createForms(actors), vocabulary };
}

/** Prepares actors for the scan. Forms that no word begins are left out. */
export function createForms(actors: readonly Actor[]): Forms {
  const aliases: string[] = [];
  const keys: string[] = [];
  const readings: number[] = [];
  const add = (actor: number, form: number, alias: string, key: string, capitals: boolean): void => {
    if (!key || classOf(key.charCodeAt(0)) < WORD) return;
    aliases.push(alias);
    keys.push(key);
    readings.push(actor, form * 2 + (capitals ? 1 : 0), -1);
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

  let ends = 0;
  for (const key of keys) forEachWordEnd(key, () => (ends += 1));
  let size = 64;
  while (size * 0.7 < ends) size *= 2;
  const slots = new Int32Array(size * 2);
  const firsts = new Set<number>();
  const table = Int32Array.from(readings);
  keys.forEach((key, reading) => {
    firsts.add(key.charCodeAt(0));
    forEachWordEnd(key, (a, b, last) => {
      const slot = slotOf(slots, a, b);
      slots[slot] = b || 1;
      if (!last) {
        slots[slot + 1] = slots[slot + 1] || -1;
        return;
      }
      const first = slots[slot + 1] ?? 0;
      if (first > 0) table[reading * 3 + 2] = first - 1;
      slots[slot + 1] = reading + 1;
    });
  });
  return {
    actors,
    starts: startsOf(firsts),
    rawStarts: startsOf(spellingsOf(firsts)),
    slots,
    readings: table,
    aliases,
  };
}

/** The readings of the forms that texts had so far: a text has few forms, and each of them often. */
const met = new WeakMap<Forms, Map<number, readonly Reading[]>>();

/** Gives the readings of a form from its first one on, as the record lists them. */
export function readingsFrom(dictionary: Forms, first: number): readonly Reading[] {
  const forms = met.get(dictionary) ?? new Map<number, readonly Reading[]>();
  met.set(dictionary, forms);
  const known = forms.get(first);
  if (known) return known;
  const found: Reading[] = [];
  for (let at = first; at >= 0; at = dictionary.readings[at * 3 + 2] ?? -1) {
    const actor = dictionary.actors[dictionary.readings[at * 3] ?? -1];
    const form = dictionary.readings[at * 3 + 1] ?? 0;
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

function forEachWordEnd(key: string, visit: (a: number, b: number, last: boolean) => void): void {
  const end = wordsEnd(key);
  let a = SEED_A;
  let b = 0;
  for (let at = 0; at < end; at += 1) {
    const code = key.charCodeAt(at);
    a = laneA(a, code);
    b = laneB(b, code);
    const here = classOf(code);
    if (here >= WORD && (at + 1 === end || here === IDEOGRAPH || classOf(key.charCodeAt(at + 1)) !== WORD))
      visit(a, b, at + 1 === end);
  }
}

/** Gives the end of a form's last word: "U.S." ends in a dot, which is no word. */
export function wordsEnd(key: string): number {
  let end = key.length;
  while (end > 0 && classOf(key.charCodeAt(end - 1)) < WORD) end -= 1;
  return end;
}

/** Gives with each code unit the others that normalisation makes it of: full-width letters, letters before an accent. */
function spellingsOf(firsts: ReadonlySet<number>): Set<number> {
  const all = new Set(firsts);
  for (const code of firsts) {
    if (code > 0x20 && code < 0x7f) all.add(code + 0xfee0);
    all.add(String.fromCharCode(code).normalize('NFD').charCodeAt(0));
  }
  return all;
}

function startsOf(codes: ReadonlySet<number>): RegExp {
  const units = [...codes].sort((x, y) => x - y).map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return units.length > 0 ? new RegExp(`[${units.join('')}]`, 'g') : /(?!)/g;
}
