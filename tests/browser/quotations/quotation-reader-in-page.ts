import type { Span } from '../../../lib/model.ts';
import type { PaintedQuotation } from '../../../lib/page/follow/quotations-script.ts';
import { atOnce } from '../../../lib/page/follow/slices.ts';
import { QUOTATION_LOOK } from '../../../lib/page/quotations/quotation-look.ts';
import { createQuotationMarks } from '../../../lib/page/quotations/quotation-marks.ts';
import { type AskingReader, joinAsQuotationReader } from '../../../lib/page/quotations/quotation-reader.ts';
import type { Result } from '../../../lib/wire/messages.ts';
import { nodeAt, run, show } from '../show-in-page.ts';

/** What is on record here: whatever is said of a ferry. */
const KNOWN = /(?<=“)[^”]*\bferry\b[^”]*/g;
let known = KNOWN;

let reader: AskingReader | null = null;
let asked: string[][] = [];
let touched: Node[] = [];
let refusal: 'no-answer' | 'page-over-budget' | null = null;

const here = (): AskingReader => {
  if (!reader) throw new Error('nothing is read');
  return reader;
};

async function ask(texts: readonly string[]): Promise<Result<readonly (readonly Span[])[]>> {
  asked.push([...texts]);
  if (refusal === 'no-answer') return { ok: false, error: { code: 'no-answer', asked: 'page' } };
  if (refusal === 'page-over-budget') return { ok: false, error: { code: 'page-over-budget' } };
  const spansIn = (text: string) =>
    Array.from(text.matchAll(known), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return { ok: true, value: texts.map(spansIn) };
}

/** Reads a body, instead of what was read before; gives the words that are marked once all is answered. */
export async function read(html: string): Promise<readonly string[]> {
  stop();
  scrollTo(0, 0);
  show(html);
  asked = [];
  touched = [];
  refusal = null;
  known = KNOWN;
  reader = joinAsQuotationReader(
    document,
    {
      touch: (node) => touched.push(node),
      meetShadowRoot() {},
      expectShadow() {},
      isOurs: (node) => node instanceof Element && node.id === 'ours',
    },
    {
      ask,
      marks: createQuotationMarks(document, QUOTATION_LOOK),
      // Where a test says so, as a script does that reads what its reader has seen.
      isShown: (text) => text.parentElement?.closest('[data-unseen]') === null,
    },
  );
  atOnce(here().readAll());
  return settled();
}

/** Changes the body and has these nodes read again, or what was touched meanwhile; gives the words that are marked then. */
export async function change(script: string, places: readonly string[]): Promise<readonly string[]> {
  run(script);
  const nodes = places.length > 0 ? places.map(nodeAt) : touched.splice(0);
  atOnce(here().readChanged(new Map(nodes.map((node) => [node, 'node'])), true));
  return settled();
}

/** Has nothing on record any more, and everything asked anew; gives the words that are marked then. */
export async function forgetAndAsk(): Promise<readonly string[]> {
  known = /(?!)/g;
  here().askAnew();
  return settled();
}

/** Has the whole body read again, and gives the words that are marked at once, before anybody answers. */
export function readAround(): readonly string[] {
  atOnce(here().readChanged(new Map([[document.body, 'node']]), false));
  return marked();
}

/** Lets nobody answer, for a reason, or everybody again. */
export function refuse(reason: typeof refusal): void {
  refusal = reason;
}

/** Has the reader look again at what a page may have changed without telling. */
export async function recheck(script: string): Promise<readonly string[]> {
  run(script);
  here().recheck();
  return settled();
}

/** Lists the questions since the body was shown, by their texts. */
export const questions = (): readonly (readonly string[])[] => asked;

/** Gives the words of the quotation under a point. */
export const at = (x: number, y: number): string | null => wordsOf(here().marks.at(x, y));

/** Lists all quotations that are known, in their order, seen or not. */
export const all = (): readonly (string | null)[] => here().marks.all().map(wordsOf);

/** Marks the nth as the one that is stood at. */
export function standAt(position: number | null): string {
  here().marks.setCurrent(position === null ? null : (here().marks.all()[position] ?? null));
  return rangesOf(QUOTATION_LOOK.names.current).map(String).join('|');
}

export const setPrinting = (isPrinting: boolean): void => here().setPrinting(isPrinting);

/** Says whether an element's text would be seen to be marked. */
export const isSeen = (element: string): boolean =>
  getComputedStyle(
    nodeAt(element) as Element,
    `::highlight(${QUOTATION_LOOK.names.all})`,
  ).textDecorationLine.includes('underline');

/** Takes everything back; lists what is left in the document. */
export function stop(): readonly string[] {
  reader?.stop();
  reader = null;
  return [...CSS.highlights.keys(), ...document.adoptedStyleSheets.map(() => 'a sheet')];
}

/** Waits until nothing is asked and the browser has told what is near; gives the words that are marked, a line for each range. */
async function settled(): Promise<readonly string[]> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return marked();
}

/** Gives the words that are marked, a line for each range. */
export const marked = (): readonly string[] => rangesOf(QUOTATION_LOOK.names.all).map(String);

function rangesOf(name: string): Range[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((one) => {
    const range = new Range();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    return range;
  });
  return ranges.filter(({ startContainer }) => startContainer.isConnected);
}

const wordsOf = (quotation: PaintedQuotation | null): string | null => quotation && wordsIn(quotation);

const wordsIn = ({ text, span }: PaintedQuotation): string => text.slice(span.start, span.end);
