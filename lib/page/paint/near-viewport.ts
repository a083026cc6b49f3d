import { elementAround } from '../dom/dom.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';

/** Follows which blocks are near the viewport: in it, or within its height above and below. */
export interface NearViewport {
  /** Starts to follow a block; says where it was when it was last seen, which is told again. What nobody has seen is away. */
  readonly follow: (block: KeptBlock) => 'near' | 'away';
  /** Whether a block is followed that is not near. */
  readonly isAway: (block: KeptBlock) => boolean;
  readonly forget: (block: KeptBlock) => void;
  readonly stop: () => void;
}

/** Starts to follow blocks; `tell` runs for each soon after, and whenever it comes near or goes away. */
export function createNearViewport(tell: (block: KeptBlock, isNear: boolean) => void): NearViewport {
  const blocks = new Map<Element, Set<KeptBlock>>();
  const followed = new Map<KeptBlock, Element>();
  const away = new Set<KeptBlock>();
  /** Elements that were near when they were last seen: a block that is read anew there keeps its lines. */
  const nearby = new WeakSet<Element>();
  let observer: IntersectionObserver | null = null;
  return {
    follow(block) {
      const node = block.pieces[0]?.node;
      const element = node ? elementAround(node) : null;
      if (!element) return 'near';
      followed.set(block, element);
      const isNear = nearby.has(element);
      if (!isNear) away.add(block);
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const isNear = isIntersecting || isBoxless(boundingClientRect);
            if (isNear) nearby.add(target);
            else nearby.delete(target);
            for (const each of blocks.get(target) ?? []) {
              if (isNear) away.delete(each);
              else away.add(each);
              tell(each, isNear);
            }
          }
        },
        { rootMargin: '100% 0px' },
      );
      const there = blocks.get(element);
      if (there) there.add(block);
      else blocks.set(element, new Set([block]));
      // Observing again reports where the element stands now.
      observer.unobserve(element);
      observer.observe(element);
      return isNear ? 'near' : 'away';
    },
    isAway: (block) => away.has(block),
    forget(block) {
      const element = followed.get(block);
      const there = element && blocks.get(element);
      if (!there) return;
      followed.delete(block);
      away.delete(block);
      there.delete(block);
      if (there.size > 0) return;
      blocks.delete(element);
      observer?.unobserve(element);
    },
    stop() {
      observer?.disconnect();
      observer = null;
      blocks.clear();
      followed.clear();
      away.clear();
    },
  };
}

/** Says whether an element has no box of its own (`display: contents`): where its text is, it cannot tell. */
const isBoxless = ({ width, height }: DOMRectReadOnly): boolean => width === 0 && height === 0;
