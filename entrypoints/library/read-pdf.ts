import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PdfOutcome } from '../../lib/extract/pdf/pdf-text.ts';
import { readPdfPages } from '../../lib/extract/pdf/read-pdf-pages.ts';

/**
 * Reads the text of a PDF. `onPage` is told how much of it is read, from 0 to 1. pdf.js is loaded with the first PDF: it is the largest
 * script of the extension, and most readers never choose one. Resolves with a problem where the file is none that can be read.
 */
export async function readPdf(file: File, onPage: (part: number) => void): Promise<PdfOutcome> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return readPdfPages(pdfjs, new Uint8Array(await file.arrayBuffer()), { file: file.name, onPage });
}
