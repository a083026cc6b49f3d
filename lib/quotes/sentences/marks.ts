import type { Span } from '../../model.ts';
import { type Mark, paragraphMarks } from './paragraph-marks.ts';

/**
 * Holds one stretch of text in quotation marks. `start` and `end` delimit what stands inside the marks,
 * `outerStart` and `outerEnd` include them.
 */
export interface MarkedSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Position of the paragraph where it begins, and of the one where it ends, in the list that was given. */
  readonly paragraph: number;
  readonly lastParagraph: number;
}

/** Where a stretch ends: offsets inside and outside of its marks, and where reading goes on. */
interface Ending extends Span {
  readonly paragraph: number;
  /** Position of the next mark to read in that paragraph. */
  readonly next: number;
}

/** The marks of a text, paragraph by paragraph. */
interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly marks: readonly (readonly Mark[])[];
  /** Whether a stretch in single marks may go on into a paragraph: it repeats the mark, and closes it there or further on. */
  readonly continues: readonly boolean[];
}

/**
 * Finds what stands in quotation marks: straight, curly, doubled apostrophes, guillemets, brackets of East Asia, and
 * single marks where they frame words. Speech within speech belongs to the outer span. An open span goes on through
 * the paragraphs that repeat its opening mark; otherwise it ends with its own. Linear in the length of the text.
 */
export function markedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const marks = paragraphs.map((paragraph) => paragraphMarks(text, paragraph));
  const marked: MarkedText = { text, paragraphs, marks, continues: continuing(paragraphs, marks) };
  const spans: MarkedSpan[] = [];
  let next = 0;
  for (let index = 0; index < paragraphs.length; ) {
    const mark = marks[index]?.[next];
    if (!mark) {
      index++;
      next = 0;
      continue;
    }
    const ending = mark.role === 'close' ? null : endingOf(marked, index, next);
    if (!ending) {
      next++;
      continue;
    }
    const start = mark.at + mark.length;
    if (ending.start > start)
      spans.push({
        ...{ start, end: ending.start, outerStart: mark.at, outerEnd: ending.end },
        ...{ paragraph: index, lastParagraph: ending.paragraph },
      });
    index = ending.paragraph;
    next = ending.next;
  }
  return spans;
}

const markAt = ({ marks }: MarkedText, paragraph: number, position: number): Mark =>
  (marks[paragraph] as readonly Mark[])[position] as Mark;

/** Finds the end of the stretch that a mark opens; null where a single mark opens none. */
function endingOf(marked: MarkedText, index: number, at: number): Ending | null {
  const { family } = markAt(marked, index, at);
  return family === 'single' ? singleEnding(marked, index, at) : doubleEnding(marked, index, at);
}

/** Ends a stretch at a mark, or before it where `isForgotten` says that its own was left out. */
function endAt(marked: MarkedText, paragraph: number, position: number, isForgotten = false): Ending {
  const { at, length } = markAt(marked, paragraph, position);
  if (!isForgotten) return { start: at, end: at + length, paragraph, next: position + 1 };
  const end = trimmedEnd(marked.text, at);
  return { start: end, end, paragraph, next: position };
}

/** Ends a stretch that nothing closes with its paragraph. */
function endWith({ paragraphs, marks }: MarkedText, paragraph: number): Ending {
  const { end } = paragraphs[paragraph] as Span;
  return { start: end, end, paragraph, next: marks[paragraph]?.length ?? 0 };
}

function doubleEnding(marked: MarkedText, index: number, opening: number): Ending {
  const { family } = markAt(marked, index, opening);
  const own = endingWithin(marked, index, opening);
  if (own) return own;
  for (let paragraph = index + 1; ; paragraph++) {
    if (!repeats(marked, paragraph, family)) return endWith(marked, paragraph - 1);
    const closing = closingFrom(marked.marks[paragraph] ?? [], 1, family);
    if (closing >= 0) return endAt(marked, paragraph, closing);
  }
}

/** Ends a stretch in the paragraph where it begins; null where nothing closes it there. */
function endingWithin(marked: MarkedText, paragraph: number, opening: number): Ending | null {
  const marks = marked.marks[paragraph] ?? [];
  const { family, at } = markAt(marked, paragraph, opening);
  for (let k = opening + 1; k < marks.length; k++) {
    const mark = marks[k] as Mark;
    if (mark.family !== family) continue;
    if (mark.role !== 'open') return endAt(marked, paragraph, k);
    // A second opening mark of the same family: the first was never closed, unless it frames speech in speech.
    if (closingsLeft(marks, k) >= 2) k = closingFrom(marks, k + 1, family);
    else if (endsBefore(marked.text, mark.at, at)) return endAt(marked, paragraph, k, true);
  }
  return null;
}

