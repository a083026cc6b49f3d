import { commonSurnames } from '../../english/people/common-surnames.ts';
import { isTorn, maybeSameGiven, middlesAgree, type PersonName } from '../names/person-name.ts';
import { sharedCompany, shareEvidence, tellsWho } from './evidence.ts';
import type { ApartRow } from './join-rows.ts';
import {
  areOfOtherTimes,
  haveOtherAges,
  haveOtherEmployers,
  haveOtherGames,
  haveOtherHomes,
  haveOtherPlaces,
  haveOtherWalks,
  isOneAccused,
  mayHaveOneLife,
} from './other-lives.ts';
import type { Profile } from './profile.ts';

/** Lists what keeps people apart. */
export const PERSON_APARTS: readonly ApartRow[] = [
  {
    name: 'other-generation',
    sentence: '[Karl Varga Jr.] said it rained. / {Karl Varga Sr.} said it snowed.',
    agrees: somePair(
      (one, other) => one.generation !== other.generation && one.generation !== '' && other.generation !== '',
    ),
  },
  {
    name: 'other-sex',
    sentence: 'Mr. [Alex Varga] said it rained. / Mrs. {Alex Varga} said it snowed.',
    agrees: (one, other) => one.pronoun !== null && other.pronoun !== null && one.pronoun !== other.pronoun,
  },
  {
    name: 'other-given-name',
    sentence: '[Paul Varga] said it rained. / {Paula Varga} said it snowed.',
    agrees: somePair(
      (one, other) =>
        one.given !== null &&
        other.given !== null &&
        !maybeSameGiven(one, other) &&
        !isTorn(one, other) &&
        !isTorn(other, one),
    ),
  },
  {
    name: 'other-middle-name',
    sentence: '[Ann B. Varga] said it rained. / {Ann C. Varga} said it snowed.',
    agrees: somePair(
      (one, other) =>
        one.given === other.given && one.given !== null && !middlesAgree(one.middles, other.middles),
    ),
  },
  {
    // An article names one person alike, but for what is left out.
    name: 'in-one-article',
    sentence: '[Karl Varga Jr.] said it rained. {Karl Varga} said it snowed.',
    agrees: (one, other) => one.name.generation !== other.name.generation && haveCommonArticle(one, other),
  },
  {
    name: 'surname-in-one-article',
    sentence: '[Ann Varga] said it rained. Her brother {Varga} said it snowed.',
    agrees: (one, other) => one.isLone !== other.isLone && haveCommonArticle(one, other),
  },
  {
    name: 'other-age',
    sentence: '[Ann Varga], 24, said it rained. / {Ann Varga}, 61, said it snowed.',
    agrees: haveOtherAges,
  },
  {
    name: 'other-place',
    sentence: 'Gov. [Ann Varga] of Ohio said it rained. / Gov. {Ann Varga} of Iowa said it snowed.',
    agrees: haveOtherPlaces,
  },
  {
    name: 'other-walk-of-life',
    sentence: 'The potter [Ann Varga] said it rained. / The dentist {Ann Varga} said it snowed.',
    agrees: (one, other) => haveOtherWalks(one, other) && !shareEvidence(one, other),
  },
  {
    // Two of one trade are hardly two towns' people: a farmer who moves makes no news of it.
    name: 'other-home',
    sentence:
      '[Ann Varga], a baker in Zenda, said it rained. / [Ann Varga], a baker from Zenda, said it was dry. / {Ann Varga}, a baker in Lutz, said it snowed.',
    agrees: (one, other) => haveOtherHomes(one, other) && isUntied(one, other),
  },
  {
    name: 'other-employer',
    sentence:
      '(2024) [Paul Varga], a spokesman for Zenda Looms, said it rained. / (2024) [Paul Varga] of Zenda Looms said it was dry. / (2024) {Paul Varga}, a spokesman for Lutz Bank, said it snowed.',
    agrees: (one, other) => haveOtherEmployers(one, other) && isUntied(one, other),
  },
  {
    name: 'other-game',
    sentence:
      'The goalkeeper [Ann Varga] said it rained. / The football player [Ann Varga] said it was dry. / The jockey {Ann Varga} said it snowed.',
    agrees: (one, other) => haveOtherGames(one, other) && isUntied(one, other),
  },
  {
    // An article that tells of a trial tells the office of whoever has one.
    name: 'accused',
    sentence:
      'Judge [Ann Varga] said it rained. / Judge [Ann Varga] said it was dry. / {Ann Varga}, who was arrested on Monday, said it snowed.',
    agrees: (one, other) => isOneAccused(one, other) && isUntied(one, other),
  },
  {
    name: 'other-times',
    sentence:
      '(1961) Minister [Ann Varga] said it rained. / (1963) Minister [Ann Varga] said it was dry. / (2024) The investor {Ann Varga} said it snowed.',
    agrees: (one, other) => areOfOtherTimes(one, other) && isUntied(one, other),
  },
  {
    // Of two whom articles describe by other words, nothing but the name says that they are one.
    name: 'nothing-in-common',
    sentence:
      'The forecaster [Ann Varga] said it rained. / The forecaster [Ann Varga] said it was dry. / The mayor {Ann Varga} said it snowed.',
    agrees: (one, other) =>
      tellsWho(one) && tellsWho(other) && !mayHaveOneLife(one, other) && isUntied(one, other),
  },
  {
    // Many bear it: two offices without anything in common are two people.
    name: 'common-name',
    sentence: 'Senator [Ann Cole] said it rained. / The investor {Ann Cole} said it snowed.',
    agrees: (one, other) =>
      commonSurnames.has(one.name.surname) && tellsWho(one) && tellsWho(other) && isUntied(one, other),
  },
];

/** Names beside two that tie them. */
const COMPANY = 2;

/** Tells whether nothing but the name ties two: no office, no body, no place, no company. */
const isUntied = (one: Profile, other: Profile): boolean =>
  !shareEvidence(one, other) && sharedCompany(one, other, COMPANY) < COMPANY;

/** Tells whether some pair of names agrees. */
function somePair(agrees: (one: PersonName, other: PersonName) => boolean): ApartRow['agrees'] {
  return (one, other) => {
    for (const name of one.names.values())
      for (const another of other.names.values()) if (agrees(name, another)) return true;
    return false;
  };
}

function haveCommonArticle(one: Profile, other: Profile): boolean {
  const [less, more] = one.articles.size <= other.articles.size ? [one, other] : [other, one];
  for (const article of less.articles) if (article !== '' && more.articles.has(article)) return true;
  return false;
}
