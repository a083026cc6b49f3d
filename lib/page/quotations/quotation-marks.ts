import type { Span } from '../../model.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { elementAround, parentOf } from '../dom/dom.ts';
import { precedes } from '../dom/precedes.ts';
import type { PaintedQuotation, PointedQuotations } from '../follow/quotations-script.ts';
import { createHighlightSheet, type HighlightKind, type HighlightLook } from '../paint/highlight-sheet.ts';
import { elementsAt, isInside } from '../paint/highlights.ts';
import { createNearViewport } from '../paint/near-viewport.ts';
import { quotationRanges } from './quotation-ranges.ts';
import type { QuotedBlock } from './quoted-blocks.ts';

/** Marks quotations that are on record. */
export interface QuotationMarks extends PointedQuotations {
  /** Marks these spans of a block, instead of what was marked of it. */
  readonly paint: (block: QuotedBlock, spans: readonly Span[]) => void;
  readonly erase: (block: QuotedBlock) => void;
  /** Registers again what the page may have cleared. */
  readonly restore: () => void;
  /** Covers elements again that the page may have given another class since. */
  readonly recover: () => void;
  readonly setPrinting: (isPrinting: boolean) => void;
  readonly clear: () => void;
}

/** Starts to mark quotations; nothing is registered or adopted before the first. Those away from the viewport are marked when they come near it. */
export function createQuotationMarks(document: Document, look: HighlightLook): QuotationMarks {
  return new Marks(document, look);
}

const SINGLE = ['current', 'pointed'] as const;

class Marks implements QuotationMarks {
  readonly #document: Document;
  readonly #look: HighlightLook;
  readonly #sheet: ReturnType<typeof createHighlightSheet>;
  readonly #highlights: Readonly<Record<HighlightKind, Highlight>>;
  readonly #marked = new Map<QuotedBlock, readonly PaintedQuotation[]>();
  readonly #near = createNearViewport<QuotedBlock>((block, isNear) => {
    if (isNear || !this.#isPrinting) this.#show(block, isNear);
  });
  #isPrinting = false;

  constructor(document: Document, look: HighlightLook) {
    this.#document = document;
    this.#look = look;
    this.#sheet = createHighlightSheet(document, look);
    this.#highlights = { all: new Highlight(), current: new Highlight(), pointed: new Highlight() };
    // Below those of names: a name within a quotation keeps its own look.
    this.#highlights.all.priority = -3;
    this.#highlights.pointed.priority = -2;
    this.#highlights.current.priority = -1;
  }

  paint(block: QuotedBlock, spans: readonly Span[]): void {
    this.erase(block);
    const quotations = spans.flatMap((span): PaintedQuotation[] => {
      const ranges = quotationRanges(block, span);
      return ranges.length > 0 ? [{ text: block.text, span, ranges }] : [];
    });
    if (quotations.length === 0) return;
    this.#marked.set(block, quotations);
    this.#near.follow(block);
    if (this.#isPrinting) this.#show(block, true);
  }

  erase(block: QuotedBlock): void {
    if (!this.#marked.has(block)) return;
    for (const { ranges } of this.#of(block))
      for (const range of ranges)
        for (const highlight of Object.values(this.#highlights)) highlight.delete(range);
    this.#near.forget(block);
    this.#marked.delete(block);
  }

  restore(): void {
    const { names } = this.#look;
    for (const kind of ['all', ...SINGLE] as const) {
      const highlight = this.#highlights[kind];
      if (highlight.size > 0 && CSS.highlights.get(names[kind]) !== highlight)
        CSS.highlights.set(names[kind], highlight);
    }
    if (this.#highlights.all.size > 0) this.#sheet.restore();
  }

  recover(): void {
    this.#sheet.recover();
    for (const [block, quotations] of this.#marked)
      if (!this.#near.isAway(block)) for (const one of quotations) this.#cover(one, 'all');
    this.restore();
  }

  setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    for (const block of this.#marked.keys()) this.#show(block, isPrinting || !this.#near.isAway(block));
  }

  setCurrent(quotation: PaintedQuotation | null): void {
    this.#mark('current', quotation);
  }

  setPointed(quotation: PaintedQuotation | null): void {
    this.#mark('pointed', quotation);
  }

  all(): readonly PaintedQuotation[] {
    return [...this.#marked.values()].flat().sort(inOrder);
  }

  at(x: number, y: number): PaintedQuotation | null {
    if (this.#marked.size === 0) return null;
    const there = elementsAt(this.#document, x, y);
    for (const quotations of this.#marked.values())
      for (const one of quotations)
        if (
          one.ranges.some(({ startContainer }) => there.has(parentOf(startContainer))) &&
          boxesOf(one).some((box) => isInside(box, x, y))
        )
          return one;
    return null;
  }

  clear(): void {
    for (const block of [...this.#marked.keys()]) this.erase(block);
    this.#near.stop();
    for (const name of Object.values(this.#look.names)) CSS.highlights.delete(name);
    this.#sheet.remove();
  }

  #of(block: QuotedBlock): readonly PaintedQuotation[] {
    return this.#marked.get(block) ?? [];
  }

  #show(block: QuotedBlock, isShown: boolean): void {
    for (const one of this.#of(block)) {
      if (isShown) this.#cover(one, 'all');
      for (const range of one.ranges)
        isShown ? this.#highlights.all.add(range) : this.#highlights.all.delete(range);
    }
    if (isShown) this.restore();
  }

  #mark(kind: (typeof SINGLE)[number], quotation: PaintedQuotation | null): void {
    this.#highlights[kind].clear();
    if (!quotation) {
      CSS.highlights.delete(this.#look.names[kind]);
      return;
    }
    for (const range of quotation.ranges) this.#highlights[kind].add(range);
    this.#cover(quotation, kind);
    this.restore();
  }

  #cover({ ranges }: PaintedQuotation, kind: HighlightKind): void {
    for (const { startContainer } of ranges) {
      const element = elementAround(startContainer);
      if (element) this.#sheet.cover(element, kind);
    }
  }
}

/** Compares by the order of reading, as `sort` wants it. */
function inOrder({ ranges: [one] }: PaintedQuotation, { ranges: [other] }: PaintedQuotation): number {
  if (!one || !other) return 0;
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return precedes(one.startContainer, other.startContainer) ? -1 : 1;
}
