import type { Holding } from '../../holdings/holding.ts';
import type { Comparison } from '../../reader/comparison.ts';
import type { ValueOf } from '../../shapes/value-of.ts';
import {
  type ComparisonView,
  type Pins,
  summariseComparison,
  viewCompared,
} from '../../views/comparison-view.ts';
import type { COMPARISON_REQUESTS } from '../../wire/comparison-requests.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Caller, Handlers } from '../handler.ts';
import type { Comparisons } from './comparisons.ts';

type ComparisonRequest = ValueOf<(typeof COMPARISON_REQUESTS)[number]>['type'];

/** So many comparisons are listed: of each the articles are read. */
const MOST_LISTED = 30;

/** Answers the extension's own documents: what is pinned, and what of it is on record. */
export function comparisonHandlers({
  holding,
  comparisons,
  pins,
  isPrivate,
}: {
  readonly holding: Holding;
  readonly comparisons: Comparisons;
} & Pick<AnswerEffects, 'pins' | 'isPrivate'>): Handlers<ComparisonRequest> {
  /** A document outside tabs says of which tab it speaks; a tab of ours is as private as its window. */
  async function inPrivate(tab: number | null, { sender }: Caller): Promise<boolean> {
    const asked = tab ?? sender.tabId;
    return sender.isPrivate || (asked !== null && (await isPrivate(asked)));
  }

  const pinsOf = (comparison: Comparison | null): Pins => ({ quotes: comparison?.quotes ?? [] });

  return {
    pins: async ({ tab }, caller) => pinsOf(await comparisons.current(await inPrivate(tab, caller))),

    async 'pin-quotes'({ quotes, on, tab }, caller) {
      const change = { type: on ? 'pin' : 'unpin', quotes } as const;
      return pinsOf(await comparisons.changeCurrent(change, await inPrivate(tab, caller)));
    },

    async 'see-pins'({ tab }, caller) {
      await pins.see(tab ?? caller.asker.tab, await inPrivate(tab, caller));
      return null;
    },

    async comparison({ id }, caller): Promise<ComparisonView | null> {
      const asked = id ?? (await comparisons.current(await inPrivate(null, caller)))?.id ?? null;
      const found = asked && (await comparisons.find(asked));
      return found && { ...found, quotes: await viewCompared(holding, found.comparison.quotes) };
    },

    async comparisons(_, caller) {
      const all = await comparisons.list(await inPrivate(null, caller));
      const listed = all.filter(({ quotes }) => quotes.length > 0).slice(0, MOST_LISTED);
      return Promise.all(listed.map((one) => summariseComparison(holding, one)));
    },

    async 'change-comparison'({ id, change }) {
      await comparisons.change(id, change);
      return null;
    },

    'new-comparison': async (_, caller) => comparisons.begin(await inPrivate(null, caller)),

    async 'pin-here'({ id }) {
      await comparisons.pinHere(id);
      return null;
    },

    'delete-comparison': ({ id }) => comparisons.delete(id),

    async 'restore-comparison'({ comparison }, caller) {
      await comparisons.restore(comparison, await inPrivate(null, caller));
      return null;
    },
  };
}
