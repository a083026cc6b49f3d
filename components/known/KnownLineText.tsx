import { knownLineWords } from '../words/known/known-line-words.ts';
import type { KnownLine } from './known-lines.ts';

/** Writes a line of what is on record: “First on record: 7 March 2022, Associated Press (+ 4 more articles)”. */
export function KnownLineText({ line }: { readonly line: KnownLine }) {
  const { lead, place, more } = knownLineWords(line);
  return (
    <p class="known-line-text">
      <bdi class="known-lead">{lead}</bdi> <bdi>{place}</bdi>
      {more !== '' && <span class="known-more"> {more}</span>}
    </p>
  );
}
