import { KeepSection } from '../../components/keep/KeepSection.tsx';
import type { KeepActions, KeepState } from '../../components/keep/keep-state.ts';
import { LetNamesQuestion } from '../../components/keep/LetNamesQuestion.tsx';
import type { Tab } from '../../lib/browser/tabs.ts';
import { useLetNames } from './use-let-names.ts';

/** Keeps the page in the tab; over one that no extension may read, says only why a key kept nothing. */
export function KeepHere(props: {
  readonly tab: Tab | null;
  readonly host: string | null;
  readonly keep: KeepState;
  readonly actions: KeepActions;
  readonly onSettings: () => void;
}) {
  const { tab, host, keep, actions } = props;
  const letNames = useLetNames(host, tab?.id ?? null, keep.state === 'kept');
  const isOpen = tab !== null && tab.url !== null && /^(?:https?|file):/.test(tab.url);
  if (!isOpen && keep.state !== 'refused') return null;
  return (
    <KeepSection keep={keep} host={host} actions={actions}>
      {letNames.answer !== null && (
        <LetNamesQuestion
          host={host}
          answer={letNames.answer}
          actions={{ ...letNames.actions, onChoose: props.onSettings }}
        />
      )}
    </KeepSection>
  );
}
