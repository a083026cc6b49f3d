import type { Frame, Page } from 'puppeteer-core';
import type { Run } from './driver.ts';
import { until } from './until.ts';

/** Gives the painted names of a page or frame, in document order: what `CSS.highlights` holds, which a page sees too. */
export function painted(page: Page | Frame): Promise<string[]> {
  return page.evaluate(`(${paintedRanges})().map(String)`) as Promise<string[]>;
}

/**
 * Brings the nth painted occurrence (from 0) of a name into view and gives the point of its middle, in CSS px of the
 * top page's viewport; null when it is not painted.
 */
export async function pointOf(
  page: Page | Frame,
  name: string,
  nth = 0,
): Promise<{ x: number; y: number } | null> {
  const inner = (await page.evaluate(
    `(${middleOf})((${paintedRanges})().filter((one) => String(one) === ${JSON.stringify(name)})[${nth}] ?? null)`,
  )) as { x: number; y: number } | null;
  if (inner === null || !('parentFrame' in page)) return inner;
  for (let frame: Frame = page; frame.parentFrame(); frame = frame.parentFrame()!) {
    const element = await frame.frameElement();
    const outer = await element!.evaluate((one) => {
      const { x, y } = one.getBoundingClientRect();
      return { x: x + one.clientLeft, y: y + one.clientTop };
    });
    inner.x += outer.x;
    inner.y += outer.y;
  }
  return inner;
}

/**
 * Waits until a page was read: a paragraph that comes last is painted. It is taken away again. In a very long page it may be
 * read before what stands before it.
 */
export async function untilRead(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    const last = document.createElement('p');
    last.id = 'last-to-be-read';
    last.textContent = 'It said so in Asia-Pacific Economic Cooperation.';
    // In a page with many names, only what is near the viewport is painted.
    last.style.cssText = 'display: block !important; position: fixed !important; inset: 0 auto auto 0';
    document.body.append(last);
  });
  const isPainted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) => startContainer.parentElement?.id === 'last-to-be-read'),
      ),
    );
  await until('the last paragraph to be painted', isPainted);
  await page.evaluate(() => document.querySelector('#last-to-be-read')?.remove());
  await until('the last paragraph to be forgotten', async () => !(await isPainted()));
}

/** Waits until a document has drawn two frames: what it laid out before is on the screen by then. */
export function untilDrawn(document: { readonly run: Run }): Promise<void> {
  return document.run(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Writes the whole document as text, open shadow roots included: equal texts are equal pages. */
export function serialise(page: Page | Frame): Promise<string> {
  return page.evaluate(`(${writeDocument})()`) as Promise<string>;
}

/** Makes every document of the tab keep what `serialise` said of it before the extension ran: read it with `asLoaded`. */
export async function keepAsLoaded(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`
    addEventListener('DOMContentLoaded', () => {
      Object.defineProperty(window, 'asLoaded', { value: (${writeDocument})() });
    }, { capture: true, once: true });`);
}

/** Gives what `keepAsLoaded` kept. */
export function asLoaded(page: Page): Promise<string> {
  return page.evaluate('window.asLoaded') as Promise<string>;
}

// The functions below run in pages, sent as source: they must not refer to anything of this module.

/** Collects each painted place once, grouped by root (the document first), in the order of the document within it. */
function paintedRanges(): Range[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const { querySelectorAll } = (root instanceof Document ? Document : DocumentFragment).prototype;
    for (const element of querySelectorAll.call(root, '*')) {
      if (element.shadowRoot instanceof ShadowRoot) roots.push(element.shadowRoot);
    }
  }
  const ranges: Range[] = [];
  // Those of quotations have other names.
  const ofNames = [...CSS.highlights].filter(([name]) => !/^text-mark-[34]/.test(name));
  for (const { startContainer, startOffset, endContainer, endOffset } of ofNames.flatMap(([, highlight]) => [
    ...highlight,
  ])) {
    const range = new Range();
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    } catch {
      continue; // The node has become shorter since: such a range paints nothing.
    }
    if (!startContainer.isConnected || range.collapsed) continue;
    const isKnown = ranges.some(
      (one) => one.startContainer === startContainer && one.startOffset === startOffset,
    );
    if (!isKnown) ranges.push(range);
  }
  return roots.flatMap((root) =>
    ranges
      .filter((range) => Node.prototype.getRootNode.call(range.startContainer) === root)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)),
  );
}

function middleOf(range: Range | null): { x: number; y: number } | null {
  if (range === null) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = range.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
}

function writeDocument(): string {
  const children = (node: Node, indent: string) =>
    Array.from(
      Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')!.get!.call(node) as NodeListOf<Node>,
    )
      .map((one) => write(one, indent))
      .join('');
  const write = (node: Node, indent: string): string => {
    if (!(node instanceof Element)) return `${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}\n`;
    const names = Element.prototype.getAttributeNames.call(node);
    const attributes = names.map(
      (name) => ` ${name}=${JSON.stringify(Element.prototype.getAttribute.call(node, name))}`,
    );
    const shadow =
      node.shadowRoot instanceof ShadowRoot
        ? `${indent}#shadow\n${children(node.shadowRoot, `${indent} `)}`
        : '';
    return `${indent}<${node.localName}${attributes.join('')}>\n${shadow}${children(node, `${indent} `)}`;
  };
  return `${children(document, '')}style sheets: ${document.styleSheets.length}`;
}
