import type { ComponentChildren } from 'preact';
import type { PassageView } from '../../../lib/holdings/passage-view.ts';
import { day } from '../../day.ts';
import { againWords } from '../../words/known/same-words.ts';
import './same-words.css';

/** Offers the passages of other articles that have the words of the one above. On paper, where nothing can be pressed, it lists where they stand. */
export function SameWords(props: {
  readonly again: readonly PassageView[];
  readonly show: (passage: PassageView) => ComponentChildren;
}) {
  const { again, show } = props;
  if (again.length === 0) return null;
  return (
    <>
      <details class="same-words">
        <summary>{againWords(again.length)}</summary>
        <ol>
          {again.map((passage) => (
            <li key={passage.id} class="passage">
              {show(passage)}
            </li>
          ))}
        </ol>
      </details>
      <p class="same-words-places on-paper">
        {againWords(again.length)}:{' '}
        <bdi>
          {again
            .map(
              ({ quotes: [quote], date }) => `${quote?.source ?? 'source not stated'}, ${day(date, 'long')}`,
            )
            .join('; ')}
        </bdi>
      </p>
    </>
  );
}
