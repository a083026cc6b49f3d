import { useMemo } from 'preact/hooks';
import { findingOf } from '../../lib/drafts/finding.ts';
import type { Span } from '../../lib/model.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import { markedRuns } from '../marked-runs.ts';
import './marked-draft.css';

/** Shows the text of a draft with its quotations marked, one of them louder. */
export function MarkedDraft(props: {
  readonly text: string;
  readonly quotations: readonly KnownQuotation[];
  /** The position of the one that is shown; null for none. */
  readonly at: number | null;
}) {
  const { text, quotations, at } = props;
  const lines = useMemo(() => paragraphsWith(text, quotations), [text, quotations]);
  return (
    <div class="marked-draft" dir="auto">
      {lines.map(({ span, marks }) => (
        <p key={span.start} dir="auto">
          {markedRuns(
            span,
            marks.map((position) => quotations[position] as KnownQuotation),
          ).map((run) => {
            const words = text.slice(run.start, run.end);
            const position = marks[run.marks.at(-1) ?? -1];
            const quotation = quotations[position ?? -1];
            return quotation === undefined ? (
              words
            ) : (
              <mark
                key={run.start}
                data-position={position}
                data-found={findingOf(quotation)}
                aria-current={position === at ? 'true' : undefined}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** Lists the paragraphs of a text, each with the positions of the quotations that stand in it. Linear in both. */
function paragraphsWith(
  text: string,
  quotations: readonly Span[],
): readonly { readonly span: Span; readonly marks: readonly number[] }[] {
  let first = 0;
  return paragraphs(text).map((span) => {
    const marks: number[] = [];
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= span.start) first += 1;
    for (let at = first; at < quotations.length && (quotations[at]?.start ?? 0) < span.end; at += 1)
      marks.push(at);
    return { span, marks };
  });
}
