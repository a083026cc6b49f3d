import { gameOf } from '../../english/people/games.ts';
import { placedOffices } from '../../english/people/short-titles.ts';
import { mayFollowBoth } from '../../english/people/walks-of-life.ts';
import { areOfAge, hasOffice, namesBody } from './evidence.ts';
import type { Profile } from './profile.ts';
import { areNeverSame, intersect, placesApart } from './sets-apart.ts';

/** Tells whether an office of both is that of different places: "mayor of Zenda", "mayor of Lutz". */
export function haveOtherPlaces(one: Profile, other: Profile): boolean {
  for (const [head, { of }] of one.offices) {
    const others = other.offices.get(head);
    if (others && placedOffices.has(head) && placesApart(of, others.of)) return true;
  }
  return placesApart(one.places, other.places);
}

/** Tells whether years of birth differ by more than an age can be off. */
export const haveOtherAges = (one: Profile, other: Profile): boolean =>
  one.born.size > 0 && other.born.size > 0 && !areOfAge(one, other, 2);

/** Tells whether no walk of life of the one goes with any of the other's. Two trades are two people unless they are the same. */
export function haveOtherWalks(one: Profile, other: Profile): boolean {
  if (one.walks.size === 0 || other.walks.size === 0) return false;
  for (const [walk, heads] of one.walks)
    for (const [another, others] of other.walks)
      if (mayFollowBoth(walk, another) || intersect(heads, others)) return false;
  return true;
}

/** Tells whether some walk of life of the one goes with one of the other's, or some word about them does. Doctors are of all sciences. */
export function mayHaveOneLife(one: Profile, other: Profile): boolean {
  if (one.walks.has('public') || other.walks.has('public')) return true;
  if (isLearned(one) && isLearned(other)) return true;
  for (const walk of one.walks.keys())
    for (const another of other.walks.keys()) if (mayFollowBoth(walk, another)) return true;
  return intersect(wordsOf(one), wordsOf(other));
}

const isLearned = ({ offices, walks }: Profile): boolean =>
  offices.has('doctor') || walks.has('science') || walks.has('health');

const wordsOf = ({ offices, bodies }: Profile): ReadonlySet<string> =>
  new Set([
    ...[...offices].flatMap(([head, { words }]) => [...head.split('-'), ...words]),
    ...[...bodies].flatMap((body) => body.split(' ').filter((word) => !SMALL.has(word))),
  ]);

/** Words of bodies' names that say nothing of whose they are. */
const SMALL: ReadonlySet<string> = new Set(
  'of for and in on at to national american united new first'.split(' '),
);

/** Years for which news names hardly anybody. */
const LIFE = 45;
/** The age before which hardly anybody has an office or a job. */
const GROWN = 15;

/** Tells whether two are named further apart than a life in the news is long, or one before the other was grown. */
export const areOfOtherTimes = (one: Profile, other: Profile): boolean =>
  isLongAfter(one, other) || isLongAfter(other, one) || worksBefore(one, other) || worksBefore(other, one);

/** Nobody is long after whom no article dates. */
const isLongAfter = ({ first }: Profile, { last }: Profile): boolean =>
  Number.isFinite(first) && Number.isFinite(last) && first - last > LIFE;

function worksBefore(one: Profile, { born }: Profile): boolean {
  if (born.size === 0 || one.walks.size === 0) return false;
  for (const year of born) if (one.first >= year + GROWN) return false;
  return true;
}

/** Tells whether articles say of the one that they are accused and nothing of a job, and of the other a job and no more. */
export const isOneAccused = (one: Profile, other: Profile): boolean =>
  (isAccusedAlone(one) && !other.offices.has(ACCUSED) && hasOffice(other)) ||
  (isAccusedAlone(other) && !one.offices.has(ACCUSED) && hasOffice(one));

const ACCUSED = 'defendant';
const isAccusedAlone = (one: Profile): boolean => one.offices.has(ACCUSED) && !hasOffice(one);

/** Tells whether both play, and never the same game. */
export function haveOtherGames(one: Profile, other: Profile): boolean {
  const [games, others] = [gamesOf(one), gamesOf(other)];
  return games.size > 0 && others.size > 0 && !intersect(games, others);
}

function gamesOf({ offices, walks }: Profile): ReadonlySet<string> {
  const games = new Set<string>();
  if (!walks.has('sport')) return games;
  for (const [head, { words }] of offices)
    for (const word of [head, ...words]) for (const game of gameOf(word)) games.add(game);
  return games;
}

/** Tells whether both do one job of which every town has many, and articles say of each for whom or where, and never the same. */
export function haveOtherHomes(one: Profile, other: Profile): boolean {
  for (const head of one.walks.get('trade') ?? []) {
    const [fields, others] = [one.offices.get(head), other.offices.get(head)];
    if (!fields || !others || !other.walks.get('trade')?.has(head)) continue;
    if (areNeverSame(fields.words, others.words)) return true;
  }
  return false;
}

/** Jobs that somebody has with one employer at a time. */
const EMPLOYED: ReadonlySet<string> = new Set(
  'spokesman headteacher headmaster headmistress principal director manager chief ceo executive coach conductor curator analyst economist strategist reporter correspondent columnist editor professor lecturer researcher teacher nurse manager captain goalkeeper striker midfielder pilot'.split(
    ' ',
  ),
);

/** Tells whether articles of the same year or the next give both one job with two employers, and neither without. */
export function haveOtherEmployers(one: Profile, other: Profile): boolean {
  if (one.first - other.last > 1 || other.first - one.last > 1) return false;
  if (one.bodies.size === 0 || other.bodies.size === 0 || namesBody(one, other)) return false;
  for (const [head, { bare, words }] of one.offices) {
    const others = other.offices.get(head);
    if (!others || bare || others.bare || !EMPLOYED.has(head)) continue;
    if (areNeverSame(words, others.words)) return true;
  }
  return false;
}
