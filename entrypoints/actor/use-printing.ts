import { useEffect, useState } from 'preact/hooks';
import type { ActorPageState } from '../../components/actor/ActorPage.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { wholePage } from './whole-page.ts';

/** Prints the page once all of its lists are there: paper has no button that shows more. */
export function usePrinting(
  shown: ActorPageState,
  show: (shown: ActorPageState) => void,
): { readonly isGathering: boolean; readonly onPrint: () => void } {
  const [step, setStep] = useState<'none' | 'gathering' | 'gathered'>('none');
  useEffect(() => {
    if (step !== 'gathered') return;
    setStep('none');
    print();
  }, [step]);
  const gather = async () => {
    if (shown.state !== 'ready') return;
    setStep('gathering');
    show({ state: 'ready', view: await wholePage(shown.view, send) });
    setStep('gathered');
  };
  return { isGathering: step === 'gathering', onPrint: () => void (step === 'none' && gather()) };
}
