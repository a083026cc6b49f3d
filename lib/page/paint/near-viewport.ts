import { elementAround } from '../dom/dom.ts';
import type { Piece } from '../read/block-text.ts';

/** So much is near above and below, in parts of the viewport's height: a turn of the wheel. */
const MARGIN = '10% 0px';

/** Is a block by the texts it is made of. */
interface PlacedBlock {
  readonly pieces: readonly Piece[];
}

/** Follows which blocks are near the viewport. */
export interface NearViewport<Block extends PlacedBlock> {
  /** Starts to follow a block. */
  readonly follow: (block: Block) => void;
  /** Whether a block is followed that was not near when it was last seen. A block that nobody has seen is away. */
  readonly isAway: (block: Block) => boolean;
  readonly forget: (block: Block) => void;
  readonly stop: () => void;
}

/** Starts to follow blocks; `tell` runs for each soon after, and whenever it comes near or goes away. */
export function createNearViewport<Block extends PlacedBlock>(
  tell: (block: Block, isNear: boolean) => void,
): NearViewport<Block> {
  const blocksIn = new Map<Element, Set<Block>>();
  const elementOf = new Map<Block, Element>();
  /** Elements that were near when they were last seen: a block that is read anew there keeps its lines. */
  const near = new WeakSet<Element>();
  const look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const isNear = isIntersecting || isBoxless(boundingClientRect);
      if (isNear) near.add(target);
      else near.delete(target);
      for (const block of blocksIn.get(target) ?? []) tell(block, isNear);
    }
  };
  let observer: IntersectionObserver | null = null;
  return {
    follow(block) {
      const node = block.pieces[0]?.node;
      const element = node ? elementAround(node) : null;
      if (!element) return;
      elementOf.set(block, element);
      const blocks = blocksIn.get(element) ?? new Set();
      blocksIn.set(element, blocks.add(block));
      observer ??= new IntersectionObserver(look, { rootMargin: MARGIN });
      // Observing again reports where the element stands now.
      observer.unobserve(element);
      observer.observe(element);
    },
    isAway(block) {
      const element = elementOf.get(block);
      return element !== undefined && !near.has(element);
    },
    forget(block) {
      const element = elementOf.get(block);
      const blocks = element && blocksIn.get(element);
      if (!blocks) return;
      elementOf.delete(block);
      blocks.delete(block);
      if (blocks.size > 0) return;
      blocksIn.delete(element);
      observer?.unobserve(element);
    },
    stop() {
      observer?.disconnect();
      observer = null;
      blocksIn.clear();
      elementOf.clear();
    },
  };
}

/** Says whether an element has no box of its own (`display: contents`): where its text is, it cannot tell. */
const isBoxless = ({ width, height }: DOMRectReadOnly): boolean => width === 0 && height === 0;
