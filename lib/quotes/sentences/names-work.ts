import { cuesOf } from '../../english/cues.ts';
import { callVerbs } from '../../english/print/call-verbs.ts';
import { workNouns } from '../../english/print/work-nouns.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';
import type { MarkedSpan } from './marks.ts';

/** Characters that a name in marks has at most. */
const LONGEST = 80;

/** Holds a stretch in marks that may be a name, with the items around it. */
interface NameInMarks {
  readonly words: string;
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Item;
  readonly behind: Item | undefined;
}

/** Says that a stretch in marks is a name and nobody's words. */
interface MarkedName {
  readonly name: string;
  /** An example: the {name in marks}. */
  readonly sentence: string;
  readonly agrees: (one: NameInMarks) => boolean;
}

/** Lists what stands in marks as a name: titles of works and programmes, nicknames. */
export const MARKED_NAMES: readonly MarkedName[] = [
  {
    name: 'nickname',
    sentence: 'Edmund {“Ned”} Lee said it rained.',
    agrees: ({ words, before, behind }) =>
      /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}$/u.test(words) &&
      isNameWord(before) &&
      isNameWord(behind),
  },
  {
    name: 'called',
    sentence: 'Ann Lee, whom neighbours call {“the engineer,”} said it rained.',
    agrees: ({ items, at, before, behind }) =>
      cuesOf(behind?.lower ?? '').length > 0 &&
      (before.lower === 'as'
        ? items[at - 2]?.lower === 'known'
        : callVerbs.has(before.lower) &&
          items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'whom')),
  },
  {
    name: 'work',
    sentence: 'In her memoir, {“The Third Chair,”} Ann Lee says it rained.',
    agrees: ({ words, items, at, before }) =>
      (/^(?:en|sub)?titled$/.test(before.lower) ||
        workNouns.has((before.lower === ',' ? items[at - 2] : before)?.lower ?? '')) &&
      isTitle(words),
  },
  {
    name: 'work-behind',
    sentence: 'Ann Lee spoke for the {“Harbour Hour”} podcast.',
    agrees: ({ words, behind }) => behind?.shape === 'lower' && workNouns.has(behind.lower) && isTitle(words),
  },
  {
    name: 'programme',
    sentence: 'Ann Lee told {“Good Morning Strelsau”} that it rained.',
    agrees: ({ words, before }) => /^(?:on|told|tells)$/.test(before.lower) && isTitle(words),
  },
  {
    name: 'object-of-noun',
    sentence: 'Ann Lee, author of {“The Last Ferry,”} said it rained.',
    agrees: ({ words, items, at, before }) =>
      before.shape === 'lower' &&
      (before.classes & Class.preposition) !== 0 &&
      items[at - 2]?.shape === 'lower' &&
      isTitle(words),
  },
  {
    name: 'example',
    sentence: 'Ann Lee, known for guides such as {“Mending Boats,”} said it rained.',
    agrees: ({ words, items, at, before }) =>
      before.lower === 'as' && items[at - 2]?.lower === 'such' && isTitle(words),
  },
  {
    name: 'owned',
    sentence: 'She spoke on Channel Nine’s {“Face the Town.”}',
    agrees: ({ words, before }) => before.possessive && before.shape !== 'lower' && isTitle(words),
  },
  {
    name: 'listed',
    sentence: 'Ann Lee, author of “The Last Ferry” and {“Knots for Sailors,”} said it rained.',
    agrees: ({ words, items, at, before }) =>
      (before.lower === 'and' || before.lower === ',') && items[at - 2]?.lower === NAME && isTitle(words),
  },
];

/** What a name in marks has in the place of a word. */
const NAME = '“”';

/** Turns the stretches in marks that are names into words, with the comma that print sets inside their marks. */
export function withNames(text: string, items: readonly Item[]): Item[] {
  const named: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const isName = item.marked !== undefined && namesWork(text, named, items, at);
    if (!isName) {
      named.push(item);
      continue;
    }
    const { end } = item.marked as MarkedSpan;
    named.push({ ...item, shape: 'capital', lower: NAME, ...(item.comma ? { end: end - 1 } : {}) });
    if (item.comma)
      named.push({ start: end - 1, end, lower: ',', classes: 0, shape: 'mark', possessive: false });
  }
  return named;
}

/** Tells whether a marked span is a name: the title of a work beside what tells so, or a nickname within a name. */
function namesWork(text: string, named: readonly Item[], items: readonly Item[], at: number): boolean {
  const { start, end } = (items[at] as Item).marked as MarkedSpan;
  const before = named.at(-1);
  if (!before || end - start > LONGEST) return false;
  const words = text.slice(start, end);
  const one = { words, items: named, at: named.length, before, behind: items[at + 1] };
  return MARKED_NAMES.some(({ agrees }) => agrees(one));
}

function isNameWord(item: Item | undefined): boolean {
  return item?.shape === 'capital' && item.classes === 0 && !item.possessive;
}

/** Tells whether words are written as titles are: a capital on each that is not short, and on half of them at least. */
export function isTitle(words: string): boolean {
  const all = words.replace(/[.,]$/, '').match(/[\p{L}\p{N}’']+/gu) ?? [];
  const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  // "Notes on a Bridge, Part I": a comma within a title has capitals throughout behind it.
  const within = words
    .replace(/[.,?!]$/, '')
    .replace(/, (?:\p{Lu}[\p{L}]*|\d+)(?: (?:\p{Lu}\p{L}*|\d+))$/u, '');
  if (all.length === 0 || all.length > 10 || /[.?!,]/.test(within)) return false;
  const capitals = all.filter(isCapital).length;
  if (!all.every((word) => isCapital(word) || word.length <= 4) || !isCapital(all[0] as string)) return false;
  return all.length === 1 ? (all[0] as string).length > 3 : capitals > 1 && capitals * 2 >= all.length;
}
