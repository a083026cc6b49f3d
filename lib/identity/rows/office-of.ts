import { usStateOf } from '../../english/names/us-states.ts';
import { walkOf } from '../../english/people/walks-of-life.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { titleNoun } from '../../english/titles.ts';
import type { LocalRole } from '../local-actor.ts';
import { fold } from '../names/fold.ts';

/** Holds an office, a job or a description so that two wordings of it can be compared. */
export interface Office {
  /** The noun, the same for women and men: "representative" of "Congresswoman". */
  readonly head: string;
  /** What the office is of or for: "justice" of "Minister of Justice" and "Justice Minister". */
  readonly words: readonly string[];
  /** Whose it is, folded; null where nobody says. */
  readonly of: string | null;
}

/** Nouns that name one office. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['businesswoman', 'businessman'],
  ['councilwoman', 'councillor'],
  ['councilman', 'councillor'],
  ['councilor', 'councillor'],
  ['actress', 'actor'],
  ['veterinarian', 'vet'],
  ['adviser', 'advisor'],
  ['lawyer', 'attorney'],
  ['premier', 'prime-minister'],
  ['nominee', 'candidate'],
  ['front-runner', 'candidate'],
  ['frontrunner', 'candidate'],
  ['co-founder', 'founder'],
  ['physician', 'doctor'],
  ['dr', 'doctor'],
  ['accused', 'defendant'],
  ['grower', 'farmer'],
]);

/** Words of an office that do not tell it from another. */
const PLAIN: ReadonlySet<string> = new Set(
  'former ex then current late longtime veteran first new the a an and of for to in at from on by with his her their its republican democratic gop conservative liberal presidential us u.s american'.split(
    ' ',
  ),
);

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'with', 'on', 'by']);
/** Words before "general" that head the office: "attorney general". */
const OF_GENERAL: ReadonlySet<string> = new Set(
  'attorney surgeon secretary director inspector solicitor'.split(' '),
);

/** Reads an office from a role; null where no noun of offices or jobs stands in it. */
export function officeOf({ role, of }: LocalRole): Office | null {
  const words = fold(role)
    .replace(/[(),]/g, ' ')
    .split(' ')
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
    .filter(Boolean);
  const link = words.findIndex((word, k) => k > 0 && LINKS.has(word));
  const phrase = link < 0 ? words : words.slice(0, link);
  const at = phrase.findLastIndex(
    (word) => titleNoun(word) !== null || SAME.has(word) || walkOf(word) !== null,
  );
  if (at < 0) return null;
  const noun = titleNoun(words[at] as string) ?? (words[at] as string);
  const before = words[at - 1] ?? '';
  const head = compound(before, noun) ?? SAME.get(noun) ?? noun;
  return {
    head,
    words: words.filter(
      (word, k) => k !== at && !PLAIN.has(word) && !LINKS.has(word) && !head.includes(word),
    ),
    of: of === null || (statewide.has(head) && !isState(of) && !says(role, of)) ? null : ownerOf(of),
  };
}

/** "vice president", "lieutenant governor", "prime minister", "attorney general": the word before changes the office. */
function compound(before: string, noun: string): string | null {
  if (noun === 'general' && OF_GENERAL.has(before)) return `${before}-general`;
  if (noun === 'minister' && before === 'prime') return 'prime-minister';
  if (noun === 'governor' && before === 'lieutenant') return 'lieutenant-governor';
  return before === 'vice' || before === 'deputy' ? `${before}-${noun}` : null;
}

/** Offices of a whole state: another owner was read wrongly. */
const statewide: ReadonlySet<string> = new Set([
  'senator',
  'governor',
  'lieutenant-governor',
  'representative',
]);

/** Tells whether the words of a role name its owner: "governor of Tarapel". */
const says = (role: string, of: string): boolean => role.endsWith(` of ${of}`);

const isState = (of: string): boolean => usStateOf(of) !== null;

/** Folds an owner; the United States are that of all offices here and tell nothing. */
function ownerOf(of: string): string | null {
  const folded = fold(of).replaceAll('.', '');
  return folded === 'united states' || folded === 'us' || stateOfAdjective(of) === 'United States'
    ? null
    : folded;
}
