import type { Span } from '../../model.ts';
import { MARK_SIGNS, type MarkFamily, type MarkUse, markUse } from './mark-roles.ts';

/** Holds a quotation mark of a text, with what it does there. */
export interface Mark extends MarkUse {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
}

const markPattern = /[“”„‟"‘’‚'«»‹›「」『』《》]|``/g;

/** Letters that are looked at beside a mark. */
const REACH = 12;

/** Finds the quotation marks of a paragraph. */
export function paragraphMarks(text: string, { start, end }: Span): Mark[] {
  // On the paragraph alone: a search through the whole text would run on to the next mark anywhere.
  const own = text.slice(start, end);
  const marks: Mark[] = [];
  const open = new Map<MarkFamily, string>();
  markPattern.lastIndex = 0;
  for (let match = markPattern.exec(own); match !== null; match = markPattern.exec(own)) {
    const at = match.index;
    const sign = doubled(own, at) ?? match[0];
    markPattern.lastIndex = at + sign.length;
    const family = MARK_SIGNS.get(sign)?.[0];
    const use = family && useOf(own, at, sign, family, open.get(family));
    if (!family || !use) continue;
    if (use.role === 'open' || (use.role === 'either' && !open.has(family))) open.set(family, sign);
    else open.delete(family);
    marks.push({ ...use, at: start + at, length: sign.length, family });
  }
  return isExcerpt(own, marks) ? marks.slice(1) : marks;
}

/** Reads two apostrophes as one double mark; of three, "'What did he mean?'''", the first closes the inner marks. */
function doubled(own: string, at: number): string | null {
  if (own[at] !== "'" || own[at + 1] !== "'") return null;
  const isThird =
    own[at + 2] === "'" && own[at + 3] !== "'" && at > 0 && !/[\s([{\-–—/]/.test(own[at - 1] as string);
  return isThird ? null : "''";
}

function useOf(
  own: string,
  at: number,
  sign: string,
  family: MarkFamily,
  open: string | undefined,
): MarkUse | null {
  const behind = at + sign.length;
  return markUse({
    sign,
    family,
    before: own[at - 1] ?? ' ',
    after: own[behind] ?? (family === 'single' ? '.' : ' '),
    previous: /[\p{L}\p{N}]*$/u.exec(own.slice(Math.max(0, at - REACH), at))?.[0].toLowerCase() ?? '',
    next:
      /^ ?[\p{L}\p{N}]*/u
        .exec(own.slice(behind, behind + REACH))?.[0]
        .trim()
        .toLowerCase() ?? '',
    open,
  });
}

/**
 * Tells whether a paragraph is an excerpt from another article. It opens with a straight mark that nothing closes; its own
 * quotes have curly ones.
 */
function isExcerpt(own: string, marks: readonly Mark[]): boolean {
  if (own[0] !== '"' || marks.length < 3 || own.indexOf('"', 1) >= 0) return false;
  return own.includes('“') && own.includes('”');
}
