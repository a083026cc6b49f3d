import type { Page } from 'puppeteer-core';

/** Holds a page's text as it is rendered, block by block, with the words painted in each. */
export interface LeafBlocks {
  readonly texts: readonly string[];
  readonly painted: readonly (readonly string[])[];
  /** Painted words that stand in no block. */
  readonly strays: readonly string[];
}

/**
 * Reads a page's leaf-most block containers by the browser's own `innerText`, quite apart from how the extension walks it,
 * and what is painted in each. Rearranges the page for it: nothing else can be asked of the page afterwards.
 */
export function leafBlocks(page: Page): Promise<LeafBlocks> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const places = ranges
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      // As plain values: what follows moves the nodes.
      .map((range) => ({ node: range.startContainer, offset: range.startOffset, words: String(range) }))
      .filter(({ node, offset }, i, all) => all[i - 1]?.node !== node || all[i - 1]?.offset !== offset);

    const style = document.createElement('style');
    style.textContent = '* { text-transform: none !important }';
    document.head.append(style);
    // What nobody reads as prose leaves, code and what is typed into leaves a gap.
    const gone = 'script, noscript, template, svg, math, canvas, iframe, object, embed, audio, video';
    for (const element of document.body.querySelectorAll(`${gone}, textarea, input, select, datalist`))
      element.remove();
    const kept =
      'code, pre, kbd, samp, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';
    for (const element of document.body.querySelectorAll(kept)) element.replaceWith('\ufffc');

    // What is not rendered has an innerText all the same: all of its text.
    for (const element of document.body.querySelectorAll('*')) {
      if (getComputedStyle(element).display === 'none' && !element.matches('style')) element.remove();
    }

    const flows = new Map<Element, boolean>();
    const flowsIn = (element: Element): boolean => {
      const { display } = getComputedStyle(element);
      return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
    };
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    for (const element of all) flows.set(element, flowsIn(element));
    const holdsBlock = new Set<Element>();
    for (const element of all) {
      if (flows.get(element)) continue;
      for (let outer = element.parentElement; outer && !holdsBlock.has(outer); outer = outer.parentElement)
        holdsBlock.add(outer);
    }

    const leaves: HTMLElement[] = [];
    const visit = (element: HTMLElement): void => {
      let line: Node[] = [];
      const wrap = () => {
        if (line.some((node) => /\S/.test(node.textContent ?? ''))) {
          const block = document.createElement('div');
          line[0]!.parentNode!.insertBefore(block, line[0]!);
          block.append(...line);
          leaves.push(block);
        }
        line = [];
      };
      for (const node of [...element.childNodes]) {
        const isInner = node instanceof HTMLElement && (holdsBlock.has(node) || flows.get(node) === false);
        if (!isInner) {
          line.push(node);
          continue;
        }
        wrap();
        if (holdsBlock.has(node)) visit(node);
        else leaves.push(node);
      }
      wrap();
    };
    visit(document.body);

    const indexOf = new Map(leaves.map((leaf, i) => [leaf as Node, i]));
    const painted: string[][] = leaves.map(() => []);
    const strays: string[] = [];
    for (const { node, words } of places) {
      let around: Node | null = node;
      while (around && !indexOf.has(around)) around = around.parentNode;
      if (around) painted[indexOf.get(around)!]!.push(words);
      else strays.push(words);
    }
    return { texts: leaves.map((leaf) => leaf.innerText), painted, strays };
  });
}
