import { bodyOf, getter, isVisible } from '../dom/dom.ts';
import { isDesigned } from '../dom/passed-over.ts';

const innerTextOf = getter(HTMLElement.prototype, 'innerText');
const PASSWORDS = 'input[type="password" i]';

/**
 * Gives the text of a document as it is laid out, cut to a length; nothing where a password is asked for or the document is being written.
 * The work is the same for every page, whatever anybody has kept.
 */
export function visibleText(document: Document, longest: number): string {
  const fields = Document.prototype.querySelectorAll.call(document, PASSWORDS);
  if (isDesigned(document) || [...fields].some(isVisible)) return '';
  const body = bodyOf(document);
  return body instanceof HTMLElement ? innerTextOf(body).slice(0, longest).toWellFormed() : '';
}
