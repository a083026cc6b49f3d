import { regionOf } from '../../../lib/page/read/region.ts';
import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { nodeAt, run, show, written } from '../show-in-page.ts';

/** What a change in a body asks to read again. */
interface Asked {
  /** The siblings of the region; null: nothing. */
  readonly region: readonly string[] | null;
  /** What was found to have no box. */
  readonly hidden: readonly string[];
}

/** Finds what to read again when the node that an expression gives has changed; `change` runs before. */
export function regionAt(html: string, at: string, kind: 'node' | 'edge', change = ''): Asked {
  show(html);
  run(change);
  const hidden: string[] = [];
  const events = {
    onShadowRoot() {},
    onHidden: (element: Element) => hidden.push(written(element)),
    onBareHost() {},
    onTorn() {},
    isOurs: (node: Node) => node instanceof Element && node.id === 'ours',
    plainText: false,
  };
  const steps = regionOf(nodeAt(at), kind, events, createStyleCache(false));
  let found = steps.next();
  while (!found.done) found = steps.next();
  const region = found.value;
  const siblings: string[] = [];
  for (let node = region?.first ?? null; node; node = node === region?.last ? null : node.nextSibling)
    siblings.push(written(node));
  return { region: region && siblings, hidden };
}
