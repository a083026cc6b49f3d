import type { Page } from 'puppeteer-core';

/** Holds a page's text as it is rendered, block by block, with the words painted in each. */
export interface LeafBlocks {
  /** Empty where the block is an entry of a menu: no name is expected there. */
  readonly texts: readonly string[];
  readonly painted: readonly (readonly string[])[];
  /** Whether the block is a page's furniture, where organisations are not painted. */
  readonly isFurniture: readonly boolean[];
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
    // Menus are looked for from lists down to their entries, while the page is as it was.
    const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    const textOf = (node: Node): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const lettersOf = (node: Node): string => (node.textContent ?? '').replaceAll(/\P{L}+/gu, '');
    const isName = (text: string): boolean =>
      text.split(' ').every((word) => /^\P{L}*(?:\p{Lu}|(?:of|the|and|de)$|$)/u.test(word));
    const chosen = new Map<Element, 'link' | 'name'>();
    const choose = (run: readonly Element[]): void => {
      const linked = run.filter(
        (item) => item.matches('a, button, a *, button *') || item.querySelector('a, button'),
      );
      const goals = new Set(
        linked.map((item) => item.closest('a, button') ?? item.querySelector('a, button')),
      );
      if (linked.length === run.length && goals.size === run.length && run.length >= 3)
        for (const item of run) if (wordsIn(textOf(item)) <= 4) chosen.set(item, 'link');
      if (run.length >= 8) for (const item of run) if (isName(textOf(item))) chosen.set(item, 'name');
    };
    for (const list of document.body.querySelectorAll('*')) {
      if (list.matches('tr')) continue;
      let run: Element[] = [];
      for (const node of list.childNodes) {
        if (!/\p{L}/u.test(node.textContent ?? '') || node instanceof Comment) continue;
        const isEntry = node instanceof Element && wordsIn(textOf(node)) <= 6 && textOf(node).length <= 100;
        if (isEntry && (run.length === 0 || run[0]!.localName === node.localName)) {
          run.push(node);
          continue;
        }
        choose(run);
        run = isEntry ? [node] : [];
      }
      choose(run);
    }
    const isChoice = (leaf: Element): boolean => {
      const words = wordsIn(textOf(leaf));
      const links = [...leaf.querySelectorAll('a, button')];
      const beside = words - links.reduce((sum, one) => sum + wordsIn(textOf(one)), 0);
      if (links.length >= 3 && beside <= 3 && links.every((one) => wordsIn(textOf(one)) <= 4)) return true;
      if (words <= 6 && leaf.closest('button, label, [role="button"], [role="tab"], [role="option"]'))
        return true;
      const isLinked = leaf.closest('a') !== null || (links.length === 1 && beside === 0);
      const isFramed = leaf.closest('header, footer, [role="banner"], [role="contentinfo"]') !== null;
      if (isLinked && isFramed && words <= 4 && !leaf.closest('h1, h2, h3, h4, h5, h6')) return true;
      for (
        let around: Element | null = leaf;
        around && lettersOf(around) === lettersOf(leaf);
        around = around.parentElement
      )
        if (chosen.has(around)) return true;
      const only = leaf.firstElementChild;
      return only !== null && chosen.has(only) && lettersOf(only) === lettersOf(leaf);
    };

    // What nobody reads as prose leaves, code and what is typed into leaves a gap.
    const gone = 'script, noscript, template, svg, math, canvas, iframe, object, embed, audio, video';
    for (const element of document.body.querySelectorAll(`${gone}, textarea, input, select, datalist`))
      element.remove();
    const kept =
      'code, pre, kbd, samp, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], nav,' +
      '[role="navigation"], [role="menu"], [role="menubar"], [role="listbox"], [role="tablist"], [role="toolbar"]';
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
    const furniture =
      'footer, [role="contentinfo"], address, [rel~="author"], [itemprop~="author"], [itemprop~="publisher"], ' +
      ['byline', 'credit', 'cookie', 'consent', 'copyright', 'gdpr']
        .map((word) => `[class*="${word}" i], [id*="${word}" i]`)
        .join(', ');
    // A part of the line may be one.
    const isFurniture = leaves.map(
      (leaf) => leaf.closest(furniture) !== null || leaf.querySelector(furniture) !== null,
    );
    return {
      isFurniture,
      texts: leaves.map((leaf) => (isChoice(leaf) ? '' : leaf.innerText)),
      painted,
      strays,
    };
  });
}
