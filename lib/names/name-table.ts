import type { Actor } from '../model.ts';
import { forEachWordEnd, formKey, mix } from './name-keys.ts';

/** Holds one form of one actor; the actor is its position in the list that the table was made of. */
export interface Name {
  readonly form: string;
  readonly actor: number;
}

/**
 * Finds actors by their forms, with open addressing. A slot holds two numbers: the second hash of a form in capitals, and 1
 * + its actor. A form takes 16 bytes at most, no text. Node and browsers read the same bytes and parse nothing.
 */
export type NameTable = Int32Array<ArrayBuffer>;

/** Lists the forms of actors in English, and those that are the same in all languages. */
export function* namesOf(actors: readonly Actor[]): Generator<Name> {
  for (const [actor, { aliases, short, seats }] of actors.entries())
    for (const forms of [aliases, short, seats]) for (const form of forms) yield { form, actor };
}

/** Lists the forms of actors in all languages: what pages are asked about before anybody knows which one theirs is. */
export function* namesInAllLanguages(actors: readonly Actor[]): Generator<Name> {
  yield* namesOf(actors);
  for (const [actor, { translated = {} }] of actors.entries())
    for (const form of Object.values(translated).flat()) yield { form, actor };
}

/** Makes the table of names, which are gone through twice. */
export function createNameTable(names: () => Iterable<Name>): NameTable {
  let count = 0;
  for (const _ of names()) count += 1;
  let size = 64;
  while (size * 0.75 < count) size *= 2;
  const table = new Int32Array(size * 2);
  for (const { form, actor } of names())
    forEachWordEnd(inCapitals(form), (a, b, last) => {
      if (!last) return;
      let slot = slotAt(table, a, b);
      for (; table[slot] !== 0; slot = (slot + 2) % table.length)
        if (table[slot] === fingerprint(b) && table[slot + 1] === actor + 1) return;
      table[slot] = fingerprint(b);
      table[slot + 1] = actor + 1;
    });
  return table;
}

/** Lists the actors whose forms a text begins with, whatever its capitals; each once for each form. */
export function actorsAt(table: NameTable, text: string): number[] {
  const found: number[] = [];
  forEachWordEnd(inCapitals(text), (a, b) => {
    for (let slot = slotAt(table, a, b); table[slot] !== 0; slot = (slot + 2) % table.length)
      if (table[slot] === fingerprint(b)) found.push((table[slot + 1] ?? 0) - 1);
  });
  return found;
}

const inCapitals = (form: string): string => formKey(form).toUpperCase();
const slotAt = (table: NameTable, a: number, b: number): number =>
  (mix(mix(a) ^ b) & ((table.length >> 1) - 1)) * 2;
const fingerprint = (b: number): number => b || 1;
