import { type PdfOutcome, pdfText } from './pdf-text.ts';
import type { PlacedPage, PlacedText } from './placed-page.ts';

/** Is what is used of pdf.js: the build for browsers and that for Node are two packages with the same names. */
export interface PdfReader {
  getDocument(source: object): PdfTask;
  readonly Util: { transform(one: number[], other: number[]): number[] };
}

interface PdfTask {
  readonly promise: Promise<{ readonly numPages: number; getPage(number: number): Promise<PdfPage> }>;
  destroy(): Promise<void>;
}

interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: number[];
  };
  getTextContent(): Promise<{ readonly items: readonly (PdfRun | object)[] }>;
  cleanup(): unknown;
}

interface PdfRun {
  readonly str: string;
  readonly width: number;
  readonly transform: number[];
}

/**
 * Reads the text of a PDF. `onPage` is told how much of it is read, from 0 to 1. Resolves with a problem, which names the file, where it is
 * none that can be read.
 */
export async function readPdfPages(
  pdfjs: PdfReader,
  data: Uint8Array,
  { file, onPage = () => {} }: { readonly file: string; readonly onPage?: (part: number) => void },
): Promise<PdfOutcome> {
  const task = pdfjs.getDocument({
    data,
    // The policy of the extension’s documents does not allow it, and no page is drawn.
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: PlacedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await placedPageOf(await pdf.getPage(number), pdfjs));
      onPage(number / pdf.numPages);
    }
    return pdfText(pages, file);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      ok: false,
      error: isLocked ? { code: 'pdf-encrypted', file } : { code: 'file-unreadable', file, why: 'damaged' },
    };
  } finally {
    await task.destroy();
  }
}

/** Tells where a page's runs of text stand, as its reader holds it. What is turned on its side is a stamp or a watermark. */
async function placedPageOf(page: PdfPage, { Util }: Pick<PdfReader, 'Util'>): Promise<PlacedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PlacedText[] => {
    if (!('str' in item)) return [];
    const [across = 0, up = 0, , down = 0, left = 0, baseline = 0] = Util.transform(
      viewport.transform,
      item.transform,
    );
    if (Math.abs(up) > Math.abs(across)) return [];
    return [{ text: item.str, left, right: left + item.width, baseline, size: Math.abs(down) }];
  });
  page.cleanup();
  return { width: viewport.width, height: viewport.height, texts };
}
