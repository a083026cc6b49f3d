import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { Icon } from '../Icon.tsx';
import { CorrectionText } from './CorrectionText.tsx';
import './correction-list.css';

/** Lists the reader's corrections, each to be taken back, and all of them to be kept in a file. */
export function CorrectionList(props: {
  readonly corrections: readonly CorrectionView[];
  readonly here: string | null;
  /** The file of all corrections, as an address to download. */
  readonly file: string;
  readonly onWithdraw: (correction: Correction) => void;
  /** The control that imports a file. */
  readonly children: ComponentChildren;
}) {
  const { corrections } = props;
  const list = useRef<HTMLUListElement>(null);
  return (
    <div class="correction-list">
      {corrections.length === 0 && (
        <p class="no-corrections">
          None yet. “…” beside a name takes its highlights away, on one page or on all.
        </p>
      )}
      <ul ref={list} tabIndex={-1} aria-label="Your corrections">
        {corrections.map((view) => (
          <Entry
            key={JSON.stringify(view.correction)}
            view={view}
            here={props.here}
            onWithdraw={() => {
              // The button goes; the focus would start over at the top.
              list.current?.focus({ preventScroll: true });
              props.onWithdraw(view.correction);
            }}
          />
        ))}
      </ul>
      <p class="correction-file">
        {corrections.length > 0 && (
          <a class="quiet-button" href={props.file} download="on-record-corrections.json">
            Export
          </a>
        )}
        {props.children}
      </p>
    </div>
  );
}

function Entry(props: {
  readonly view: CorrectionView;
  readonly here: string | null;
  readonly onWithdraw: () => void;
}) {
  const id = useId();
  return (
    <li>
      <span class="correction" id={id}>
        <CorrectionText view={props.view} here={props.here} />
      </span>
      <button
        type="button"
        class="icon-button"
        title="Remove"
        aria-label="Remove this correction"
        aria-describedby={id}
        onClick={props.onWithdraw}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
