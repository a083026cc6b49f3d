import { namesBody, shareBody, sharedCompany, sharedOffice, shareSingularOffice } from './evidence.ts';
import type { JoinRow } from './join-rows.ts';
import type { Profile } from './profile.ts';

/** Names beside two that say whose a surname is, where one person alone bears it. */
const COMPANY = 2;

/** Lists every way in which a surname alone is somebody whom another article names in full. */
export const SURNAME_JOINS: readonly JoinRow[] = [
  {
    name: 'titled-surname',
    sentence:
      'Governor [Ann Varga] said it rained. / Governor [Varga] said it snowed. / The teacher {Tom Varga} said it was dry.',
    relates: relatesLone,
    certain: (one, other) => sharedOffice(one, other) !== null,
  },
  {
    name: 'surname-of-body',
    sentence:
      '[Ann Varga] of Zenda Looms said it rained. / Ms. [Varga] of Zenda Looms said it snowed. / Ms. {Varga} said it was dry.',
    relates: relatesLone,
    certain: (one, other) => shareBody(one, other) || namesBody(one, other),
  },
  {
    name: 'surname-in-company',
    sentence:
      '[Ann Varga] said it rained. Vera Stone and Tom Reyes said it was dry. / Ms. [Varga] said it snowed. Vera Stone and Tom Reyes said it was dry. / Ms. {Varga} said it was dry.',
    relates: relatesLone,
    certain: (one, other) => sharedCompany(one, other, COMPANY) >= COMPANY,
  },
];

/** Joins surnames alone that hold one office: `identify` asks it of very many at once, too. */
export const ONE_OFFICE: JoinRow = {
  name: 'one-office',
  sentence:
    'President [Varga] said it rained. / President [Varga] said it snowed. / Mr. {Varga} said it was dry.',
  relates: (one, other) => one.isLone && other.isLone && one.name.surname === other.name.surname,
  certain: shareSingularOffice,
};

/** Lists every way in which surnames alone are one, where no article has the full name. */
export const LONE_JOINS: readonly JoinRow[] = [ONE_OFFICE];

/** A surname alone, and a full name that ends in it. */
function relatesLone(one: Profile, other: Profile): boolean {
  if (one.isLone === other.isLone) return false;
  const [lone, full] = one.isLone ? [one, other] : [other, one];
  const { surname } = lone.name;
  for (const name of full.names.values())
    if (name.surname === surname || name.surname.split('-').at(-1) === surname) return true;
  return false;
}
