import { ownInstitutions, stateInstitutions } from '../english/institutions.ts';
import { clubWords, companyForms, lawHeads, stateHeads } from '../english/names/organisations.ts';
import { thingWords } from '../english/names/thing-words.ts';
import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { partisans, titleNoun } from '../english/titles.ts';
import type { Token } from '../english/tokens.ts';
import { Class } from '../english/word-classes.ts';
import { type NameCase, withParticles, wordOf } from './name-case.ts';
import { titleCase } from './title-case.ts';

/** Describes somebody whom an article alone vouches for. */
export interface Discovered {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Other full names of the same: an acronym, the name with its nickname in marks. */
  readonly aliases: readonly string[];
  readonly short: readonly string[];
}

/** Says what a run of capitalised words is. Rows are asked in the order of the table; the first that agrees decides. */
interface Discovery {
  readonly name: string;
  /** An example: [who is discovered], {what is not}. */
  readonly sentence: string;
  readonly agrees: (one: NameCase) => boolean;
  readonly found: (one: NameCase) => Discovered | null;
}

const nobody = (): null => null;

/** Lists every way in which a run is somebody, or nobody. */
export const DISCOVERIES: readonly Discovery[] = [
  {
    // It speaks for its state.
    name: 'body-of-state',
    sentence: 'The {Zenda Ministry} said the bridge was safe.',
    agrees: isBodyOfState,
    found: nobody,
  },
  {
    name: 'body-of-law',
    sentence: 'The {Zenda Court} said the bridge was safe.',
    agrees: ({ run, first, last }) =>
      lawHeads.has(last.lower) || (run.link !== null && lawHeads.has(first.lower)),
    found: nobody,
  },
  {
    name: 'agency',
    sentence: '[Reuters] said the bridge in {Downing Street} was safe.',
    agrees: ({ isAgency }) => isAgency,
    found: (one) => (one.isQuoted ? organisation(one) : null),
  },
  {
    name: 'label',
    sentence: '{Bridges & Roads}: The bridge was safe.',
    agrees: (one) => one.isLabel && one.isNamedAsOrganisation,
    found: nobody,
  },
  {
    name: 'described-organisation',
    sentence: 'The consultancy [Grainwise] left. {Cape Zenda}, a bridge, was safe.',
    agrees: ({ isFirm, last, isIntroducedAlone }) =>
      isFirm && !isIntroducedAlone && !thingWords.has(last.lower) && titleNoun(last.lower) !== last.lower,
    found: organisation,
  },
  {
    name: 'organisation',
    sentence: 'The [Zenda Institute] closed the bridge near the {Zenda Museum School}.',
    agrees: (one) => one.isNamedAsOrganisation || one.acronym !== null,
    found: (one) => (isActiveOrganisation(one) ? organisation(one) : null),
  },
  {
    name: 'firm',
    sentence: '[Zenda Motors] said it sold the car to {Lutz Motors}.',
    agrees: ({ isNamedAsFirm }) => isNamedAsFirm,
    found: (one) => (one.isQuoted || one.acts || isClub(one) ? organisation(one) : null),
  },
  {
    name: 'thing',
    sentence: '{Zenda Street} said the bridge was safe.',
    agrees: ({ run, last }) =>
      thingWords.has(last.lower) ||
      (run.tokens.length > 4 && run.tokens.some(({ shape }) => shape === 'capitals')),
    found: nobody,
  },
  {
    name: 'title',
    sentence: 'The {Zenda Mayor} said the bridge was safe.',
    agrees: ({ last }) => titleNoun(last.lower) !== null,
    found: nobody,
  },
  {
    name: 'partisan',
    sentence: 'The {Zenda Republican} and the {Lutz Chinese} said the bridge was safe.',
    agrees: ({ last }) => partisans.has(last.lower) || stateOfAdjective(titleCase(last)) !== null,
    found: nobody,
  },
  {
    name: 'place',
    sentence: '{New Zenda} said the bridge was safe.',
    agrees: (one) => one.isPlace && !one.isSingle && !one.hasCourtesy,
    found: nobody,
  },
  {
    name: 'time',
    sentence: 'The {Zenda Monday} said the bridge was safe.',
    agrees: ({ last }) => (last.classes & Class.time) !== 0 || last.lower === 'sept',
    found: nobody,
  },
  {
    // People bear no article.
    name: 'with-article',
    sentence: 'The [Associated Wire] said the bridge was safe.',
    agrees: ({ run }) => run.before?.lower === 'the',
    found: (one) => (one.isQuoted && !one.isSingle ? organisation(one) : null),
  },
  {
    // A relation makes a given name somebody; so does "Mrs. Duan", where nobody bears the name in full.
    name: 'alone',
    sentence: 'They met her daughter [Mei] in {Zenda}.',
    agrees: (one) => one.isSingle,
    found: (one) => (isSomebodyAlone(one) ? person(one, []) : null),
  },
  {
    name: 'family-name',
    sentence: '[Ulla von Larsen] said it rained. {Von Larsen} added that it snowed.',
    agrees: ({ name, scene }) => scene.families.has(name),
    found: nobody,
  },
  {
    name: 'person',
    sentence: 'They met [Ann Lee], a teacher, at {Cape Zenda}.',
    agrees: (one) => one.isQuoted || one.isVouched || isActivePerson(one),
    found: (one) => person(one, shortForms(one)),
  },
];

