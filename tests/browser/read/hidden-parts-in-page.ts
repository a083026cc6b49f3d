import { createHiddenParts, type HiddenParts } from '../../../lib/page/read/hidden-parts.ts';
import { nodeAt, run, show, written } from '../show-in-page.ts';
import { until } from '../until-in-page.ts';

/** Remembers the elements `a` and `b` of a body and what came to light of them; looks again in each frame if told so. */
async function withParts<Value>(
  html: string,
  body: (shown: readonly string[], parts: HiddenParts) => Promise<Value>,
): Promise<Value> {
  show(html);
  const shown: string[] = [];
  const parts = createHiddenParts((element) => shown.push(written(element)));
  try {
    return await body(shown, parts);
  } finally {
    parts.stop();
  }
}

/** Hides the element `a` by having no box, changes the page and waits until it is told of. */
export function toldOf(html: string, change: string): Promise<readonly string[]> {
  return withParts(html, async (shown, parts) => {
    parts.addUnboxed(nodeAt('a') as Element);
    // It is told of what it sees first, which is nothing.
    await seen();
    run(change);
    await until(() => shown.length > 0);
    return shown;
  });
}

/** The same for an element that keeps its box: somebody has to look. */
export function toldOfOnLook(html: string, change: string): Promise<readonly string[]> {
  return withParts(html, async (shown, parts) => {
    parts.addVeiled(nodeAt('a') as Element);
    await seen();
    parts.recheck();
    const before = shown.length;
    run(change);
    await until(() => {
      parts.recheck();
      return shown.length > before;
    });
    return shown;
  });
}

/** Remembers `a` and `b`, lets `a` leave the document, and shows both: tells of those that were told. */
export function toldOfRest(html: string, change: string): Promise<readonly string[]> {
  return withParts(html, async (shown, parts) => {
    for (const id of ['a', 'b']) parts.addUnboxed(nodeAt(id) as Element);
    await seen();
    run(change);
    parts.recheck();
    await until(() => shown.length > 0);
    return shown;
  });
}

/** Resolves once observers that were made before have had their turn: browsers tell them in the order of their making. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body);
  });
}
