import type { Span } from '../../model.ts';

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
  /** Single marks: they frame speech in British print, but terms and nested speech elsewhere. */
  readonly single: boolean;
}

type Role = 'open' | 'close' | 'either';
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly role: Role;
  readonly family: 'double' | 'single' | 'guillemet';
}

const markPattern = /[“”„‟"«»‘’‚'`]|''|``/g;
const space = /[\s([{\-–—/]/;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Finds what stands in quotation marks: straight, curly, doubled apostrophes, guillemets, and single marks where
 * they frame words. Speech within speech belongs to the outer span. An open span goes on through the paragraphs
 * that repeat its opening mark; otherwise it ends with its own. Linear in the length of the text.
 */
export function markedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: { mark: Mark; paragraph: number } | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Span;
    const marks = marksOf(text, paragraph);
    let next = 0;
    if (open) {
      // Each paragraph of a speech repeats the opening mark; one that does not ends it.
      const first = marks[0];
      if (
        first &&
        first.at === paragraph.start &&
        first.family === open.mark.family &&
        first.role !== 'close'
      )
        next = 1;
      else {
        spans.push(unclosed(open, paragraphs[index - 1] as Span, index - 1));
        open = null;
      }
    }
    for (; next < marks.length; next++) {
      const mark = marks[next] as Mark;
      if (open === null) {
        if (mark.role === 'close') continue;
        if (mark.family === 'single' && !closes(marks, next)) continue;
        open = { mark, paragraph: index };
        continue;
      }
      if (mark.family !== open.mark.family) continue;
      if (mark.role === 'open') {
        // A second opening mark of the same family: the first was never closed, unless it frames speech in speech.
        if (open.mark.family === 'single' || open.paragraph !== index) continue;
        if (closingsLeft(marks, next) >= 2) {
          next = skipNested(marks, next);
          continue;
        }
        // A new sentence opens marks again: the first pair was left unclosed at its end.
        if (!endsBefore(text, mark.at, open.mark.at)) continue;
        spans.push(closedAt(open, trimmedEnd(text, mark.at), index));
        open = { mark, paragraph: index };
        continue;
      }
      const start = open.mark.at + open.mark.length;
      if (mark.at > start)
        spans.push({
          start,
          end: mark.at,
          outerStart: open.mark.at,
          outerEnd: mark.at + mark.length,
          paragraph: open.paragraph,
          lastParagraph: index,
          single: open.mark.family === 'single',
        });
      open = null;
    }
  }
  if (open) spans.push(unclosed(open, paragraphs[paragraphs.length - 1] as Span, paragraphs.length - 1));
  return spans.filter(({ start, end }) => end > start);
}

function closedAt(open: { mark: Mark; paragraph: number }, end: number, lastParagraph: number): MarkedSpan {
  return {
    start: open.mark.at + open.mark.length,
    end,
    outerStart: open.mark.at,
    outerEnd: end,
    paragraph: open.paragraph,
    lastParagraph,
    single: false,
  };
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

function unclosed(open: { mark: Mark; paragraph: number }, last: Span, lastParagraph: number): MarkedSpan {
  const start = open.mark.at + open.mark.length;
  return {
    start: Math.min(start, last.end),
    end: last.end,
    outerStart: open.mark.at,
    outerEnd: last.end,
    paragraph: open.paragraph,
    lastParagraph,
    single: open.mark.family === 'single',
  };
}

function closingsLeft(marks: readonly Mark[], from: number): number {
  const family = (marks[from] as Mark).family;
  let count = 0;
  // Two are enough to know; looking further would make a page of quotation marks quadratic.
  for (let i = from + 1; i < marks.length && i < from + 12 && count < 2; i++) {
    const mark = marks[i] as Mark;
    if (mark.family !== family) continue;
    if (mark.role === 'open') return count;
    count++;
  }
  return count;
}

function skipNested(marks: readonly Mark[], from: number): number {
  const family = (marks[from] as Mark).family;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.family === family && mark.role !== 'open') return i;
  }
  return from;
}

/** Tells whether a single opening mark has a partner that can close it, past whole pairs of double marks. */
function closes(marks: readonly Mark[], from: number): boolean {
  let inside = false;
  for (let i = from + 1; i < marks.length && i < from + 40; i++) {
    const mark = marks[i] as Mark;
    if (mark.family === 'single') return !inside && mark.role !== 'open';
    if (mark.role === 'close' && !inside) return false;
    inside = mark.role === 'open' || (mark.role === 'either' && !inside);
  }
  return false;
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let doubled = false;
  // On the paragraph alone: a search through the whole text would run on to the next mark anywhere.
  const own = text.slice(paragraph.start, paragraph.end);
  markPattern.lastIndex = 0;
  for (let match = markPattern.exec(own); match !== null; match = markPattern.exec(own)) {
    const at = match.index;
    let character = match[0];
    let length = 1;
    // "'What did he mean?'''" closes the inner marks, then the outer ones.
    const isThird =
      character === "'" &&
      own.startsWith("''", at + 1) &&
      own[at + 3] !== "'" &&
      at > 0 &&
      !space.test(own[at - 1] as string);
    if ((character === "'" || character === '`') && own[at + 1] === character && !isThird) {
      character += character;
      length = 2;
      markPattern.lastIndex = at + 2;
    } else length = character.length;
    const mark = classify(
      character,
      own[at - 1] ?? ' ',
      own[at + length] ?? ' ',
      paragraph.start + at,
      length,
      doubled,
    );
    if (!mark) continue;
    if (mark.family === 'double') doubled = !doubled;
    marks.push(mark);
  }
  return isExcerpt(own, marks) ? marks.slice(1) : marks;
}

/**
 * Tells whether a paragraph is an excerpt from another article. It opens with a straight mark that nothing closes; its own
 * quotes have curly ones.
 */
function isExcerpt(own: string, marks: readonly Mark[]): boolean {
  if (own[0] !== '"' || marks.length < 3 || own.indexOf('"', 1) >= 0) return false;
  return own.includes('“') && own.includes('”');
}

function classify(
  character: string,
  before: string,
  after: string,
  at: number,
  length: number,
  inside: boolean,
): Mark | null {
  const mark = (role: Role, family: Mark['family'] = 'double'): Mark => ({ at, length, role, family });
  switch (character) {
    case '“':
    case '„':
    case '‟':
      // Typed the wrong way round: "Apparently not,“ he said".
      return inside && /[,.?!]/.test(before) && space.test(after) ? mark('close') : mark('open');
    case '”':
      return !inside && space.test(before) && wordCharacter.test(after) ? mark('open') : mark('close');
    case '``':
      return mark('open');
    case '«':
      return mark('open', 'guillemet');
    case '»':
      return mark('close', 'guillemet');
    case '"':
    case "''": {
      // After a digit it may be inches ('6\' 2"'): a mark there only when one is open.
      if (!inside && /\d/.test(before)) return null;
      const opens = space.test(before) || /[“‘'"]/.test(before);
      const ends = space.test(after) || /[.,;:!?)\]]/.test(after);
      if (opens && !ends) return mark('open');
      if (ends && !opens) return mark('close');
      return mark('either');
    }
    case '‘':
      return wordCharacter.test(before) ? null : mark('open', 'single');
    case '’':
      return wordCharacter.test(after) || space.test(before) ? null : closeSingle(before, after, mark);
    case "'":
      if (wordCharacter.test(before) && wordCharacter.test(after)) return null;
      if (space.test(before) || /[“"]/.test(before))
        return wordCharacter.test(after) ? mark('open', 'single') : null;
      return wordCharacter.test(after) ? null : closeSingle(before, after, mark);
    default:
      return null;
  }
}

/** A mark after "s" may be a plural possessive ("the parties’ plan"); after a stop or a comma, or before one, it closes. */
function closeSingle(
  before: string,
  after: string,
  mark: (role: Role, family: Mark['family']) => Mark,
): Mark | null {
  return before === 's' && !/[:;,.?!)]/.test(after) ? null : mark('close', 'single');
}
