import type { Span } from '../../model.ts';

const apposing =
  /^(?: (?:in|at|of|to|for|from|with) [^,;:.“”"\n]{2,40})?, (?:(?!who|whose|which|whom|that|after|and|but|with|along|like|then)(?!\p{Ll}+(?:ing|ed) )\p{Ll}[\p{L}-]* ){0,3}$/u;

/** Tells whether a span lies within one of many, by their starts. */
export class Positions {
  private readonly spans: readonly Span[];
  private alone: ReadonlySet<string> | undefined;
  private last = -1;
  private readonly text: string;
  constructor(text: string, spans: readonly Span[]) {
    this.text = text;
    this.spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** Tells whether `span` ends one of the spans: the name in "the scholar Jutta Reimann". */
  has(span: Span): boolean {
    for (let k = this.before(span.start); k >= 0 && k >= this.last - 3; k--) {
      const outer = this.spans[k] as Span;
      if (outer.start > span.start || span.end > outer.end + 2) continue;
      if (span.end >= outer.end - 2 || this.joins(span, outer)) return true;
    }
    return false;
  }

  /** Tells whether a name heads the span: "Ann Lee | and Vera Stone said", "Lindiwe Mokoena | of the University said". */
  private joins(span: Span, outer: Span): boolean {
    return (
      span.start === outer.start &&
      /^ (?:and|of|from|at|[A-Z]{2,3})\b/.test(this.text.slice(span.end, span.end + 6))
    );
  }

  /** Tells whether a run stands in apposition to the span before it: "Our man at the dinner, royal snapper | Ray Dunn, says". */
  apposes(text: string, first: Span, last: Span): boolean {
    const outer = this.spans[this.before(first.start)];
    if (!outer || outer.end > first.start || first.start - outer.end > 60) return false;
    return apposing.test(text.slice(outer.end, first.start)) && text[last.end] === ',';
  }

  /** Tells whether the next span, not far off, is "he" or "she". */
  pronounAfter(text: string, offset: number): boolean {
    const next = this.spans[this.before(offset) + 1];
    return (
      next !== undefined &&
      next.start - offset < 300 &&
      /^(?:he|she)$/i.test(text.slice(next.start, next.end))
    );
  }

  /** Tells whether one of the spans is this family name alone. */
  surname(text: string, surname: string): boolean {
    this.alone ??= new Set(
      this.spans.filter(({ start, end }) => end - start < 40).map(({ start, end }) => text.slice(start, end)),
    );
    return this.alone.has(surname);
  }

  /** Finds the last span that begins at or before an offset; -1 for none. */
  private before(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle] as Span).start <= offset) low = middle + 1;
      else high = middle;
    }
    this.last = low - 1;
    return low - 1;
  }
}
