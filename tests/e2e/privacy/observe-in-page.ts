import type { Frame, Page } from 'puppeteer-core';
import { serialise } from '../page-probe.ts';

/** Has every document of a tab note what a page can: messages that it gets, nodes and attributes that change. Before it loads. */
export async function noteFromTheStart(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`
    window.noted = { messages: 0, records: 0 };
    addEventListener('message', () => { window.noted.messages += 1; });
    new MutationObserver((records) => { window.noted.records += records.length; }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });`);
}

/** Gives all that a document can find out about itself: equal values are equal to its page. */
export async function observe(page: Page | Frame): Promise<object> {
  const dom = await serialise(page);
  const seen = (await page.evaluate(`(${observation})()`)) as object;
  return { dom, ...seen };
}

/** Runs in the page, sent as source. */
async function observation() {
  const rangesOf = (highlight: Highlight) =>
    [...highlight]
      .map((range) => `${range.startContainer.textContent}:${range.startOffset}-${range.endOffset}`)
      .sort();
  const marks = [...CSS.highlights].map(([name, highlight]) => [
    name,
    highlight.priority,
    rangesOf(highlight),
  ]);
  const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].map((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText).sort(),
  );
  const pathOf = (element: Element) => `${element.localName}${element.className}`;
  const grid: string[] = [];
  for (let x = 5; x < innerWidth; x += 40)
    for (let y = 5; y < innerHeight; y += 30)
      grid.push(document.elementsFromPoint(x, y).map(pathOf).join('<'));
  const boxes = [...document.querySelectorAll('.candidate')].map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const { color, textDecorationLine, backgroundColor } = getComputedStyle(one);
    return [left, top, width, height, color, textDecorationLine, backgroundColor];
  });
  const visible = await new Promise<unknown[]>((done) => {
    const targets = [...document.querySelectorAll('.candidate, body, p')];
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      done(
        entries.map((entry) => [
          entry.isIntersecting,
          entry.intersectionRatio,
          (entry as IntersectionObserverEntry & { isVisible?: boolean }).isVisible ?? null,
        ]),
      );
    }, options);
    for (const target of targets) observer.observe(target);
  });
  return {
    ...{ marks, sheets, grid, boxes, visible },
    noted: (window as unknown as { noted: object }).noted,
    frames: window.length,
    entries: performance
      .getEntries()
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .filter((one) => !/^(?:longtask|long-animation-frame|event|first-input)/.test(one))
      .sort(),
    globals: Object.getOwnPropertyNames(window).length,
    storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    selection: String(getSelection()),
    active: document.activeElement?.localName,
    title: document.title,
  };
}
