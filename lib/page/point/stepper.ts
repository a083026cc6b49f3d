import type { ActorId } from '../../model.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { boxOf, elementAround } from '../dom/dom.ts';
import { precedes } from '../dom/precedes.ts';
import type { WholeReader } from '../follow/beside-quotations.ts';
import type { Stepper } from '../follow/card-script.ts';
import { isMention, type Marked } from '../follow/quotations-script.ts';
import { createSight } from './create-sight.ts';

/** Above this share of the viewport a paragraph in the middle can leave a name in it out of sight. */
const TALL = 0.6;
/** Farther than so many viewports, gliding takes longer than anybody waits. */
const FAR = 2;

/** Prepares to walk the names and the marked quotations of a page. Wraps around at both ends. */
export function createStepper(window: Window, reader: WholeReader): Stepper {
  let at: Marked | null = null;

  const marks = (actor: ActorId | null): readonly Marked[] => {
    const mentions = reader.blocks().flatMap((block) => reader.highlights.of(block));
    return actor === null
      ? merged(mentions, reader.quotations()?.all() ?? [])
      : mentions.filter(({ mention }) => mention.actor === actor);
  };

  const isThere = (marked: Marked): boolean =>
    isMention(marked)
      ? reader.highlights.of(marked.block).includes(marked)
      : (reader.quotations()?.all().includes(marked) ?? false);

  const stand = (marked: Marked | null): void => {
    at = marked ?? at;
    reader.highlights.setCurrent(marked && isMention(marked) ? marked : null);
    reader.quotations()?.setCurrent(marked && !isMention(marked) ? marked : null);
  };

  return {
    step(direction, actor) {
      const all = marks(actor);
      const known = at && isThere(at) ? at : null;
      // Without a place of its own, the walk begins where the reader has scrolled to.
      const sideOf = (one: Marked): number =>
        known ? compareOrder(one, known) : (boxesOf(one)[0]?.bottom ?? -1);
      const isSeen = createSight(window);
      const chosen =
        direction === 1
          ? (all.find((one) => sideOf(one) > 0 && isSeen(one)) ?? all.find(isSeen))
          : (all.findLast((one) => sideOf(one) < 0 && isSeen(one)) ?? all.findLast(isSeen));
      stand(chosen ?? null);
      if (!chosen) return null;
      scrollTo(window, chosen);
      return { marked: chosen, position: all.indexOf(chosen) + 1, count: all.length };
    },
    current() {
      if (at && isThere(at)) return at;
      const isSeen = createSight(window);
      const onScreen = marks(null).find((one) => {
        const box = boxesOf(one)[0];
        return box && box.bottom > 0 && box.top < window.innerHeight && isSeen(one);
      });
      if (onScreen) stand(onScreen);
      return onScreen ?? null;
    },
  };
}

/** Joins two lists that are each in the order of reading. */
function merged(ones: readonly Marked[], others: readonly Marked[]): readonly Marked[] {
  const all: Marked[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = ones[at]; one && compareOrder(one, other) < 0; one = ones[at]) {
      all.push(one);
      at += 1;
    }
    all.push(other);
  }
  return [...all, ...ones.slice(at)];
}

/** Compares two marks by the order of reading, as `sort` wants it. A quotation comes before the name that it begins with. */
function compareOrder(one: Marked, other: Marked): number {
  if (isMention(one) && isMention(other))
    return one.block.ordinal - other.block.ordinal || one.mention.start - other.mention.start;
  if (one === other) return 0;
  const { startContainer: node, startOffset: from } = one.ranges[0] as StaticRange;
  const { startContainer: otherNode, startOffset: otherFrom } = other.ranges[0] as StaticRange;
  if (node !== otherNode) return precedes(node, otherNode) ? -1 : 1;
  return from - otherFrom || (isMention(one) ? 1 : -1);
}

function scrollTo(window: Window, marked: Marked): void {
  const node = marked.ranges[0]?.startContainer;
  const element = node ? elementAround(node) : null;
  if (!element) return;
  const isTall = boxOf(element).height > window.innerHeight * TALL;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const away = Math.abs(boxOf(element).top - window.innerHeight / 2);
  const behavior = isTall || isCalm || away > FAR * window.innerHeight ? 'instant' : 'smooth';
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
  if (!isTall) return;
  const box = boxesOf(marked)[0];
  if (box && (box.top < 0 || box.bottom > window.innerHeight))
    window.scrollBy({ top: (box.top + box.bottom - window.innerHeight) / 2, behavior: 'instant' });
}
