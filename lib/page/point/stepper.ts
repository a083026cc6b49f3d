import type { ActorId } from '../../model.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { boxOf, elementAround } from '../dom/dom.ts';
import type { Stepper } from '../follow/card-script.ts';
import type { PageReader, PaintedMention } from '../follow/names-script.ts';
import { createSight } from './create-sight.ts';

/** Above this share of the viewport a paragraph in the middle can leave a name in it out of sight. */
const TALL = 0.6;
/** Farther than so many viewports, gliding takes longer than anybody waits. */
const FAR = 2;

/** Prepares to walk the mentions of a page. Wraps around at both ends. */
export function createStepper(window: Window, reader: PageReader): Stepper {
  let at: PaintedMention | null = null;

  const mentions = (actor: ActorId | null): PaintedMention[] =>
    reader
      .blocks()
      .flatMap((block) => reader.highlights.of(block))
      .filter((one) => actor === null || one.mention.actor === actor);

  const stand = (mention: PaintedMention): void => {
    at = mention;
    reader.highlights.setCurrent(mention);
  };

  return {
    step(direction, actor) {
      const all = mentions(actor);
      const before = at;
      const known = before && reader.highlights.of(before.block).includes(before) ? before : null;
      // Without a place of its own, the walk begins where the reader has scrolled to.
      const sideOf = (one: PaintedMention): number =>
        known ? compareOrder(one, known) : (boxesOf(one)[0]?.bottom ?? -1);
      const isSeen = createSight(window);
      const chosen =
        direction === 1
          ? (all.find((one) => sideOf(one) > 0 && isSeen(one)) ?? all.find(isSeen))
          : (all.findLast((one) => sideOf(one) < 0 && isSeen(one)) ?? all.findLast(isSeen));
      if (!chosen) {
        reader.highlights.setCurrent(null);
        return null;
      }
      stand(chosen);
      scrollTo(window, chosen);
      return { actor: chosen.mention.actor, position: all.indexOf(chosen) + 1, count: all.length };
    },
    current() {
      if (at && reader.highlights.of(at.block).includes(at)) return at;
      const isSeen = createSight(window);
      const onScreen = mentions(null).find((one) => {
        const box = boxesOf(one)[0];
        return box && box.bottom > 0 && box.top < window.innerHeight && isSeen(one);
      });
      if (onScreen) stand(onScreen);
      return onScreen ?? null;
    },
  };
}

/** Compares two mentions by the order of reading, as `sort` wants it. */
function compareOrder(one: PaintedMention, other: PaintedMention): number {
  return one.block.ordinal - other.block.ordinal || one.mention.start - other.mention.start;
}

function scrollTo(window: Window, mention: PaintedMention): void {
  const node = mention.ranges[0]?.startContainer;
  const element = node ? elementAround(node) : null;
  if (!element) return;
  const isTall = boxOf(element).height > window.innerHeight * TALL;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const away = Math.abs(boxOf(element).top - window.innerHeight / 2);
  const behavior = isTall || isCalm || away > FAR * window.innerHeight ? 'instant' : 'smooth';
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
  if (!isTall) return;
  const box = boxesOf(mention)[0];
  if (box && (box.top < 0 || box.bottom > window.innerHeight))
    window.scrollBy({ top: (box.top + box.bottom - window.innerHeight) / 2, behavior: 'instant' });
}
