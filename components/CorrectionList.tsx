import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CorrectionView } from '../lib/messages.ts';
import type { Correction } from '../lib/model.ts';
import { CorrectionText } from './CorrectionText.tsx';
import { Icon } from './Icon.tsx';
import './correction-list.css';

/** Lists the reader's corrections, each to be taken back, and all of them to be kept in a file. */
export function CorrectionList(props: {
  readonly corrections: readonly CorrectionView[];
  readonly here: string | null;
  /** The file of all corrections, as an address to download. */
  readonly file: string;
  readonly onWithdraw: (correction: Correction) => void;
  /** What imports a file. */
  readonly children: ComponentChildren;
}) {
  const { corrections } = props;
  const list = useRef<HTMLUListElement>(null);
  return (
    <div class="correction-list">
      {corrections.length === 0 && (
        <p class="no-corrections">
          None yet. “Wrong?” beside a name takes its highlights away, on one page or on all.
        </p>
      )}
      <ul ref={list} tabIndex={-1} aria-label="Your corrections">
        {corrections.map((view) => (
          <li key={JSON.stringify(view.correction)}>
            <span class="correction">
              <CorrectionText view={view} here={props.here} />
            </span>
            <button
              type="button"
              class="icon-button"
              title="Remove"
              aria-label="Remove this correction"
              onClick={() => {
                // The button goes; the focus would start over at the top.
                list.current?.focus({ preventScroll: true });
                props.onWithdraw(view.correction);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
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
