import { useEffect, useId, useState } from 'preact/hooks';
import { KeepSection } from '../keep/KeepSection.tsx';
import type { KeepActions, KeepState } from '../keep/keep-state.ts';

/** Takes a text that is pasted, and shows what was found in it before it is kept. */
export function PastedText(props: {
  readonly pasted: KeepState;
  readonly onPaste: (text: string) => void;
  readonly actions: KeepActions;
}) {
  const { pasted, onPaste, actions } = props;
  const id = useId();
  const [text, setText] = useState('');
  useEffect(() => {
    if (pasted.state === 'kept') setText('');
  }, [pasted.state]);
  const isAtText = pasted.state === 'idle' || pasted.state === 'undone' || pasted.state === 'refused';
  return (
    <details class="pasted-text">
      <summary>Paste a text</summary>
      {isAtText && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') onPaste(text);
          }}
        >
          <label for={id}>
            The whole article: its headline, its date and source if it has them, and the text
          </label>
          <textarea
            id={id}
            rows={8}
            dir="auto"
            value={text}
            onInput={({ currentTarget: { value } }) => setText(value)}
          />
          <button type="submit" class="action-button">
            Look what is in it
          </button>
        </form>
      )}
      {pasted.state !== 'idle' && <KeepSection keep={pasted} actions={actions} of="text" host={null} />}
    </details>
  );
}
