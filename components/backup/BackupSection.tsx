import { useEffect, useRef } from 'preact/hooks';
import { grouped } from '../grouped.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { type BackupActions, type BackupFacts, type BackupState, isExchanging } from './backup-state.ts';
import { ImportList } from './ImportList.tsx';
import './backup-section.css';

/** Articles in no file, from which on the reader is reminded. */
const MANY_UNSAVED = 50;

/** Tells how far an export or an import is, and what can be taken back. It comes into sight with what it has to say. */
export function BackupSection(props: {
  readonly backup: BackupState;
  readonly facts: BackupFacts;
  readonly actions: BackupActions;
}) {
  const { backup, facts, actions } = props;
  const section = useRef<HTMLElement>(null);
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
          <button type="button" class="link-button" onClick={() => actions.onExport({ of: 'all' })}>
            Export them
          </button>
        </p>
      )}
      <BackupProgress backup={backup} actions={actions} isRestoring={false} />
      <ImportList
        imports={facts.imports}
        shown={backup.state === 'imported' ? backup.id : null}
        isBusy={isExchanging(backup)}
        onTakeBack={actions.onTakeBack}
      />
    </section>
  );
}
