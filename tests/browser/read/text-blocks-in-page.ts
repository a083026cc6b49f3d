import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { textBlocks, type WalkEvents } from '../../../lib/page/read/text-blocks.ts';
import { run, show, written } from '../show-in-page.ts';

/** What a walk over a body came to. */
interface Walked {
  /** The text of each block. */
  readonly blocks: readonly string[];
  /** What it met beside text, in order. */
  readonly met: readonly string[];
}

const IGNORED: WalkEvents = {
  onShadowRoot() {},
  onHidden() {},
  onBareHost() {},
  onTorn() {},
  isOurs: () => false,
  plainText: false,
};

/** Walks over a body; `change` runs before, `meanwhile` at the first checkpoint. */
export function walk(html: string, change = '', meanwhile = '', plainText = false): Walked {
  show(html);
  run(change);
  const met: string[] = [];
  const events: WalkEvents = {
    onShadowRoot: ({ host }) => met.push(`shadow of ${written(host)}`),
    onHidden: (element) => met.push(`hidden ${written(element)}`),
    onBareHost: (element) => met.push(`bare ${written(element)}`),
    onTorn: (element) => met.push(`torn ${written(element)}`),
    isOurs: (node) => node instanceof Element && node.id === 'ours',
    plainText,
  };
  const blocks: string[] = [];
  let isFirst = true;
  for (const block of textBlocks(document.body, document.body, events, createStyleCache(plainText))) {
    if (isFirst) run(meanwhile);
    isFirst = false;
    if (block) blocks.push(block.text);
  }
  return { blocks, met };
}

/** Gives the lines of each body, as the walk reads them and as the browser shows them. */
export function linesBothWays(bodies: readonly string[]): readonly { walked: string[]; shown: string[] }[] {
  return bodies.map((html) => {
    show(html);
    const walked: string[] = [];
    for (const block of textBlocks(document.body, document.body, IGNORED, createStyleCache(false)))
      if (block) walked.push(block.text.trim());
    const shown = document.body.innerText.split('\n').map((line) => line.trim());
    return { walked, shown: shown.filter((line) => line !== '') };
  });
}

/** Walks over a body of this many text nodes in one line, below so many elements; gives the length of what was read. */
export function lengthOfLarge(texts: number, levels: number): number {
  show('');
  let inner: Element = document.body;
  for (let level = 0; level < levels; level += 1) {
    const next = document.createElement('i');
    inner.append(next);
    inner = next;
  }
  for (let count = 0; count < texts; count += 1) inner.append('word ');
  let length = 0;
  for (const block of textBlocks(document.body, document.body, IGNORED, createStyleCache(false)))
    length += block?.text.length ?? 0;
  return length;
}
