import { initialsOf, isKnownAcronym, knownAcronymOf } from '../names/organisation-name.ts';
import { sharedCompany } from './evidence.ts';
import type { JoinRow } from './join-rows.ts';
import {
  fullNamesOf,
  isOneCampaign,
  type OrganisationForms,
  organisationForms,
  outletOf,
  SURE_INITIALS,
} from './organisation-forms.ts';
import type { Profile } from './profile.ts';

/** Lists every way in which organisations of several articles are one; those of the same name are one before it is asked. */
export const ORGANISATION_JOINS: readonly JoinRow[] = [
  {
    name: 'acronym-introduced',
    sentence:
      'The [Zenda Rail Union] (ZRU) said it rained. / The [ZRU] said it snowed. / The {Zenda Bank} said it was dry.',
    relates: forForms((acronym, full) => full.acronyms.has(acronym)),
    certain: () => true,
  },
  {
    name: 'known-acronym',
    sentence:
      'The [Federal Bureau of Investigation] said it rained. / The [FBI] said it snowed. / The {Zenda Bank} said it was dry.',
    relates: forForms((acronym, full) => [...full.names].some((name) => knownAcronymOf(name) === acronym)),
    certain: () => true,
  },
  {
    name: 'initials-in-company',
    sentence:
      'The [Zenda Rail Union] said it rained. Ann Lee said it snowed. / The [ZRU] said it snowed. Ann Lee said it was dry. / The {Lutz Bank} said it was dry.',
    relates: forForms(
      (acronym, full) =>
        acronym.length >= SURE_INITIALS &&
        !isKnownAcronym(acronym) &&
        [...full.names].some((name) => initialsOf(name) === acronym),
    ),
    certain: (one, other) => sharedCompany(one, other, 1) > 0,
  },
  {
    name: 'outlet-cut-short',
    sentence: '[ZBC News] said it rained. / [ZBC] said it snowed. / {ZBC Radio} said it was dry.',
    relates: (one, other) => isCutShort(one, other) || isCutShort(other, one),
    certain: () => true,
  },
  {
    name: 'campaign',
    sentence:
      'The [Ann Varga campaign] said it rained. / The [Varga campaign] said it snowed. / The {Tom Reyes campaign} said it was dry.',
    relates: (one, other) =>
      fullNamesOf(one).some((name) => fullNamesOf(other).some((another) => isOneCampaign(name, another))),
    certain: () => true,
  },
];

/** Asks about each acronym that stands for all that is known of a name, and the forms of another that has a full one. */
function forForms(agrees: (acronym: string, full: OrganisationForms) => boolean): JoinRow['relates'] {
  return (one, other) => {
    const [a, b] = [organisationForms(one), organisationForms(other)];
    const [short, full] = a.names.size === 0 ? [a, b] : [b, a];
    if (short.names.size > 0 || full.names.size === 0) return false;
    return [...short.acronyms].some((acronym) => agrees(acronym, full));
  };
}

/** "ZBC" and "ZBC News": an acronym, or a name that ends in a word of outlets itself, without the last word. */
function isCutShort(one: Profile, other: Profile): boolean {
  const [short, long] = [organisationForms(one), organisationForms(other)];
  return [...long.names].some((name) => {
    const cut = outletOf(name);
    return cut !== null && (short.acronyms.has(cut) || (cut.includes(' ') && short.names.has(cut)));
  });
}
