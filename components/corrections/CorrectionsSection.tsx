import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { Icon } from '../Icon.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import './corrections-section.css';

/** Lists what the reader can do with their corrections. */
export interface CorrectionActions {
  readonly onCorrect: (view: CorrectionView) => void;
  readonly onWithdraw: (correction: Correction) => void;
  readonly onImport: () => void;
}

/** Shows the reader's corrections, folded: most visits of the popup are about the page. */
export function CorrectionsSection(props: {
  readonly corrections: readonly CorrectionView[];
  readonly page: string | null;
  readonly file: string;
  readonly actions: CorrectionActions;
}) {
  const { corrections, page, file, actions } = props;
  return (
    <details class="popup-corrections">
      <summary class="section-title popup-title">
        <span>
          Your corrections <span class="count">{corrections.length}</span>
        </span>
        <Icon name="down" />
      </summary>
      <CorrectionList corrections={corrections} here={page} file={file} onWithdraw={actions.onWithdraw}>
        <button type="button" class="quiet-button" onClick={actions.onImport}>
          Import…
        </button>
      </CorrectionList>
    </details>
  );
}
