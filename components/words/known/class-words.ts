import type { KnownView } from '../../../lib/holdings/known/known-view.ts';

const WORDS: Readonly<Record<KnownView['class'], (isWhole: boolean) => string | null>> = {
  verbatim: () => null,
  edited: () => 'Only what stands in brackets differs.',
  cut: (isWhole) => (isWhole ? 'Cut. What stood around it:' : 'Cut. What of it is on record:'),
  joined: () => null,
  reworded: () => null,
};

/** Says how a quotation repeats the quote that is shown below; null where the line above says it. */
export function classWords({ class: kind, isWhole }: Pick<KnownView, 'class' | 'isWhole'>): string | null {
  return WORDS[kind](isWhole);
}
