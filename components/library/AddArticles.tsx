import { useId, useRef, useState } from 'preact/hooks';
import type { KeepActions, KeepState } from '../keep/keep-state.ts';
import { PastedText } from './PastedText.tsx';
import './add-articles.css';

/** Takes articles into the library: files that are dropped or chosen, and a text that is pasted. */
export function AddArticles(props: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly pasted: KeepState;
  readonly onPaste: (text: string) => void;
  readonly pasteActions: KeepActions;
}) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) props.onFiles([...files]);
  };
  return (
    <section class="add-articles" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        Add articles
      </h2>
      {/* The button within does the same from the keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        class="drop-zone"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>
          <button type="button" class="action-button" onClick={() => input.current?.click()}>
            Choose files…
          </button>
          <span class="drop-words"> or drop them here: texts (.txt), saved pages (.html), PDFs.</span>
        </p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".txt,.text,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file, put right, is a change again.
            currentTarget.value = '';
          }}
        />
      </div>
      <PastedText pasted={props.pasted} onPaste={props.onPaste} actions={props.pasteActions} />
    </section>
  );
}
