import type { Span } from '../../lib/model.ts';
import { stepByWord, type WordStep } from './word-steps.ts';

/** In words: a sign alone says too little, and an arrow the contrary where a text runs from the right. */
const ENDS: readonly {
  readonly label: string;
  readonly steps: readonly { readonly step: WordStep; readonly label: string; readonly name: string }[];
}[] = [
  {
    label: 'Start',
    steps: [
      { step: 'start-earlier', label: 'Word more', name: 'One word more at the start' },
      { step: 'start-later', label: 'Word less', name: 'One word less at the start' },
    ],
  },
  {
    label: 'End',
    steps: [
      { step: 'end-earlier', label: 'Word less', name: 'One word less at the end' },
      { step: 'end-later', label: 'Word more', name: 'One word more at the end' },
    ],
  },
];

/** Shows the words of a quote, and moves where they begin and end: by a word, or to what is selected in the article. In the article itself both ends can be dragged. */
export function BoundsField(props: {
  readonly text: string;
  readonly span: Span;
  readonly selected: Span | null;
  readonly onChange: (span: Span) => void;
}) {
  const { text, span, selected, onChange } = props;
  return (
    <fieldset class="bounds-field">
      <legend>Its words</legend>
      <p class="bounds-words" dir="auto">
        {text.slice(span.start, span.end)}
      </p>
      <p class="bounds-way">
        <button
          type="button"
          class="action-button"
          aria-disabled={selected === null}
          // The selection would go with the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (selected === null) return;
            onChange(selected);
            getSelection()?.removeAllRanges();
          }}
        >
          Use these words
        </button>
        <span class="bounds-hint">
          {selected === null
            ? 'Drag an end of the marked words in the article, or select the right words there.'
            : 'The words you selected become the quote.'}
        </span>
      </p>
      <div class="bounds-steps">
        {ENDS.map(({ label, steps }) => (
          <p key={label}>
            <span class="bounds-end">{label}</span>
            {steps.map((one) => {
              const next = stepByWord(text, span, one.step);
              return (
                <button
                  key={one.step}
                  type="button"
                  class="quiet-button"
                  aria-label={one.name}
                  aria-disabled={next === null}
                  onClick={() => next !== null && onChange(next)}
                >
                  {one.label}
                </button>
              );
            })}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
