import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/model.ts';
import { stepByWord, type WordStep } from './word-steps.ts';

/** In words: a sign alone says too little, and an arrow the contrary where a text runs from the right. */
const STEPS: readonly { readonly step: WordStep; readonly label: string }[] = [
  { step: 'start-earlier', label: 'One word more at the start' },
  { step: 'start-later', label: 'One word less at the start' },
  { step: 'end-earlier', label: 'One word less at the end' },
  { step: 'end-later', label: 'One word more at the end' },
];

/** Shows the words of a quote, and moves where they begin and end: by a word, or to what is selected in the article. */
export function BoundsField(props: {
  readonly text: string;
  readonly span: Span;
  readonly selected: Span | null;
  readonly onChange: (span: Span) => void;
}) {
  const { text, span, selected, onChange } = props;
  const field = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset class="bounds-field" ref={field}>
      <legend>Its words</legend>
      <p class="bounds-words" dir="auto">
        {text.slice(span.start, span.end)}
      </p>
      <p class="keep-buttons">
        {STEPS.map(({ step, label }) => {
          const next = stepByWord(text, span, step);
          return (
            <button
              key={step}
              type="button"
              class="action-button"
              aria-disabled={next === null}
              onClick={() => next !== null && onChange(next)}
            >
              {label}
            </button>
          );
        })}
        <button
          type="button"
          class="quiet-button"
          aria-disabled={selected === null}
          // The selection would go with the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => selected !== null && onChange(selected)}
        >
          {selected === null ? 'Or select other words in the article' : 'Use the selected words'}
        </button>
      </p>
    </fieldset>
  );
}
