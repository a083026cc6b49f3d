import { commonSurnames } from '../../english/people/common-surnames.ts';
import { compoundFirsts, fullGivenNames, isOwnForm } from '../../english/people/full-given-names.ts';
import { isAmong, isInitial, isSlip, isTorn, middlesAgree, type PersonName } from '../names/person-name.ts';
import { shareBody, sharedCompany, sharedOffice, shareEvidence, sharePlace } from './evidence.ts';
import type { JoinRow } from './join-rows.ts';
import type { Profile } from './profile.ts';

/** Names beside two that say that both are one. */
const COMPANY = 2;

/** Joins people of the same full name: `lib/identity/camps.ts` asks it before all rows. */
export const SAME_NAME: JoinRow = {
  // What keeps two of one name apart has been asked before.
  name: 'same-name',
  sentence: 'Mayor [Ann Varga] said it rained. / [Ann Varga] said it snowed. / {Tom Varga} said it was dry.',
  relates: (one, other) =>
    [...one.names.keys()].some((name) => other.names.has(name)) && !one.isLone && !other.isLone,
  certain: () => true,
};

/** Lists every way in which people of several articles are one. */
export const PERSON_JOINS: readonly JoinRow[] = [
  SAME_NAME,
  {
    name: 'middle-name',
    sentence: '[Ann B. Lee] said it rained. / [Ann Lee] said it snowed. / {Tom Lee} said it was dry.',
    relates: forNames(
      (one, other) => one.given === other.given && !areAlike(one, other) && sameEnd(one, other),
    ),
    certain: () => true,
  },
  {
    // "C. Stuart Lee" is not "Stuart Lee" where another Stuart Lee is known: then the row relates two, and joins none.
    name: 'second-given-name',
    sentence:
      'Mayor [C. Stuart Lee] said it rained. / Mayor [Stuart Lee] said it snowed. / The teacher {Stuart Lee} said it was dry.',
    relates: forNames(
      (one, other) =>
        one.surname === other.surname &&
        one.generation === other.generation &&
        (isAmong(one, other) || isAmong(other, one)),
    ),
    certain: (one, other) =>
      shareEvidence(one, other) ||
      sharedCompany(one, other, COMPANY) >= COMPANY ||
      (!commonSurnames.has(one.name.surname) && (isCompound(one) || isCompound(other))),
  },
  {
    name: 'torn-headline',
    sentence:
      '[Ann Varga] said it rained. Vera Stone and Tom Reyes said it was dry. / [Trust Ann Varga] said it snowed. Vera Stone and Tom Reyes said it was dry. / {Beth Ann Varga} said it was dry.',
    relates: forNames((one, other) => isTorn(one, other) || isTorn(other, one)),
    certain: (one, other) => shareEvidence(one, other) || sharedCompany(one, other, COMPANY) >= COMPANY,
  },
  {
    name: 'initials',
    sentence:
      'Mayor [J.D. Reyes] said it rained. / Mayor [John David Reyes] said it snowed. / The teacher {Jack Reyes} said it was dry.',
    relates: forNames((one, other) => hasInitialsOf(one, other) || hasInitialsOf(other, one)),
    certain: shareEvidence,
  },
  {
    // With a common surname, "Mike" and "Michael" are as often two; so are "Steven" and "Stephen" with any.
    name: 'nickname',
    sentence:
      '[Anthony Varga] said it rained. / [Tony Varga] said it snowed. / {Antonia Varga} said it was dry.',
    relates: forNames(
      (one, other) => one.given !== other.given && shareFullGiven(one, other) && sameEnd(one, other),
    ),
    certain: (one, other) =>
      !(commonSurnames.has(one.name.surname) || (hasOwnForm(one) && hasOwnForm(other))) ||
      shareEvidence(one, other) ||
      sharedCompany(one, other, 1) > 0,
  },
  {
    name: 'printed-nickname',
    sentence:
      '[Robert “Buzz” Varga] said it rained. / [Buzz Varga] said it snowed. / {Rosa Varga} said it was dry.',
    relates: forNames((one, other) => (isCalled(one, other) || isCalled(other, one)) && sameEnd(one, other)),
    certain: () => true,
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
    // Of father and son in one firm the row relates both, and joins none.
    certain: (one, other) => sharedOffice(one, other) !== null || shareBody(one, other),
  },
  {
    name: 'former-name',
    sentence:
      '[Vera Varga] said it rained. / [Vera Varga-Holm], who was Vera Varga before her wedding, said it snowed. / {Ruth Holm} said it was dry.',
    relates: (one, other) => boreName(one, other) || boreName(other, one),
    certain: () => true,
  },
  {
    name: 'joined-surname',
    sentence:
      'Mayor [Vera Varga] said it rained. / Mayor [Vera Varga-Holm] said it snowed. / The teacher {Vera Holm} said it was dry.',
    relates: forNames(
      (one, other) => shareFullGiven(one, other) && (isPart(one, other) || isPart(other, one)),
    ),
    certain: shareEvidence,
  },
  {
    name: 'umlaut',
    sentence:
      '[Jürgen Müller] said it rained. / [Juergen Mueller] said it snowed. / {Jens Mueller} said it was dry.',
    relates: forNames(
      (one, other) =>
        one.plain === other.plain &&
        (one.hasUmlaut || other.hasUmlaut) &&
        one.generation === other.generation &&
        middlesAgree(one.middles, other.middles),
    ),
    certain: () => true,
  },
  {
    name: 'spelling',
    sentence:
      'Mayor [Astrid Varga] said it rained. / Mayor [Astird Varga] said it snowed. / The teacher {Astrit Varga} said it was dry.',
    relates: forNames(
      (one, other) =>
        one.given !== other.given && isSlip(one.given ?? '', other.given ?? '') && sameEnd(one, other),
    ),
    certain: (one, other) =>
      sharedOffice(one, other) !== null || sharePlace(one, other) || shareBody(one, other),
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

/** Tells whether two are written alike: `SAME_NAME` has asked about them. */
const areAlike = (one: PersonName, other: PersonName): boolean =>
  one.given === other.given && one.middles.join(' ') === other.middles.join(' ');

const sameEnd = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.generation === other.generation &&
  middlesAgree(one.middles, other.middles);

const shareFullGiven = (one: PersonName, other: PersonName): boolean =>
  one.full.some((name) => other.full.includes(name));

/** Tells whether an article prints the given name of another as a nickname: "Robert “Buzz” Varga". */
const isCalled = (one: PersonName, { given }: PersonName): boolean =>
  given !== null && one.full.includes(given) && !fullGivenNames(one.given ?? '').includes(given);

/** Tells whether nobody calls somebody by a short form: nothing says that another form is the same name. */
const hasOwnForm = ({ names }: Profile): boolean =>
  [...names.values()].every(({ given }) => given !== null && isOwnForm(given));

/** "J.D. Lee" and "John David Lee". */
const hasInitialsOf = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.generation === other.generation &&
  isInitial(one.given ?? '') &&
  !isInitial(other.given ?? '') &&
  one.given === other.given?.[0] &&
  middlesAgree(one.middles, other.middles);

/** "María Elena Varga": who is called by the second of two such names leaves the first out. */
const isCompound = ({ names }: Profile): boolean =>
  [...names.values()].some(
    ({ given, middles }) => given !== null && compoundFirsts.has(given) && middles.length === 1,
  );

const isPart = (one: PersonName, other: PersonName): boolean =>
  other.surname.includes('-') && other.surname.split('-').includes(one.surname);

const boreName = (one: Profile, other: Profile): boolean =>
  [...other.names.values()].some(({ given, surname }) => one.former.has(`${given} ${surname}`));
