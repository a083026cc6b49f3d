import type { WholeReader } from '../../../lib/page/follow/beside-quotations.ts';
import type { NamedBlock, PaintedMention } from '../../../lib/page/follow/names-script.ts';
import type { PaintedQuotation } from '../../../lib/page/follow/quotations-script.ts';
import { createSight } from '../../../lib/page/point/create-sight.ts';
import { summaryOf } from '../../../lib/page/point/frame-summary.ts';
import { createStepper } from '../../../lib/page/point/stepper.ts';
import { makeActor } from '../../names/make-actor.ts';
import { show } from '../show-in-page.ts';

/** Makes a mention of every element `b` of the body. */
function mentions(): PaintedMention[] {
  return [...document.querySelectorAll('b')].map((element, ordinal) => {
    const range = rangeOf(element);
    const mention = { start: 0, actor: 'x', alias: 'Lena' } as PaintedMention['mention'];
    return {
      block: { ordinal, scanned: { text: '' }, mentions: [mention] } as NamedBlock,
      mention,
      ranges: [range],
    };
  });
}

const rangeOf = ({ firstChild }: Element): StaticRange =>
  new StaticRange({
    startContainer: firstChild as Node,
    startOffset: 0,
    endContainer: firstChild as Node,
    endOffset: (firstChild as Text).length,
  });

/** Makes a quotation of every element `q` of the body; a name in it stands behind its first words. */
function quotations(): PaintedQuotation[] {
  return [...document.querySelectorAll('q')].map((element) => {
    const text = element.firstChild?.nodeValue ?? '';
    return { text, span: { start: 0, end: text.length }, ranges: [rangeOf(element)] };
  });
}

const readerOf = (
  all: readonly PaintedMention[],
  quoted: readonly PaintedQuotation[] = quotations(),
): WholeReader =>
  ({
    quotations: () => ({ all: () => quoted, at: () => null, setCurrent() {}, setPointed() {} }),
    blocks: () => all.map(({ block }) => block),
    highlights: { of: (block: NamedBlock) => all.filter((one) => one.block === block), setCurrent() {} },
  }) as unknown as WholeReader;

/** Says whether the only name of a body can be brought into view. */
export function isSeen(html: string): boolean {
  show(html);
  return mentions().every(createSight(window));
}

/** Counts the names of a body as the popup does. */
export function counted(html: string): readonly number[] {
  show(html);
  const all = mentions();
  const follower = {
    state: () => 'ready' as const,
    notes: () => [],
    blocks: () => all.map(({ block }) => block),
    reader: () => readerOf(all),
  };
  const actor = makeActor('x', 'person', ['Lena']);
  return summaryOf({ frame: 'a', top: true }, [actor], follower).actors.map(({ count }) => count);
}

/** Steps through a body so many times; gives the words that were stood at, and where the page was scrolled to right then. */
export function steps(html: string, count: number): readonly (readonly [string, number])[] {
  show(html);
  window.scrollTo(0, 0);
  const all = mentions();
  const stepper = createStepper(window, readerOf(all));
  return Array.from({ length: count }, () => {
    const stood = stepper.step(1, null) && stepper.current();
    return [stood?.ranges[0]?.startContainer.nodeValue ?? '', Math.round(window.scrollY)] as const;
  });
}
