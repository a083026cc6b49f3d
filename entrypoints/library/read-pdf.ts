import type { PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type PdfOutcome, pdfText } from '../../lib/extract/pdf/pdf-text.ts';
import type { PlacedPage, PlacedText } from '../../lib/extract/pdf/placed-page.ts';

/**
 * Reads the text of a PDF. `onPage` is told how much of it is read, from 0 to 1. pdf.js is loaded with the first PDF: it is the largest
 * script of the extension, and most readers never choose one. Resolves with a problem where the file is none that can be read.
 */
export async function readPdf(file: File, onPage: (part: number) => void): Promise<PdfOutcome> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
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
      pages.push(await placedPage(await pdf.getPage(number), pdfjs.Util.transform));
      onPage(number / pdf.numPages);
    }
    return pdfText(pages, file.name);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      ok: false,
      error: isLocked
        ? { code: 'pdf-encrypted', file: file.name }
        : { code: 'file-unreadable', file: file.name, why: 'damaged' },
    };
  } finally {
    await task.destroy();
  }
}

type Transform = (one: number[], other: number[]) => number[];

/** Tells where a page's runs of text stand, as its reader holds it. What is turned on its side is a stamp or a watermark. */
async function placedPage(page: PDFPageProxy, transform: Transform): Promise<PlacedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PlacedText[] => {
    if (!('str' in item)) return [];
    const [across = 0, up = 0, , down = 0, left = 0, baseline = 0] = transform(
      viewport.transform,
      item.transform,
    );
    if (Math.abs(up) > Math.abs(across)) return [];
    return [{ text: item.str, left, right: left + item.width, baseline, size: Math.abs(down) }];
  });
  page.cleanup();
  return { width: viewport.width, height: viewport.height, texts };
}
