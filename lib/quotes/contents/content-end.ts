import type { Cue } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';
import { CONTENT_ENDS } from './content-ends.ts';
import type { ContentEnd, Ending } from './ending.ts';

const ANYWHERE = CONTENT_ENDS.filter(({ asked }) => asked === 'anywhere');
const AT_BREAK = CONTENT_ENDS.filter(({ asked }) => asked === 'at-break');

/**
 * Finds the end of content that begins at item `from`. It ends with its sentence, or before a further report, its source, or the
 * writer's own words ("..., but did not say when"). `cue` is the verb that reports it, null for "according to".
 */
export function contentEnd(items: readonly Item[], from: number, cue: Cue | null): number {
  return endOfContent(items, from, cue).to;
}

/** Does the same, and names the row that decided, if it was not the end of the sentence. */
export function endOfContent(
  items: readonly Item[],
  from: number,
  cue: Cue | null,
): { readonly to: number; readonly rule?: string } {
  let to = items.length;
  while (to > from && isClosingMark(items[to - 1] as Item)) to--;
  const one: { -readonly [Key in keyof Ending]: Ending[Key] } = { items, from, to, cue, at: from };
  for (let k = from + 1; k < to; k++) {
    one.at = k;
    const word = firstOf(ANYWHERE, one);
    if (word) return { to: items[k - 1]?.lower === ',' ? k - 1 : k, rule: word.name };
    if (!isBreak(items, k)) continue;
    // Marks that end in a comma belong to the content.
    const end = items[k]?.shape === 'quote' ? k + 1 : k;
    const behind = firstOf(AT_BREAK, one);
    if (behind) return { to: end, rule: behind.name };
  }
  return { to };
}

function firstOf(rows: readonly ContentEnd[], one: Ending): ContentEnd | undefined {
  for (const row of rows) if (row.agrees(one)) return row;
  return undefined;
}

function isClosingMark(item: Item): boolean {
  return item.shape === 'mark' && /^[.?!)\]…*]$/.test(item.lower);
}

/** Tells whether a comma or a dash stands here, or marks that end in a comma inside, with words behind. */
function isBreak(items: readonly Item[], k: number): boolean {
  const { shape, lower, comma } = items[k] as Item;
  const next = items[k + 1];
  if (!next) return false;
  if (shape === 'quote') return comma === true && next.lower !== ',';
  return lower === ',' || lower === '—' || lower === '--' || lower === '–';
}
