import type { Problem } from '../../lib/problems/problem.ts';
import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import type { Imported } from '../../lib/wire/messages.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { Notice } from '../Notice.tsx';
import { importedWords } from '../words/imported-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { CorrectionList } from './CorrectionList.tsx';
import './corrections-page.css';

/** Tells how far the corrections are loaded. */
export type CorrectionsState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly corrections: readonly CorrectionView[]; readonly file: string };

/** Tells how an import ended. */
export type ImportState =
  | { readonly state: 'none' }
  | { readonly state: 'done'; readonly imported: Imported }
  | { readonly state: 'failed'; readonly error: Problem };

/** Shows the reader's corrections in a tab of their own, where a file can be chosen. */
export function CorrectionsPage(props: {
  readonly corrections: CorrectionsState;
  readonly imported: ImportState;
  readonly onWithdraw: (correction: Correction) => void;
  readonly onFile: (file: File) => void;
}) {
  const { corrections, imported } = props;
  return (
    <>
      <PageBar here={null} />
      <main class="corrections-page">
        <h1>Your corrections</h1>
        <p class="corrections-about">
          They are kept on this machine only. A file of them names the pages you corrected: mind whom you give
          it to. Importing adds what is new and changes nothing else.
        </p>
        <p role="status" class="import-outcome">
          {imported.state === 'done' && importedWords(imported.imported)}
        </p>
        {imported.state === 'failed' && (
          <Notice title="Nothing was imported" urgent>
            {problemWords(imported.error)}
          </Notice>
        )}
        {corrections.state === 'error' && (
          <Notice title="Your corrections cannot be read" urgent>
            {problemWords(corrections.error)}
          </Notice>
        )}
        {corrections.state === 'ready' && (
          <CorrectionList
            corrections={corrections.corrections}
            here={null}
            file={corrections.file}
            onWithdraw={props.onWithdraw}
          >
            <label class="quiet-button import">
              Import…
              <input
                type="file"
                class="unseen"
                accept=".json,application/json"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file !== undefined) props.onFile(file);
                  // The same file, put right, is a change again.
                  currentTarget.value = '';
                }}
              />
            </label>
          </CorrectionList>
        )}
      </main>
    </>
  );
}
