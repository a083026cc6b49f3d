import type { PdfOutcome } from '../../lib/extract/pdf/pdf-text.ts';
import { type PdfReader, readPdfPages } from '../../lib/extract/pdf/read-pdf-pages.ts';

/** Reads the text of a PDF where there is no browser. pdf.js is loaded with the first one: it takes a second. */
export async function readPdfFile(bytes: Uint8Array, file: string): Promise<PdfOutcome> {
  const pdfjs: unknown = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // It takes the memory that it is given, and refuses that of Node's buffers.
  return readPdfPages(pdfjs as PdfReader, new Uint8Array(bytes), { file });
}
