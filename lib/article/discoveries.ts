import { thingWords } from '../english/thing-words.ts';
import { titleNoun } from '../english/titles.ts';
import { Class } from '../english/word-classes.ts';
import { type NameCase, withParticles, wordOf } from './name-case.ts';

/** Describes somebody whom an article alone vouches for. */
export interface Discovered {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly short: readonly string[];
}

/** Says what a run of capitalised words is. Rows are asked in the order of the table; the first that agrees decides. */
interface Discovery {
  /** An example: [who is discovered], {what is not}. */
  readonly sentence: string;
  readonly agrees: (one: NameCase) => boolean;
  readonly found: (one: NameCase) => Discovered | null;
}

const nobody = (): null => null;

/** Lists every way in which a run is somebody, or nobody. */
export const DISCOVERIES: readonly Discovery[] = [
  {
    sentence: 'The consultancy [Grainwise] said the bridge was safe.',
    agrees: (one) => one.isDescribedAsOrganisation,
    found: organisation,
  },
  {
    sentence: 'The [Zenda Institute] closed the bridge near the {Zenda Museum School}.',
    agrees: (one) => one.isNamedAsOrganisation || one.acronym !== null,
    found: (one) => (isActiveOrganisation(one) ? organisation(one) : null),
  },
  {
    sentence: '{Zenda Street} said the bridge was safe.',
    agrees: ({ run, last }) =>
      thingWords.has(last.lower) ||
      (run.tokens.length > 4 && run.tokens.some(({ shape }) => shape === 'capitals')),
    found: nobody,
  },
  {
    sentence: 'The {Zenda Mayor} said the bridge was safe.',
    agrees: ({ last }) => titleNoun(last.lower) !== null,
    found: nobody,
  },
  {
    sentence: 'The {Zenda Monday} said the bridge was safe.',
    agrees: ({ last }) => (last.classes & Class.time) !== 0,
    found: nobody,
  },
  {
    // People bear no article.
    sentence: 'The [Associated Wire] said the bridge was safe.',
    agrees: ({ run }) => run.before?.lower === 'the',
    found: (one) => (one.isQuoted && !one.isSingle ? organisation(one) : null),
  },
  {
    // A relation makes a given name somebody; so does "Mrs. Duan", where nobody bears the name in full.
    sentence: 'They met her daughter [Mei] in {Zenda}.',
    agrees: (one) => one.isSingle,
    found: (one) => (isSomebodyAlone(one) ? { kind: 'person', name: one.name, short: [] } : null),
  },
  {
    sentence: '[Ulla von Larsen] said it rained. {Von Larsen} added that it snowed.',
    agrees: ({ name, scene }) => scene.families.has(name),
    found: nobody,
  },
  {
    sentence: 'They met [Ann Lee], a teacher, at {Cape Zenda}.',
    agrees: (one) => one.isQuoted || one.isVouched || isActivePerson(one),
    found: (one) => ({ kind: 'person', name: one.name, short: shortForms(one) }),
  },
];

function organisation({ name, acronym }: NameCase): Discovered {
  return { kind: 'organisation', name, short: acronym ? [acronym] : [] };
}

function isActiveOrganisation(one: NameCase): boolean {
  if (one.isSingle) return false;
  return one.isQuoted || one.acts || (one.acronym !== null && one.isNamedAsOrganisation);
}

function isSomebodyAlone(one: NameCase): boolean {
  if (one.isRelated) return true;
  const isTitled = one.hasCourtesy && !one.scene.surnames.has(one.name);
  return isTitled && (one.isQuoted || one.isApposed || one.acts);
}

/** "Pavel Antipov leaned forward", then "Antipov laughs"; "Maria Kent smiles. “...,” she said." */
function isActivePerson({ surname, acts, last, scene: { text, active, speaking } }: NameCase): boolean {
  if (speaking.surname(text, surname)) return true;
  return acts && (active.has(surname) || speaking.pronounAfter(text, last.end));
}

/** Gives what a person may be called by; a given name only where it is quoted alone: "Marco told us". */
function shortForms({ surname, first, run, scene: { text, speaking } }: NameCase): string[] {
  const given = wordOf(text, first);
  const isCalledByGiven = given !== surname && speaking.surname(text, given);
  return [surname, ...(isCalledByGiven ? [given] : []), ...withParticles(text, run)];
}
