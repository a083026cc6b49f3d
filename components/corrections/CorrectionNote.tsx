import { useEffect, useRef } from 'preact/hooks';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { withoutProtocol } from '../without-protocol.ts';
import './correction-note.css';

/** Says what was just corrected and offers to take it back; the focus goes there, as what had it may be gone from the list. */
export function CorrectionNote(props: {
  readonly view: CorrectionView;
  /** Whether it is of a name of the library. */
  readonly isKept: boolean;
  readonly page: string | null;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [props.view]);
  return (
    <p class="correction-note">
      <span role="status">
        <MadeText view={props.view} isKept={props.isKept} here={props.page} />
      </span>
      <button ref={undo} type="button" class="link-button" onClick={props.onUndo}>
        Undo
      </button>
    </p>
  );
}

/** Says what is so from now on; `here` is the page in the tab, which is called so. */
function MadeText(props: {
  readonly view: CorrectionView;
  readonly isKept: boolean;
  readonly here: string | null;
}) {
  const { view, isKept, here } = props;
  const { correction } = view;
  const name = <bdi class="corrected-name">{view.name}</bdi>;
  switch (correction.type) {
    case 'not-on-page':
      return (
        <>
          {name} is no longer {isKept ? 'listed or marked' : 'highlighted'} on{' '}
          {correction.page === here ? 'this page' : <bdi>{withoutProtocol(correction.page)}</bdi>}
        </>
      );
    case 'never-alias':
      return (
        <>
          “<bdi>{correction.alias}</bdi>” is no longer highlighted
          {correction.alias !== view.name && <> for {name}</>}
        </>
      );
    case 'only-full-names':
      return <>{name} is highlighted by full names only</>;
  }
}
