import { useEffect, useState } from 'preact/hooks';
import './copy-button.css';

type Progress = 'idle' | 'copied' | 'failed';

const ANSWERS: Record<Exclude<Progress, 'idle'>, string> = {
  copied: 'Copied',
  failed: 'Could not copy',
};

const ANSWER_SHOWN_MS = 2400;

/** Copies a text and says, also aloud, whether that worked. `onCopy` resolves to false where the browser refused. */
export function CopyButton(props: {
  /** Makes the text, at the press: in a list most are never copied. */
  readonly write: () => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Says what is copied, where that is no quote. */
  readonly label?: string;
  /** The id of what is copied, for screen readers: many such buttons stand in a list. */
  readonly describedBy?: string | undefined;
}) {
  const [progress, setProgress] = useState<Progress>('idle');

  useEffect(() => {
    if (progress === 'idle') return;
    const timer = setTimeout(() => setProgress('idle'), ANSWER_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [progress]);

  const labels = { idle: props.label ?? 'Copy with citation', ...ANSWERS };
  const copy = async () => setProgress((await props.onCopy(props.write())) ? 'copied' : 'failed');

  return (
    <span class="copy-button">
      <button
        type="button"
        class="quiet-button"
        onClick={copy}
        data-progress={progress}
        aria-describedby={props.describedBy}
      >
        {/* All labels lie on one spot, so that the answer moves nothing. */}
        {(['idle', 'copied', 'failed'] as const).map((label) => (
          <span key={label} class={label === progress ? 'shown' : 'waiting'} aria-hidden={label !== progress}>
            {label === 'copied' && '✓ '}
            {labels[label]}
          </span>
        ))}
      </button>
      <span class="unseen" role="status">
        {progress === 'idle' ? '' : ANSWERS[progress]}
      </span>
    </span>
  );
}
