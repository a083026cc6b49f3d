import { createLooks } from '../../../lib/page/kept/looks.ts';
import { collectBeyond } from '../../../lib/page/kept/paint-beyond.ts';
import { VEILS } from '../../../lib/page/kept/veils.ts';
import { run, show } from '../show-in-page.ts';

/** Shows markup, runs statements, and lists which veils lie over the text of the element with the id `name`: its first line's. */
export function veilsOver(html: string, statements = ''): string[] {
  getSelection()?.removeAllRanges();
  CSS.highlights.clear();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  scrollTo(0, 0);
  show(html);
  run(statements);
  const element = document.querySelector('#name') ?? shadowOf('#name');
  if (!element) throw new Error(`no name in ${html}`);
  const text = [...element.childNodes].find((node): node is Text => node instanceof Text);
  if (!text) return ['no text'];
  const range = new Range();
  range.selectNodeContents(text);
  const box = range.getClientRects()[0];
  if (!box) return ['no box'];
  const steps = collectBeyond(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const looks = createLooks(window, step.value);
  const line = { looks, text, element, box, characters: text.data.length };
  return VEILS.filter(({ agrees }) => agrees(line)).map(({ name }) => name);
}

/** Lists the names of the veils. */
export const veils = (): string[] => VEILS.map(({ name }) => name);

function shadowOf(selector: string): Element | null {
  for (const host of document.querySelectorAll('*')) {
    const found = host.shadowRoot?.querySelector(selector);
    if (found) return found;
  }
  return null;
}