function organisation({ name, acronym }: NameCase): Discovered {
  return { kind: 'organisation', name, aliases: acronym ? [acronym] : [], short: [] };
}

function person({ name, run, scene: { text } }: NameCase, short: readonly string[]): Discovered {
  const { tokens, nickname } = run;
  if (!nickname) return { kind: 'person', name, aliases: [], short };
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  return {
    kind: 'person',
    name,
    aliases: [wordOf(text, { start: first.start, end: last.end })],
    short: [...short, wordOf(text, nickname)],
  };
}

function isActiveOrganisation(one: NameCase): boolean {
  if (one.isSingle) return false;
  if (companyForms.has(one.last.lower)) return true;
  return (
    one.isQuoted || one.acts || one.isNamedAsSource || (one.acronym !== null && one.isNamedAsOrganisation)
  );
}

/** "Zenda Rovers", where Rovers act. */
const isClub = ({ last, scene: { text, active } }: NameCase): boolean =>
  clubWords.has(last.lower) && active.has(wordOf(text, last));

/** "Zenda Ministry", "State Department". */
function isBodyOfState({ name, first, last }: NameCase): boolean {
  if (stateHeads.has(last.lower) || stateHeads.has(first.lower)) return true;
  const lower = name.toLowerCase();
  return ownInstitutions.has(lower) || stateInstitutions.exec(lower)?.index === 0;
}

function isSomebodyAlone(one: NameCase): boolean {
  if (one.isIntroducedAlone) return true;
  // "Sir Tom" is Tom Reyes.
  if (one.scene.surnames.has(one.name) || one.scene.givens.has(one.name)) return false;
  if (one.hasCourtesy || one.reigns) return true;
  return one.hasOffice && (one.isQuoted || one.isApposed || one.acts || one.isDescribed);
}

/** "Pavel Antipov leaned forward", then "Antipov laughs"; "Maria Kent smiles. “...,” she said." */
function isActivePerson({ surname, acts, last, scene: { text, active, speaking } }: NameCase): boolean {
  if (speaking.surname(text, surname)) return true;
  return active.has(surname) || (acts && speaking.pronounAfter(text, last.end));
}

/** Gives what a person may be called by; a given name only where it speaks or acts alone: "Marco told us". */
function shortForms({ surname, first, run, scene: { text, speaking, active } }: NameCase): string[] {
  const given = wordOf(text, first);
  const others = [given, ...middleNames(text, run)].filter(
    (form) => form !== surname && (active.has(form) || speaking.surname(text, form)),
  );
  return [surname, ...others, ...withParticles(text, run)];
}

/** The first of two family names: "Inés | Lutz | Reyes". */
function middleNames(text: string, { tokens }: NameCase['run']): string[] {
  return tokens.slice(1, -1).map((token) => wordOf(text, token));
}
