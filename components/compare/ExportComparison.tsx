import { useEffect, useState } from 'preact/hooks';
import { citeFileName } from '../../lib/cite/cite-file-name.ts';
import { comparisonMarkdown } from '../../lib/cite/comparison-markdown.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { ComparedColumn } from './compared-columns.ts';
import type { ComparisonActions } from './comparison-state.ts';

/** So long the answer stands. Milliseconds. */
const ANSWER_SHOWN_MS = 4_000;

/** Copies what stands side by side as Markdown, or saves it in a file. */
export function ExportComparison(props: {
  readonly columns: readonly ComparedColumn[];
  readonly title: string;
  readonly today: () => string;
  readonly actions: Pick<ComparisonActions, 'onCopy' | 'onDownload'>;
}) {
  const { columns, title, actions } = props;
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(setTold, ANSWER_SHOWN_MS, '');
    return () => clearTimeout(timer);
  }, [told]);
  const beside = columns.flatMap((column) =>
    column.type === 'quote' ? [{ ...column, shared: column.words.shared }] : [],
  );
  if (beside.length === 0) return null;
  const write = () => comparisonMarkdown(beside, { title, today: props.today() });
  const save = () => {
    const name = citeFileName(title, props.today(), 'md');
    actions.onDownload({ name, type: 'text/markdown', text: `${write()}\n` });
    setTold('Handed to the browser');
  };
  return (
    <span class="compare-export">
      <CopyButton label="Copy as Markdown" write={write} onCopy={actions.onCopy} />
      <button type="button" class="quiet-button" onClick={save}>
        Download
      </button>
      {/* The browser shows a download itself; one more line here would move what stands behind it. */}
      <span class="unseen" role="status">
        {told}
      </span>
    </span>
  );
}
