import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { KeepActions, KeepState } from '../keep/keep-state.ts';
import { READABLE_FILES } from '../readable-files.ts';
import { PastedText } from './PastedText.tsx';
import './add-articles.css';

/** Takes articles into the library: files that are chosen, or dropped anywhere in the page, and a text that is pasted. */
export function AddArticles(props: {
  /** Whether that is the first thing to do. */
  readonly isFirst: boolean;
  /** Whether files are held over the page, to be added. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly pasted: KeepState;
  readonly onPaste: (text: string) => void;
  readonly pasteActions: KeepActions;
}) {
  const id = useId();
  const [isOpened, setIsOpened] = useState<boolean | null>(null);
  const isOpen = isOpened ?? (props.isFirst || props.pasted.state !== 'idle');
  const input = useRef<HTMLInputElement>(null);
  const { isOver } = props;
  return (
    <section class="add-articles" aria-label="Add articles" data-over={isOver}>
      <button
        type="button"
        class="action-button add-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpened(!isOpen)}
      >
        <Icon name="add" /> Add articles
      </button>
      <div class="add-panel" id={id} hidden={!isOpen && !isOver}>
        <div class="drop-zone" data-over={isOver}>
          <p>
            <button type="button" class="action-button" onClick={() => input.current?.click()}>
              Choose files…
            </button>
            <span class="drop-words">
              {' '}
              or drop them anywhere on this page: texts (.txt), saved pages (.html), PDFs, exported articles
              (.onrecord).
            </span>
          </p>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept={`.onrecord,${READABLE_FILES}`}
            onChange={({ currentTarget }) => {
              if (currentTarget.files !== null) props.onFiles([...currentTarget.files]);
              // The same file, put right, is a change again.
              currentTarget.value = '';
            }}
          />
        </div>
        <PastedText pasted={props.pasted} onPaste={props.onPaste} actions={props.pasteActions} />
      </div>
    </section>
  );
}
