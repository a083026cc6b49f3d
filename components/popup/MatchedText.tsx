import { markedRuns } from '../marked-runs.ts';
import { matchedWords } from './matched-words.ts';

/** Shows a text with the words of a query marked in it. */
export function MatchedText({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>
      {markedRuns({ start: 0, end: text.length }, matchedWords(text, query)).map(({ start, end, marks }) => {
        const words = text.slice(start, end);
        return marks.length > 0 ? <mark key={start}>{words}</mark> : words;
      })}
    </>
  );
}
