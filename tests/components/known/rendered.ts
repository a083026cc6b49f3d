import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws a component in a document of its own. */
export function rendered(child: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  render(child, document.body);
  return document.body;
}

/** Reads what a screen reader says of it, a line for each block: what is hidden from it is left out. */
export function heard(element: HTMLElement): string[] {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll('[aria-hidden=true], [hidden]')) silent.remove();
  for (const block of copy.querySelectorAll('p, div, blockquote, summary, h1, h2, button, .known-line-text'))
    block.append('\n');
  const lines = copy.textContent.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}
