import { knownLineWords } from '../words/known/known-line-words.ts';
import './known-line-text.css';
import type { KnownLine } from './known-lines.ts';

/** Writes a line of what is on record: “First on record: 7 March 2022, Associated Press (+ 4 more articles)”. Phrasing elements only: in a list it lies within a button. */
export function KnownLineText({ line }: { readonly line: KnownLine }) {
  const { lead, place, more, stance } = knownLineWords(line);
  return (
    <span class="known-line-text">
      <bdi class="known-lead">{lead}</bdi> <bdi>{place}</bdi>
      {more !== '' && <span class="known-more"> {more}</span>}
      {stance !== '' && (
        <>
          {' · '}
          <bdi class="known-stance">{stance}</bdi>
        </>
      )}
    </span>
  );
}