/** Finds the first mark of a family from one position up to another that may close; -1 for none. */
function closingFrom(
  marks: readonly Mark[],
  from: number,
  family: Mark['family'],
  to = marks.length,
): number {
  for (let k = from; k < to; k++) {
    const mark = marks[k] as Mark;
    if (mark.family === family && mark.role !== 'open') return k;
  }
  return -1;
}

/** Tells whether a paragraph begins with an opening mark of a family, as each paragraph of a speech does. */
function repeats({ marks, paragraphs }: MarkedText, paragraph: number, family: Mark['family']): boolean {
  const first = marks[paragraph]?.[0];
  if (!first || first.at !== paragraphs[paragraph]?.start) return false;
  return first.family === family && first.role !== 'close';
}

function singleEnding(marked: MarkedText, index: number, opening: number): Ending | null {
  for (let paragraph = index, k = opening; ; paragraph++, k = 0) {
    const partner = partnerOf(marked.marks[paragraph] ?? [], k);
    const isSure = partner !== null && !partner.isDoubtful;
    const goesOn =
      marked.continues[paragraph + 1] === true && (paragraph > index || mayGoOn(marked, index, opening));
    if (!isSure && goesOn) continue;
    if (partner) return endAt(marked, paragraph, partner.position);
    return paragraph > index ? endWith(marked, paragraph) : null;
  }
}

/** Tells whether a single mark that nothing closes in its paragraph may open a speech of several: behind a stop, a colon or nothing. */
function mayGoOn(marked: MarkedText, index: number, opening: number): boolean {
  const { text, paragraphs } = marked;
  const { at, isDoubtful } = markAt(marked, index, opening);
  const { start, end } = paragraphs[index] as Span;
  if (isDoubtful || !/[.?!…]/.test(text[end - 1] ?? '')) return false;
  return at === start || /[,:.?!’”]/.test(text[trimmedEnd(text, at) - 1] ?? '');
}

/** Says for each paragraph whether it repeats a single mark that is closed there or in a paragraph that does so too. */
function continuing(paragraphs: readonly Span[], marks: readonly (readonly Mark[])[]): boolean[] {
  const continues: boolean[] = [];
  for (let k = paragraphs.length - 1; k >= 0; k--) {
    const own = marks[k] ?? [];
    const first = own[0];
    const isRepeated =
      first?.family === 'single' &&
      first.role === 'open' &&
      first.at === paragraphs[k]?.start &&
      !first.isDoubtful;
    continues[k] = isRepeated && (partnerOf(own, 0) !== null || continues[k + 1] === true);
  }
  return continues;
}

/** Marks that are looked through for the partner of a single one. */
const PARTNER_REACH = 40;

/**
 * Finds the mark that closes a single one, past whole pairs of other marks and before the next that opens. An apostrophe
 * at the end of a word closes only where no better mark does.
 */
function partnerOf(
  marks: readonly Mark[],
  from: number,
): { readonly position: number; readonly isDoubtful: boolean } | null {
  const closings = closingsBehind(marks, from);
  const sure = closings.find((k) => !(marks[k] as Mark).isDoubtful);
  if (sure !== undefined) return { position: sure, isDoubtful: false };
  const [first] = closings;
  return first === undefined || (marks[from] as Mark).isDoubtful
    ? null
    : { position: first, isDoubtful: true };
}

/** Finds the single marks that may close one: outside of pairs of other marks, before the next single one that opens. */
function closingsBehind(marks: readonly Mark[], from: number): number[] {
  const closings: number[] = [];
  const last = Math.min(marks.length, from + PARTNER_REACH);
  for (let k = from + 1; k < last; k++) {
    const { family, role, isDoubtful } = marks[k] as Mark;
    if (family !== 'single') {
      const inner = role === 'close' ? -1 : closingFrom(marks, k + 1, family, last);
      if (inner < 0) break;
      k = inner;
    } else if (role !== 'open') closings.push(k);
    else if (!isDoubtful) break;
  }
  return closings;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

function endsBefore(text: string, at: number, from: number): boolean {
  const end = trimmedEnd(text, at);
  return end > from + 1 && /[.?!]/.test(text[end - 1] as string);
}

/** Counts the closing marks of a family before its next opening one, up to two. */
function closingsLeft(marks: readonly Mark[], from: number): number {
  const { family } = marks[from] as Mark;
  let count = 0;
  // Two are enough to know; looking further would make a page of quotation marks quadratic.
  for (let k = from + 1; k < marks.length && k < from + 12 && count < 2; k++) {
    const mark = marks[k] as Mark;
    if (mark.family !== family) continue;
    if (mark.role === 'open') return count;
    count++;
  }
  return count;
}
