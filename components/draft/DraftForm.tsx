import { useId, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { READABLE_FILES } from '../readable-files.ts';
import { problemWords } from '../words/problem-words.ts';
import { DRAFT_EMPTY } from './draft-words.ts';
import './draft-form.css';
import type { DraftActions } from './draft-state.ts';

/** Takes a draft: pasted, typed, or in a file. Browsers keep what is typed for a tab that they open again: not of this field. */
export function DraftForm(props: {
  readonly written: string;
  readonly error: Problem | null;
  readonly actions: Pick<DraftActions, 'onWritten' | 'onCheck' | 'onFile'>;
}) {
  const { written, error, actions } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = written.trim() === '';
  const check = () => !isEmpty && actions.onCheck();
  return (
    <form
      class="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p class="draft-empty" id={`${id}-what`}>
        {DRAFT_EMPTY}
      </p>
      {error !== null && (
        <p class="draft-error" role="alert">
          {problemWords(error)}
        </p>
      )}
      <label class="unseen" for={id}>
        Your text
      </label>
      <textarea
        id={id}
        class="text-field"
        aria-describedby={`${id}-what`}
        data-first
        rows={14}
        dir="auto"
        autocomplete="off"
        value={written}
        onInput={({ currentTarget: { value } }) => actions.onWritten(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          check();
        }}
      />
      <p class="draft-buttons">
        <button type="submit" class="action-button" aria-disabled={isEmpty}>
          Check the quotations
        </button>
        <button type="button" class="action-button" onClick={() => input.current?.click()}>
          Choose a file…
        </button>
        {!isEmpty && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              actions.onWritten('');
              document.getElementById(id)?.focus();
            }}
          >
            Clear
          </button>
        )}
        <span class="draft-hint">
          or drop one on this page: a text (.txt, .md), a saved page (.html), a PDF.
        </span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept={READABLE_FILES}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) actions.onFile(file);
          // The same file, put right, is a change again.
          currentTarget.value = '';
        }}
      />
    </form>
  );
}
