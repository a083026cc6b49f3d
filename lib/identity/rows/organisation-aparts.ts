import { maybeSameGiven, type PersonName, personName } from '../names/person-name.ts';
import type { ApartRow } from './join-rows.ts';
import { fullNamesOf, isOneCampaign, organisationForms, outletOf } from './organisation-forms.ts';
import type { Profile } from './profile.ts';

/** Lists what keeps organisations apart. */
export const ORGANISATION_APARTS: readonly ApartRow[] = [
  {
    name: 'other-full-name',
    sentence: 'The [Zenda Rail Union] (ZRU) said it rained. / The {Zenda Rowing Union} (ZRU) said it snowed.',
    agrees: (one, other) => {
      const [a, b] = [fullNamesOf(one), fullNamesOf(other)];
      return a.length > 0 && b.length > 0 && !a.some((name) => b.some((another) => isOneName(name, another)));
    },
  },
  {
    name: 'other-candidate',
    sentence: 'The [Ann Varga campaign] said it rained. / The {Tom Varga campaign} said it snowed.',
    agrees: haveOtherCandidates,
  },
];

/** Tells whether no candidate of the one may be one of the other's. */
function haveOtherCandidates(one: Profile, other: Profile): boolean {
  const [owners, others] = [ownersOf(one), ownersOf(other)];
  return (
    owners.length > 0 &&
    others.length > 0 &&
    !owners.some((owner) => others.some((another) => maybeSameGiven(owner, another)))
  );
}

const ownersOf = (profile: Profile): PersonName[] =>
  [...organisationForms(profile).owners].map((owner) => personName(owner, null));

const isOneName = (name: string, another: string): boolean =>
  name === another ||
  outletOf(name) === another ||
  outletOf(another) === name ||
  isOneCampaign(name, another);
