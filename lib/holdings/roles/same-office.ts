import {
  callingNouns,
  leaderNouns,
  rankWords,
  relativeNouns,
  seatNouns,
} from '../../english/names/office-words.ts';
import { spaced } from '../../text/spaced.ts';
import type { RoleView } from '../role-view.ts';

/** Holds what two articles call one person, in lower case, and whose each office is. */
interface TwoOffices {
  readonly one: Office;
  readonly other: Office;
}
interface Office {
  /** "foreign minister of ruritania". */
  readonly words: string;
  /** The same without "of" and its owner: "foreign minister". */
  readonly bare: string;
  readonly of: string | null;
}

/** Says when what two articles call one person is no contradiction. */
export interface SameOfficeRow {
  readonly name: string;
  /** What both call the person, divided by " / ". */
  readonly sentence: string;
  readonly agrees: (two: TwoOffices) => boolean;
}

/** Any row makes two names of an office one: what it holds back are two offices. */
export const SAME_OFFICE_ROWS: readonly SameOfficeRow[] = [
  {
    name: 'same-words',
    sentence: 'Foreign Minister / foreign minister',
    agrees: ({ one, other }) => one.words === other.words,
  },
  {
    name: 'fuller-words',
    sentence: 'president / president of Ruritania',
    agrees: ({ one, other }) => isPartOf(one.words, other.words) || isPartOf(other.words, one.words),
  },
  {
    name: 'owner-said-otherwise',
    sentence: 'Ruritanian president / president of Ruritania',
    agrees: ({ one, other }) =>
      one.of !== null &&
      one.of === other.of &&
      (one.bare === other.bare || isPartOf(one.bare, other.bare) || isPartOf(other.bare, one.bare)),
  },
  {
    name: 'no-office',
    sentence: 'Ruritanian leader / president of Ruritania',
    agrees: ({ one, other }) => tellsNoOffice(one) || tellsNoOffice(other),
  },
];

/** Tells whether two articles give one person the same office, as far as their words go. */
export function isSameOffice(
  one: Pick<RoleView, 'role' | 'of'>,
  other: Pick<RoleView, 'role' | 'of'>,
): boolean {
  const two = { one: officeOf(one), other: officeOf(other) };
  return SAME_OFFICE_ROWS.some(({ agrees }) => agrees(two));
}

function officeOf({ role, of }: Pick<RoleView, 'role' | 'of'>): Office {
  const words = spaced(role).toLowerCase();
  const owner = of === null ? null : spaced(of).toLowerCase();
  const tails = owner === null ? [] : [` of ${owner}`, ` of the ${owner}`];
  const tail = tails.find((one) => words.endsWith(one)) ?? '';
  return { words, bare: words.slice(0, words.length - tail.length), of: owner };
}

/** "president" is part of "president of Ruritania" and of "Ruritanian president"; a vice president is another one. */
function isPartOf(words: string, fuller: string): boolean {
  if (fuller.startsWith(`${words} of `)) return true;
  if (!fuller.endsWith(` ${words}`)) return false;
  const before = fuller.slice(0, -words.length - 1).split(' ');
  return !before.some((word) => rankWords.has(word));
}

/** Tells whether words say what somebody does or is to others, beside any office: "chief", not "chief of staff". */
function tellsNoOffice({ bare }: Office): boolean {
  if (bare.includes(' of ')) return false;
  const head = bare.split(' ').at(-1) ?? '';
  return [callingNouns, leaderNouns, relativeNouns, seatNouns].some((nouns) => nouns.has(head));
}
