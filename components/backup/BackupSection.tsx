import { useEffect, useRef } from 'preact/hooks';
import { grouped } from '../grouped.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { type BackupActions, type BackupFacts, type BackupState, isExchanging } from './backup-state.ts';
import { ImportList } from './ImportList.tsx';
import './backup-section.css';

/** Articles in no file, from which on the reader is reminded. */
const MANY_UNSAVED = 50;

/** Takes articles out of the library into a file, and files of articles in. It comes into sight with what it has to say. */
export function BackupSection(props: {
  readonly backup: BackupState;
  readonly facts: BackupFacts;
  readonly articles: number;
  readonly actions: BackupActions;
}) {
  const { backup, facts, articles, actions } = props;
  const section = useRef<HTMLElement>(null);
  const isBusy = isExchanging(backup);
  const exportAll = () => actions.onExport({ of: 'all' });
  useEffect(() => {
    // It may have begun far below, in a list.
    if (backup.state !== 'idle') section.current?.scrollIntoView({ block: 'nearest' });
  }, [backup.state]);
  return (
    <section class="backup-section" aria-label="Export and import" ref={section}>
      {facts.unsaved >= MANY_UNSAVED && backup.state === 'idle' && (
        <p class="library-note">
          <span>
            {grouped(facts.unsaved)} of your articles lie in no file: they are gone if this browser loses its
            data.
          </span>
          <button type="button" class="link-button" onClick={exportAll}>
            Export them
          </button>
        </p>
      )}
      <p class="backup-buttons">
        {articles > 0 && (
          <button
            type="button"
            class="quiet-button"
            title="Into a file, with what you marked and decided, and a copy of each article that any browser shows"
            disabled={isBusy}
            onClick={exportAll}
          >
            Export everything
          </button>
        )}
        <ChooseBackup label="Import…" isDisabled={isBusy} isQuiet onFile={actions.onFile} />
      </p>
      <BackupProgress backup={backup} actions={actions} isRestoring={false} />
      <ImportList
        imports={facts.imports}
        shown={backup.state === 'imported' ? backup.id : null}
        isBusy={isBusy}
        onTakeBack={actions.onTakeBack}
      />
    </section>
  );
}

/** Lets the reader choose a file of articles. */
export function ChooseBackup(props: {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isQuiet?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.isQuiet === true ? 'quiet-button' : 'action-button'}
        disabled={props.isDisabled}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        ref={input}
        class="backup-file"
        type="file"
        hidden
        accept=".onrecord"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) props.onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
