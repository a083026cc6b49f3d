import { type LookedUp, type LookUp, lookUpOn, type TabPage } from '../reader/look-up.ts';
import type { Settings } from '../reader/settings.ts';
import type { Kept } from './kept.ts';

/** Notes that the reader opened a card over a tab. */
export type NoteLookUp = (tab: number, whom: LookedUp) => void;

/** Lists the effects that noting needs. */
export interface NoteLookUpEffects {
  readonly settings: Pick<Kept<Settings>, 'read'>;
  /** Gives the page of a tab; null for one that is gone, and for a private one. */
  pageIn(tab: number): Promise<TabPage | null>;
  keep(lookUps: readonly LookUp[]): Promise<void>;
  now(): Date;
  /** Runs something once the answer is on its way. */
  later(step: () => void): void;
}

/**
 * Gives what notes a look-up, behind the answer to whoever asked for the card: a page is told the same at the same moment, whether or not
 * anything is noted. What cannot be noted is left: no card waits for it, and nobody is to be told in a page.
 */
export function noteLookUps(effects: NoteLookUpEffects): NoteLookUp {
  const note = async (tab: number, whom: LookedUp) => {
    if (!(await effects.settings.read()).lookUps) return;
    const page = await effects.pageIn(tab);
    const lookUp = page && lookUpOn(page, whom, effects.now());
    if (lookUp !== null) await effects.keep([lookUp]);
  };
  return (tab, whom) => effects.later(() => void note(tab, whom).catch(() => {}));
}
