import { ownInstitutions, stateInstitutions } from '../../english/institutions.ts';
import {
  clubWords,
  companyForms,
  lawHeads,
  spokesNouns,
  stateHeads,
} from '../../english/names/organisations.ts';
import { thingHeads, thingWords } from '../../english/names/thing-words.ts';
import { bodyNounsOf } from '../../english/speakers/body-nouns.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { titleCase } from '../../english/title-case.ts';
import {
  familyTitles,
  firmTitles,
  kinWords,
  partisans,
  titleNoun,
  titleWords,
} from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import { isBodyAcronym } from './acronym-beside.ts';
import { hasOwn, isCaptioned } from './described.ts';
import { isApposedAs, isDistrictBody, isSaidToBeThing } from './firm-signs.ts';
import { type NameCase, withParticles, wordOf } from './name-case.ts';
import { doesOwn, givenForms, isOutnamed, shortForms, withoutGiven } from './short-forms.ts';

/** Describes somebody whom an article alone vouches for. */
export interface Discovered {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Other full names of the same: an acronym, "Grainwise" of "Grainwise Foods". */
  readonly aliases: readonly string[];
  readonly short: readonly string[];
  /** The name with its nickname in marks, as printed: Edmund “Ned” Farrow. */
  readonly printed?: string;
  /** What the words of the name show: "Mama Bisi". */
  readonly pronoun?: 'he' | 'she';
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
    found: (one) => (one.isQuoted || one.isFirm ? organisation(one) : null),
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
    agrees: ({ isFirm, isQuoted, last, isIntroducedAlone }) =>
      isFirm &&
      !isIntroducedAlone &&
      (isQuoted || !thingWords.has(last.lower)) &&
      titleNoun(last.lower) !== last.lower,
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
    found: (one) =>
      one.isQuoted || one.acts || one.isApposed || isClub(one) || isCutShort(one) ? organisation(one) : null,
  },
  {
    name: 'thing',
    sentence: '{Zenda Street} said the bridge was safe.',
    agrees: isThing,
    found: nobody,
  },
  {
    name: 'title',
    sentence: 'The {Zenda Mayor} said the bridge was safe.',
    agrees: (one) =>
      titleNoun(one.last.lower) !== null &&
      !(one.hasGivenName && (one.isSureVouched || (one.isQuoted && familyTitles.has(one.last.lower)))),
    found: nobody,
  },
  {
    name: 'partisan',
    sentence: 'The {Zenda Republican} and the {Lutz Chinese} said the bridge was safe.',
    agrees: (one) =>
      partisans.has(one.last.lower) || (stateOfAdjective(titleCase(one.last)) !== null && !isOfThatName(one)),
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
    name: 'acronym',
    sentence: 'The [ZBW] said it rained. The [F.L.O.] said it snowed. The {CEO} said the {LRT} was late.',
    agrees: ({ run }) => isBodyAcronym(run),
    found: (one) => (one.isQuoted ? organisation(one) : null),
  },
  {
    // People bear no article.
    name: 'with-article',
    sentence: 'The [Associated Wire] said the bridge was safe.',
    agrees: ({ run }) => run.before?.lower === 'the',
    found: (one) => (one.isQuoted && !one.isSingle ? organisation(one) : null),
  },
  {
    // No person's name begins with a word of offices.
    name: 'with-word-of-office',
    sentence: '[Home Counties Steps] said it rained. {National Steps} lies here.',
    agrees: ({ first, isSingle, startsOrdinal }) =>
      startsOrdinal || (!isSingle && titleWords.has(first.lower)),
    found: (one) => (one.isQuoted ? organisation(one) : null),
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
    // "Mama Bisi" is Bisi’s mother: the word of kin stays.
    name: 'kin',
    sentence: '[Mama Bisi] said it rained. They met {Aunt Vera}.',
    agrees: ({ run, first }) => run.tokens.length === 2 && kinWords.has(first.lower),
    found: (one) => (isKin(one) ? kin(one) : null),
  },
  {
    name: 'person',
    sentence: 'They met [Ann Lee], a teacher, at {Cape Zenda}.',
    agrees: (one) => one.isQuoted || one.isVouched || isActivePerson(one),
    found: (one) => person(one, shortForms(one)),
  },
];

/** "Ann English": a given name before what is an adjective too, and a sign of a person. */
const isOfThatName = (one: NameCase): boolean => one.hasGivenName && (one.isQuoted || one.isSureVouched);

function organisation(one: NameCase): Discovered {
  const { name, acronym } = one;
  const letters = acronym ?? (isBodyAcronym(one.run) ? name : '');
  const others = [
    ...(acronym ? [acronym] : []),
    ...(letters.includes('.') ? [letters.replaceAll('.', '')] : []),
  ];
  return { kind: 'organisation', name, aliases: others, short: [] };
}

