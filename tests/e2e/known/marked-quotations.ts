import type { Frame, Page } from 'puppeteer-core';

/** Gives the words of a page that are marked as on record, a line for each range: what `CSS.highlights` holds. */
export function markedQuotations(page: Page | Frame, name = 'text-mark-3'): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])] as StaticRange[];
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
  }, name);
}

/** Brings a word of a marked quotation into view and gives the point of its middle; null where no such quotation is marked. */
export function pointInQuotation(
  page: Page,
  word: string,
  name = 'text-mark-3',
): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (wanted, highlight) => {
      for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(highlight) ?? []) {
        const at = (startContainer as Text).data.indexOf(wanted, startOffset);
        if (at < 0 || at + wanted.length > endOffset) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(startContainer, at);
        range.setEnd(startContainer, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    word,
    name,
  );
}
