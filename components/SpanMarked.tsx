import type { Span } from '../lib/model.ts';
import { markedRuns } from './marked-runs.ts';

/** Shows a text, or the part of it that `within` delimits, with spans of it marked. */
export function SpanMarked(props: {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly within?: Span;
}) {
  const { text, marks, within = { start: 0, end: text.length } } = props;
  return (
    <>
      {markedRuns(within, marks).map(({ start, end, marks: covering }) => {
        const words = text.slice(start, end);
        return covering.length > 0 ? <mark key={start}>{words}</mark> : words;
      })}
    </>
  );
}