function person({ name, run, scene: { text } }: NameCase, short: readonly string[]): Discovered {
  const { tokens, nickname } = run;
  if (!nickname) return { kind: 'person', name, aliases: [], short };
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  return {
    kind: 'person',
    name,
    printed: wordOf(text, { start: first.start, end: last.end }),
    aliases: [],
    short: [...short, wordOf(text, nickname)],
  };
}

function kin(one: NameCase): Discovered {
  const pronoun = kinWords.get(one.first.lower);
  return { ...person(one, []), ...(pronoun ? { pronoun } : {}) };
}

/** Speaks, or is introduced; "Aunt Vera" may be Vera Stone. */
const isKin = (one: NameCase): boolean =>
  !one.scene.givens.has(wordOf(one.scene.text, one.last)) && (one.isQuoted || one.isVouched);

/** Ends or begins as things do, but for "Ann Hill, 54,"; or is said to be a thing. */
function isThing(one: NameCase): boolean {
  const { run, first, last } = one;
  if (thingWords.has(last.lower)) return !(one.hasGivenName && one.isSureVouched);
  if (!one.isSingle && (thingHeads.has(first.lower) || (last.classes & Class.number) !== 0)) return true;
  if (isSaidToBeThing(run)) return true;
  return run.tokens.length > 4 && run.tokens.some(({ shape }) => shape === 'capitals');
}

function isActiveOrganisation(one: NameCase): boolean {
  if (one.isSingle) return false;
  if (companyForms.has(one.last.lower)) return true;
  return (
    one.isQuoted ||
    one.acts ||
    isApposedAs(one.run, (noun) => firmTitles.has(noun)) ||
    one.isNamedAsSource ||
    isDistrictBody(one.run) ||
    spokesNouns.has(one.run.after?.lower ?? '') ||
    one.run.after?.lower === 'group' ||
    (one.acronym !== null && one.isNamedAsOrganisation) ||
    bodyNounsOf(one.name).some((noun) => one.scene.bodies.includes(noun))
  );
}

/** "Zenda Rovers", where Rovers act. */
const isClub = ({ last, scene: { text, active } }: NameCase): boolean =>
  clubWords.has(last.lower) && active.has(wordOf(text, last));

/** "Zenda Reach Towage", where Zenda Reach acts; "Zenda Buses", where Zenda speaks and is no town or family. */
function isCutShort(one: NameCase): boolean {
  const { run, name, last, scene } = one;
  const short = name.slice(0, -wordOf(scene.text, last).length - 1);
  if (run.tokens.length > 2) return doesOwn(scene, short);
  const isOther = one.hasGivenName || scene.placed.has(short) || scene.surnames.has(short);
  return !isOther && scene.speaking.surname(scene.text, short);
}

/** "Zenda Ministry", "State Department". */
function isBodyOfState({ name, first, last }: NameCase): boolean {
  if (stateHeads.has(last.lower) || stateHeads.has(first.lower)) return true;
  const lower = name.toLowerCase();
  return ownInstitutions.has(lower) || stateInstitutions.exec(lower)?.index === 0;
}

function isSomebodyAlone(one: NameCase): boolean {
  // "Miss Lee, 27," is Ann Lee.
  if (one.isIntroducedAlone) return !(one.hasCourtesy && one.scene.surnames.has(one.name));
  // "Sir Tom" is Tom Reyes.
  if (one.scene.surnames.has(one.name) || one.scene.givens.has(one.name)) return false;
  if (one.isNamedAsShip) return false;
  if (one.hasCourtesy || one.reigns) return true;
  // "Kev, a roofer," is Kevin Lee.
  if (one.isTold) return (one.isQuoted || one.acts) && !one.scene.shortened.has(one.name);
  if (one.isMet) return !one.scene.shortened.has(one.name) && !one.scene.placed.has(one.name);
  return one.hasOffice && (one.isQuoted || one.isApposed || one.acts || one.isDescribed);
}

/** "Pavel Antipov leaned forward", then "Antipov laughs"; "Maria Kent smiles. “...,” she said." */
function isActivePerson(one: NameCase): boolean {
  const { surname, acts, last, run } = one;
  const { text, active, speaking, placed } = one.scene;
  if (isOutnamed(one)) return false;
  if (
    [surname, ...withParticles(text, run), ...withoutGiven(one)].some((form) => speaking.surname(text, form))
  )
    return true;
  if (
    active.has(surname) ||
    ((acts || (one.hasGivenName && isCaptioned(run))) && speaking.pronounAfter(text, last.end))
  )
    return true;
  if (!one.hasGivenName || run.tokens.length > 3) return false;
  if (hasOwn(run)) return true;
  return givenForms(one).some(
    (form) => speaking.surname(text, form) || (acts && active.has(form) && !placed.has(form)),
  );
}
