import type { Problem } from '../../problems/problem.ts';
import { joinLines, wholeWords } from './join-lines.ts';
import { pageRows } from './page-rows.ts';
import { columnOf, paragraphStart } from './paragraph-starts.ts';
import type { PlacedPage, PlacedText } from './placed-page.ts';
import { readingOrder } from './reading-order.ts';
import { withoutRepeated } from './without-repeated.ts';

/** Gives what a PDF says. */
export type PdfOutcome =
  | {
      readonly ok: true;
      /** Paragraphs, parted by one empty line each. */
      readonly text: string;
      /** The line that the first page sets largest; null where none stands out. */
      readonly title: string | null;
    }
  | { readonly ok: false; readonly error: Problem };

/** Fewer letters than this on each page are the stamp of a scanner, or a page number. */
const FEWEST_LETTERS = 20;
/** Words of any language that parts them are shorter on the average: German has 6 letters, Finnish 8. */
const LONGEST_MEAN = 12;
/** A headline is set so much larger than the text. */
const HEADLINE = 1.2;

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Makes paragraphs of the texts that a PDF places on its pages; `file` is its name. Linear in their number but for sorting. */
export function pdfText(pages: readonly PlacedPage[], file: string): PdfOutcome {
  const rows = withoutRepeated(pages.map((page) => ({ page, rows: pageRows(page) })));
  const flows = rows.flatMap((page) => readingOrder(page)).filter((flow) => flow.length > 0);
  const paragraphs = inParagraphs(flows);
  const words = wholeWords(flows.flat().map(({ text }) => text));
  const text = paragraphs.map((lines) => joinLines(textsOf(lines), words)).join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * Math.max(1, pages.length))
    return { ok: false, error: { code: 'pdf-without-text', file, pages: pages.length } };
  const spaced = text.match(/\p{L}+/gu)?.filter((word) => !UNSPACED.test(word)) ?? [];
  if (spaced.join('').length > LONGEST_MEAN * spaced.length)
    return { ok: false, error: { code: 'pdf-without-spaces', file } };
  return { ok: true, text, title: headlineOf(paragraphs, words) };
}

function inParagraphs(flows: readonly (readonly PlacedText[])[]): PlacedText[][] {
  const paragraphs: PlacedText[][] = [];
  const columns = flows.map(columnOf);
  for (const [number, flow] of flows.entries()) {
    for (const [at, line] of flow.entries()) {
      const last = paragraphs.at(-1);
      const before = last?.at(-1);
      const column = columns[number];
      const columnBefore = at === 0 ? columns[number - 1] : column;
      const goesOn =
        before && column && columnBefore
          ? paragraphStart({ before, line, column, columnBefore, isOverBreak: at === 0 })?.starts !== true
          : false;
      if (last !== undefined && goesOn) last.push(line);
      else paragraphs.push([line]);
    }
  }
  return paragraphs;
}

/** Finds the headline: what is set largest among the first paragraphs, and larger than the text. */
function headlineOf(
  paragraphs: readonly (readonly PlacedText[])[],
  words: ReadonlySet<string>,
): string | null {
  const first = paragraphs.slice(0, 8);
  const sizes = paragraphs.flat().map(({ size }) => size);
  const usual = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  const largest = first.toSorted((one, other) => (other[0]?.size ?? 0) - (one[0]?.size ?? 0))[0];
  if (largest === undefined || (largest[0]?.size ?? 0) < HEADLINE * usual) return null;
  return joinLines(textsOf(largest), words);
}

const textsOf = (lines: readonly PlacedText[]) => lines.map(({ text }) => text);
