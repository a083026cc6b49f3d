import { commonSurnames } from '../../english/people/common-surnames.ts';
import { isInitial, isSlip, middlesAgree, type PersonName } from '../names/person-name.ts';
import {
  namesBody,
  shareBody,
  sharedCompany,
  sharedOffice,
  shareEvidence,
  sharePlace,
  shareSingularOffice,
  singularKeys,
} from './evidence.ts';
import type { JoinRow } from './join-rows.ts';
import type { Profile } from './profile.ts';

/** Names beside two that say whose a surname is, where one person alone bears it. */
const COMPANY = 2;

/** Lists every way in which people of several articles are one. */
export const PERSON_JOINS: readonly JoinRow[] = [
  {
    // What keeps two of one name apart has been asked before.
    name: 'same-name',
    sentence:
      'Mayor [Ann Varga] said it rained. / [Ann Varga] said it snowed. / {Tom Varga} said it was dry.',
    relates: (one, other) =>
      [...one.names.keys()].some((name) => other.names.has(name)) && !one.isLone && !other.isLone,
    certain: () => true,
  },
  {
    name: 'middle-name',
    sentence: '[Ann B. Lee] said it rained. / [Ann Lee] said it snowed. / {Tom Lee} said it was dry.',
    relates: forNames((one, other) => one.given === other.given && sameEnd(one, other)),
    certain: () => true,
  },
  {
    // "George W. Bush" is not "George Bush" where another George Bush is known: then the row relates two, and joins none.
    name: 'second-given-name',
    sentence:
      'Mayor [C. Stuart Lee] said it rained. / Mayor [Stuart Lee] said it snowed. / The teacher {Stuart Lee} said it was dry.',
    relates: forNames((one, other) => callsBySecond(one, other) || callsBySecond(other, one)),
    certain: shareEvidence,
  },
  {
    name: 'initials',
    sentence:
      'Mayor [J.D. Reyes] said it rained. / Mayor [John David Reyes] said it snowed. / The teacher {Jack Reyes} said it was dry.',
    relates: forNames((one, other) => hasInitialsOf(one, other) || hasInitialsOf(other, one)),
    certain: shareEvidence,
  },
  {
    // With a common surname, "Mike" and "Michael" are as often two.
    name: 'nickname',
    sentence:
      '[Anthony Varga] said it rained. / [Tony Varga] said it snowed. / {Antonia Varga} said it was dry.',
    relates: forNames((one, other) => shareFullGiven(one, other) && sameEnd(one, other)),
    certain: (one, other) =>
      !commonSurnames.has(one.name.surname) || shareEvidence(one, other) || sharedCompany(one, other, 1) > 0,
  },
  {
    name: 'generation-left-out',
    sentence:
      'Governor [Karl Varga Jr.] said it rained. / Governor [Karl Varga] said it snowed. / The teacher {Karl Varga Sr.} said it was dry.',
    relates: forNames(
      (one, other) =>
        (one.generation === '') !== (other.generation === '') &&
        shareFullGiven(one, other) &&
        one.surname === other.surname &&
        middlesAgree(one.middles, other.middles),
    ),
    certain: (one, other) => sharedOffice(one, other) !== null,
  },
  {
    name: 'former-name',
    sentence:
      '[Clara Varga] said it rained. / [Clara Varga-Hill], who was Clara Varga before her wedding, said it snowed. / {Vera Hill} said it was dry.',
    relates: (one, other) => boreName(one, other) || boreName(other, one),
    certain: () => true,
  },
  {
    name: 'joined-surname',
    sentence:
      'Mayor [Clara Varga] said it rained. / Mayor [Clara Varga-Hill] said it snowed. / The teacher {Clara Hill} said it was dry.',
    relates: forNames(
      (one, other) => shareFullGiven(one, other) && (isPart(one, other) || isPart(other, one)),
    ),
    certain: shareEvidence,
  },
  {
    name: 'spelling',
    sentence:
      'Mayor [Kirsten Varga] said it rained. / Mayor [Kristen Varga] said it snowed. / The teacher {Kirstin Varga} said it was dry.',
    relates: forNames(
      (one, other) =>
        one.given !== other.given && isSlip(one.given ?? '', other.given ?? '') && sameEnd(one, other),
    ),
    certain: (one, other) =>
      sharedOffice(one, other) !== null || sharePlace(one, other) || shareBody(one, other),
  },
  {
    name: 'titled-surname',
    sentence:
      'Governor [Ann Varga] said it rained. / Governor [Varga] said it snowed. / The teacher {Tom Varga} said it was dry.',
    relates: relatesLone,
    certain: (one, other) => sharedOffice(one, other) !== null,
  },
  {
    name: 'surname-of-body',
    sentence: '[Ann Varga], who runs Zenda Looms, said it rained. / Mr. {Varga} said it snowed.',
    relates: relatesLone,
    certain: (one, other) => shareBody(one, other) || namesBody(one, other),
  },
  {
    name: 'surname-in-company',
    sentence:
      '[Ann Varga] said it rained. Vera Stone said it snowed. Tom Reyes said it was dry. / Mr. {Varga} said it snowed.',
    relates: relatesLone,
    certain: (one, other) => sharedCompany(one, other, COMPANY) >= COMPANY,
  },
  {
    name: 'one-office',
    sentence:
      'President [Varga] said it rained. / President [Varga] said it snowed. / Mr. {Varga} said it was dry.',
    relates: (one, other) => one.isLone && other.isLone && one.name.surname === other.name.surname,
    certain: shareSingularOffice,
    joinsKeys: (one) => (one.isLone ? singularKeys(one) : []),
  },
];

/** Asks about each pair of full names that two have. */
function forNames(agrees: (one: PersonName, other: PersonName) => boolean): JoinRow['relates'] {
  return (one, other) => {
    for (const name of one.names.values())
      for (const another of other.names.values())
        if (name.given !== null && another.given !== null && agrees(name, another)) return true;
    return false;
  };
}

const sameEnd = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.generation === other.generation &&
  middlesAgree(one.middles, other.middles);

const shareFullGiven = (one: PersonName, other: PersonName): boolean =>
  one.full.some((name) => other.full.includes(name));

/** "C. Stuart Lee" and "Stuart Lee"; "Edward Tom Lee" and "Tom Lee". */
const callsBySecond = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.generation === other.generation &&
  one.middles.some((middle) => middle === other.given || (!isInitial(middle) && other.full.includes(middle)));

/** "J.D. Lee" and "John David Lee". */
const hasInitialsOf = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.generation === other.generation &&
  isInitial(one.given ?? '') &&
  !isInitial(other.given ?? '') &&
  one.given === other.given?.[0] &&
  middlesAgree(one.middles, other.middles);

const isPart = (one: PersonName, other: PersonName): boolean =>
  other.surname.includes('-') && other.surname.split('-').includes(one.surname);

const boreName = (one: Profile, other: Profile): boolean =>
  [...other.names.values()].some(({ given, surname }) => one.former.has(`${given} ${surname}`));

/** A surname alone, and a full name that ends in it. */
function relatesLone(one: Profile, other: Profile): boolean {
  if (one.isLone === other.isLone) return false;
  const [lone, full] = one.isLone ? [one, other] : [other, one];
  const { surname } = lone.name;
  for (const name of full.names.values())
    if (name.surname === surname || name.surname.split('-').at(-1) === surname) return true;
  return false;
}
