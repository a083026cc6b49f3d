import { downloadFile } from '../../components/cite/download-file.ts';
import { useCiteChoice } from '../../components/cite/use-cite-choice.ts';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { copyText } from '../../components/copy-text.ts';
import { send } from '../../lib/browser/messaging.ts';
import { ownDay } from '../../lib/text/own-day.ts';
import { useComparison } from './use-comparison.ts';

/** Runs the page of the comparison that the address names. The tab's title says nothing of it: a browser's history is synced. */
export function CompareWindow() {
  const { shown, change, actions } = useComparison();
  const cite = useCiteChoice(send, ownDay);
  return (
    <ComparePage
      shown={shown}
      change={change}
      today={ownDay}
      actions={{
        ...actions,
        onRead: (quote) => void send<null>({ type: 'read', quote }),
        onCopy: copyText,
        onDownload: downloadFile,
        onPrint: () => print(),
        cite,
      }}
    />
  );
}
