import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import type { PageActor } from '../popup/actors-of-page.ts';

/** A record lists a dozen forms at most; what a hostile page reports beyond that is left out. */
const MOST_ALIASES = 12;

/**
 * Lists what may be wrong with the highlights of an actor: all on this page, each alias that matched, all but full names.
 * Without a `page` its own choice is left out, and so is what stands already.
 */
export function correctionChoices(
  { id, aliases }: Pick<PageActor, 'id' | 'aliases'>,
  page: string | null,
  made: readonly CorrectionView[],
): Correction[] {
  const choices: Correction[] = aliases
    .slice(0, MOST_ALIASES)
    .map((alias) => ({ type: 'never-alias', actor: id, alias }));
  if (page !== null) choices.unshift({ type: 'not-on-page', actor: id, page });
  if (!made.some(({ correction }) => correction.type === 'only-full-names' && correction.actor === id))
    choices.push({ type: 'only-full-names', actor: id });
  return choices;
}
