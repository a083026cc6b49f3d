import { type Cue, cuesOf } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';
import { nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { warnsSomebody } from './addressee.ts';
import type { Content } from './content.ts';
import { hasQuote } from './content-before.ts';
import { beginsOf } from './content-begins.ts';
import { endOfContent } from './content-end.ts';
import type { Opening, Step } from './opening.ts';

/** Steps that are taken behind a cue at most. */
const MOST_STEPS = 24;

/** Finds the content that follows a cue: past an addressee, a day, a place, to "that", a mark or a clause. */
export function contentAfter(items: readonly Item[], end: number, cue: Cue): Content | null {
  const table = beginsOf(cue);
  let one: Opening = {
    ...{ items, cue, end, hasAdjunct: false, isTimed: false },
    at: pastIdiom(items, end, cue),
    isAddressed: cue.grammar !== 'tell' && cue.grammar !== 'ask' && !warnsSomebody(items, end, cue),
  };
  for (let step = 0; step < MOST_STEPS && one.at < items.length; step++) {
    let read: Step | null = null;
    let name = '';
    for (const row of table) {
      read = row.at(one);
      name = row.name;
      if (read) break;
    }
    if (!read || read === 'nothing') return null;
    if ('begin' in read) return contentFrom(one, read, name);
    const { pass, ...state } = read;
    one = { ...one, ...state, at: pass };
  }
  return null;
}

/** Gives the item behind the words that make one verb with the cue: "made it clear | that", "let it be known | that". */
function pastIdiom(items: readonly Item[], end: number, { verb }: Cue): number {
  const words = idioms.get(verb) ?? [];
  let at = end;
  for (const word of words) if (items[at]?.lower === word) at++;
  return at;
}

/** The words behind the first two of an idiom. */
const idioms: ReadonlyMap<string, readonly string[]> = new Map([
  ['make clear', ['clear']],
  ['let know', ['be', 'known']],
]);

/** Makes the content that begins at an item, unless it is none: no marks behind "replied", or another report's tag. */
function contentFrom(
  { items, cue }: Opening,
  { begin, explicit = false, spliced = false, beforeList }: Extract<Step, { begin: number }>,
  name: string,
): Content | null {
  if (cue.grammar === 'speak' && !explicit && !hasQuote(items, { from: begin, to: items.length }))
    return null;
  const end = endOfContent(items, begin, cue);
  if (end.to <= begin || isTag(items, begin, end.to)) return null;
  const to = beforeList ? listAt(items, begin, end.to) : end.to;
  const rules = end.rule && to === end.to ? [name, end.rule] : [name];
  return { range: { from: begin, to, rules }, explicit, spliced };
}

/** Tells whether a stretch is nothing but another report's speaker and cue: "insists on it, | he says". */
function isTag(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhraseAfter(items, from);
  return (
    phrase !== null &&
    phrase.to === to - 1 &&
    cuesOf((items[to - 1] as Item).lower).some(({ grammar }) => grammar === 'say')
  );
}

/** Finds where a list of cases begins: "to coordinate within frameworks, | including A, B and C". */
function listAt(items: readonly Item[], from: number, to: number): number {
  for (let k = from; k + 1 < to; k++)
    if ((items[k] as Item).lower === ',' && (items[k + 1] as Item).lower === 'including') return k;
  return to;
}
