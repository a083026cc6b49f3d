import { type BackupActions, type BackupState, isExchanging } from './backup-state.ts';
import { ChooseBackup } from './ChooseBackup.tsx';

/** Offers to take all articles out into a file, and a file of articles in. */
export function BackupButtons(props: {
  readonly backup: BackupState;
  readonly articles: number;
  readonly actions: BackupActions;
}) {
  const { backup, articles, actions } = props;
  const isBusy = isExchanging(backup);
  return (
    <span class="backup-buttons">
      {articles > 0 && (
        <button
          type="button"
          class="quiet-button"
          title="Into a file, with what you marked and decided, and a copy of each article that any browser shows"
          disabled={isBusy}
          onClick={() => actions.onExport({ of: 'all' })}
        >
          Export everything
        </button>
      )}
      <ChooseBackup label="Import…" isDisabled={isBusy} isQuiet onFile={actions.onFile} />
    </span>
  );
}
