import { BackupProgress } from './BackupProgress.tsx';
import { type BackupActions, type BackupState, isExchanging } from './backup-state.ts';
import { ChooseBackup } from './ChooseBackup.tsx';
import './backup-section.css';

/** Offers to begin a library that is lost anew with a file of its articles. The file is read first: one that is damaged loses nothing. */
export function RestoreSection(props: { readonly backup: BackupState; readonly actions: BackupActions }) {
  const { backup, actions } = props;
  return (
    <section class="backup-section" aria-label="Restore from a file">
      <p class="backup-words">If you have exported your articles, they can be brought back from that file.</p>
      <p class="backup-buttons">
        <ChooseBackup
          isDisabled={isExchanging(backup)}
          label="Restore from a file…"
          onFile={actions.onFile}
        />
      </p>
      <BackupProgress backup={backup} actions={actions} isRestoring />
    </section>
  );
}
