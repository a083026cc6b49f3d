import type { Marked } from '../../../lib/page/follow/quotations-script.ts';
import { hasOwnMeaning } from '../../../lib/page/point/has-own-meaning.ts';
import { followPointer } from '../../../lib/page/point/pointer.ts';
import { nodeAt, show } from '../show-in-page.ts';

/** Says whether a click in the element `a` means something to the page already. */
export function means(html: string): boolean {
  show(html);
  const path: EventTarget[] = [];
  for (let node: Node | null = nodeAt('a'); node; node = node.parentNode) path.push(node);
  return hasOwnMeaning(path);
}

let told: string[] = [];
let isPointed = false;
let stop = (): void => {};

/** Follows the pointer over a body in which the name is what the element `named` shows. */
export function follow(html: string): void {
  show(html);
  told = [];
  // Whether it is the same one counts here, and which words it is.
  const text = nodeAt('named').firstChild as Text;
  const range = new StaticRange({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: text.length,
  });
  const mention = { ranges: [range] } as unknown as Marked;
  let isOpen = false;
  const markAt = (x: number, y: number): Marked | null => {
    const { left, right, top, bottom } = (nodeAt('named') as Element).getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom ? mention : null;
  };
  stop = followPointer(
    window,
    {
      markAt,
      onIntent: () => told.push('intent'),
      onPoint: (pointed) => {
        isPointed = pointed === mention;
      },
      onOpen(_, how) {
        isOpen = true;
        told.push(how);
      },
      onPressElsewhere() {
        const closed = isOpen ? mention : null;
        isOpen = false;
        return closed;
      },
      onLeave: () => told.push('leave'),
      isOurs: ({ target }) => target instanceof Element && target.id === 'ours',
    },
    { x: 0, y: 0, path: [], click: null },
  );
}

/** Lists what was told since, resting elsewhere left out. */
export const toldSince = (): readonly string[] => told.filter((one) => one !== 'leave');

/** Says whether the name is what the pointer was last said to rest on. */
export const isPointedAt = (): boolean => isPointed;

export const leaves = (): number => told.filter((one) => one === 'leave').length;

export const unfollow = (): void => stop();
