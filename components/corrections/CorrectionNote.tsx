import { useEffect, useRef } from 'preact/hooks';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { CorrectionText } from './CorrectionText.tsx';
import './correction-note.css';

/** Says what was just corrected and offers to take it back; the focus goes there, as what had it may be gone from the list. */
export function CorrectionNote(props: {
  readonly view: CorrectionView;
  readonly page: string | null;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [props.view]);
  return (
    <p class="correction-note">
      <span role="status">
        <CorrectionText view={props.view} here={props.page} />
      </span>
      <button ref={undo} type="button" class="link-button" onClick={props.onUndo}>
        Undo
      </button>
    </p>
  );
}
