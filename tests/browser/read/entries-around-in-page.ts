import type { Span } from '../../../lib/model.ts';
import { entriesAround } from '../../../lib/page/read/entries-around.ts';
import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { textBlocks } from '../../../lib/page/read/text-blocks.ts';
import { show } from '../show-in-page.ts';

const IGNORED = {
  onShadowRoot() {},
  onHidden() {},
  onBareHost() {},
  onTorn() {},
  isOurs: () => false,
  plainText: false,
};

/** Tells for each block of a body with one of these names whether it is one of several entries to choose from. */
export function choices(html: string, names: readonly string[]): Record<string, boolean> {
  show(html);
  const found: Record<string, boolean> = {};
  for (const block of textBlocks(document.body, document.body, IGNORED, createStyleCache(false))) {
    const spans: Span[] = names.flatMap((name) => {
      const start = block?.text.indexOf(name) ?? -1;
      return start < 0 ? [] : [{ start, end: start + name.length }];
    });
    spans.sort((a, b) => a.start - b.start);
    if (block && spans.length > 0) found[block.text.trim()] = entriesAround(block, spans) !== null;
  }
  return found;
}

/** Gives the texts of the entries that make the first block with this name one of them; null where it is none. */
export function entriesOf(html: string, name: string): readonly string[] | null {
  show(html);
  for (const block of textBlocks(document.body, document.body, IGNORED, createStyleCache(false))) {
    const start = block?.text.indexOf(name) ?? -1;
    if (block && start >= 0)
      return (
        entriesAround(block, [{ start, end: start + name.length }])?.map(({ data }) => data.trim()) ?? null
      );
  }
  return null;
}
