import type { ApartRow } from './join-rows.ts';
import { fullNamesOf, isOneCampaign, outletOf } from './organisation-forms.ts';

/** Lists what keeps organisations apart. */
export const ORGANISATION_APARTS: readonly ApartRow[] = [
  {
    name: 'other-full-name',
    sentence:
      'The [Zenda Water Board] (ZWB) said it rained. / The {Zenda Workers Bank} (ZWB) said it snowed.',
    agrees: (one, other) => {
      const [a, b] = [fullNamesOf(one), fullNamesOf(other)];
      return a.length > 0 && b.length > 0 && !a.some((name) => b.some((another) => isOneName(name, another)));
    },
  },
];

const isOneName = (name: string, another: string): boolean =>
  name === another ||
  outletOf(name) === another ||
  outletOf(another) === name ||
  isOneCampaign(name, another);
