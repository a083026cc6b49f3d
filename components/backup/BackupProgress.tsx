import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';
import type { BackupActions, BackupState } from './backup-state.ts';
import { articlesWords, importedArticlesWords, leftWords, takenBackWords } from './backup-words.ts';
import { ImportForm } from './ImportForm.tsx';

/** Shows how far an export or an import is, what was found in a file, and what came of it. */
export function BackupProgress(props: {
  readonly backup: BackupState;
  readonly actions: BackupActions;
  /** Whether a library that is lost begins anew with the file. */
  readonly isRestoring: boolean;
}) {
  const { backup, actions, isRestoring } = props;
  switch (backup.state) {
    case 'idle':
      return null;
    case 'exporting':
      return (
        <UnderWay
          words={
            backup.total === 0
              ? 'Exporting…'
              : `Exporting ${grouped(backup.done)} of ${articlesWords(backup.total)}…`
          }
          part={backup.total === 0 ? 0 : backup.done / backup.total}
          onStop={actions.onStop}
        />
      );
    case 'looking':
      return <UnderWay words={`Reading ${backup.file}…`} part={backup.part} onStop={actions.onStop} />;
    case 'importing':
      return <UnderWay words={`Importing ${backup.file}…`} part={backup.part} onStop={actions.onStop} />;
    case 'stopping':
      return <UnderWay words="Stopping: what is in already is taken back…" part={null} />;
    case 'taking-back':
      return <UnderWay words="Taking the import back…" part={backup.part} />;
    case 'found':
      return <ImportForm {...backup} isRestoring={isRestoring} actions={actions} />;
    case 'exported':
      return (
        <Done onClose={actions.onClose}>
          {articlesWords(backup.articles)} exported as <bdi>{backup.file}</bdi>, in your downloads.
        </Done>
      );
    case 'imported':
      return (
        <Done
          onClose={actions.onClose}
          {...(backup.outcome.added + backup.outcome.replaced + backup.outcome.decided > 0 && {
            action: { label: 'Take back', onClick: () => actions.onTakeBack(backup.id) },
          })}
        >
          {importedArticlesWords(backup.outcome)}
        </Done>
      );
    case 'taken-back':
      return <Done onClose={actions.onClose}>{takenBackWords(backup.taken)}</Done>;
    case 'stopped':
      return <Done onClose={actions.onClose}>Stopped. Your library is as it was.</Done>;
    case 'failed':
      return (
        <Done onClose={actions.onClose} isError>
          {backup.isLeft ? leftWords(backup.error) : problemWords(backup.error)}
        </Done>
      );
  }
}

function UnderWay(props: {
  readonly words: string;
  /** From 0 to 1; null where nobody knows. */
  readonly part: number | null;
  readonly onStop?: () => void;
}) {
  const { words, part, onStop } = props;
  return (
    <div class="backup-progress">
      <p>
        <span role="status">{words}</span>
        {onStop && (
          <button type="button" class="link-button" onClick={onStop}>
            Cancel
          </button>
        )}
      </p>
      <progress aria-label={words} {...(part === null ? {} : { value: part, max: 1 })} />
    </div>
  );
}

/** Says what came of it. The focus goes there, as what was pressed is gone. */
function Done(props: {
  readonly children: ComponentChildren;
  readonly isError?: boolean;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onClose: () => void;
}) {
  const { children, isError = false, action, onClose } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <p class="library-note" role={isError ? 'alert' : undefined}>
      <span role={isError ? undefined : 'status'}>{children}</span>
      <span class="backup-choices">
        {action && (
          <button type="button" class="link-button" onClick={action.onClick}>
            {action.label}
          </button>
        )}
        <button ref={first} type="button" class="link-button" onClick={onClose}>
          Close
        </button>
      </span>
    </p>
  );
}
