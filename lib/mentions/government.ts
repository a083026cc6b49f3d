import { lower } from '../english/vocabulary.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, SMALL } from '../text/letters.ts';
import { type MentionCase, someWord } from './mention-case.ts';
import { PLAINLY_PUBLIC } from './public-affairs.ts';

const LAST_WORD = new RegExp(`([${LETTER}-]+) (?:[Tt]he )?["“‘']?$`);
const BETWEEN = new RegExp(String.raw`\bbetween (?:the )?(?:New )?[${CAPITAL}][${LETTER}]+ and $`);
const JOINED_WORD = new RegExp(`^,? (?:and|or) (?:the )?(?:New )?([${LETTER}]+)`);
const FIRST_WORD = new RegExp(`^[${LETTER}]+`);
const FIRST_SMALL = new RegExp(`^[${SMALL}]`);
const OWNED = new RegExp(`^'s?(?: [${LETTER}-]+){1,4}`);
const NEXT_WORDS = new RegExp(`^(?: [${LETTER}0-9.'-]+){1,5}`);

/** Says what a seat stands for. Signs are asked in the order of the table; the first that agrees decides. */
interface Sign {
  /** An example: [the government], {the place}. */
  readonly sentence: string;
  readonly agrees: (one: MentionCase) => boolean;
  readonly isGovernment: (one: MentionCase) => boolean;
}

const never = (): boolean => false;

/** Lists every sign by which a seat is its government, or a place: subject of policy, object of it, owner of it, pair of another government. */
export const SIGNS: readonly Sign[] = [
  {
    sentence: 'It was Ann Lutz who came. {Lutz} denied it, they told {Lutz}.',
    agrees: (one) => isBorne(one) && !isBuilding(one) && !isPaired(one),
    isGovernment: never,
  },
  {
    sentence: '{LUTZ}, March 3 — The army left.',
    agrees: (one) => one.sense.capitals && !one.isInCapitals,
    isGovernment: never,
  },
  {
    sentence: '[Lutz]’s demands, {Brenn}’s airport',
    agrees: (one) => /^'s? /.test(one.after) && !isBuilding(one),
    isGovernment: (one) => !ownsPlace(one) && ownsGovernment(one),
  },
  {
    sentence: '{Washington}, D.C., is hot.',
    agrees: ({ after }) => /^,? D\.?C/.test(after),
    isGovernment: never,
  },
  {
    sentence: 'talks between [Lutz] and [Brenn]',
    agrees: (one) => isBetween(one) || BETWEEN.test(one.before),
    isGovernment: (one) =>
      (!isBetween(one) || isPaired(one)) &&
      !one.words.journeys.test(`${one.lead} ${one.after}`.toLowerCase()),
  },
  {
    sentence: 'sanctions on [Lutz], with {Lutz} lawyers, a match with {Lutz}',
    agrees: ({ lead, before, words }) =>
      words.dealings.test(lead.toLowerCase()) || words.dealings.test(before.toLowerCase()),
    isGovernment: (one) => !isModifier(one) && governs(one, !one.words.loosely.test(one.lead.toLowerCase())),
  },
  {
    sentence: 'He lives in {Lutz} and {Brenn}.',
    agrees: (one) => one.words.places.has(prepositionOf(one)) || one.words.secondPlace.test(one.before),
    isGovernment: never,
  },
  {
    sentence: 'The [Kremlin] denied it near the {Kremlin}.',
    agrees: isBuilding,
    isGovernment: houses,
  },
  {
    sentence: 'He moved from {Lutz} to {Brenn}.',
    agrees: (one) => one.words.adrift.has(prepositionOf(one)),
    isGovernment: never,
  },
  {
    sentence: '[Lutz] and Pyongyang signed.',
    agrees: isPaired,
    isGovernment: (one) => !isModifier(one) && governs(one, true),
  },
  {
    sentence: 'neither [Lutz] nor a [Brenn]-backed group, [Lutz] and its friends',
    agrees: (one) =>
      /^ and its /.test(one.after) ||
      one.words.either.has(prepositionOf(one)) ||
      one.words.joined.test(one.after),
    isGovernment: (one) => governs(one, true),
  },
  {
    sentence: 'the [Lutz] government',
    agrees: ({ next, words }) => words.governing.has(next),
    isGovernment: (one) => governs(one, true),
  },
  {
    sentence: '[Lutz] also denied it. {Lutz} is a city. {Lutz} opened a museum.',
    agrees: isSubject,
    isGovernment: (one) => governs(one, predicateActs(one)),
  },
];

/** Reads whether a seat stands for its government; without such a sign it is a place. */
export function speaksOfGovernment(one: MentionCase): boolean {
  return SIGNS.find(({ agrees }) => agrees(one))?.isGovernment(one) ?? false;
}

/** Sees that the document gives the seat's name to somebody or something else. */
const isBorne = ({ evidence, sense: { alias }, ordinal, offset }: MentionCase): boolean =>
  evidence.isTaken(alias) || evidence.bearer(alias, ordinal, offset) !== null;

function isBuilding({ sense: { alias }, words }: MentionCase): boolean {
  return words.buildings.has(lower(alias)) || alias.includes(' ');
}

/** Gives the last word before the name, or before the first of a pair. */
function prepositionOf({ lead }: MentionCase): string {
  return (LAST_WORD.exec(lead)?.[1] ?? '').toLowerCase();
}

/** Sees the government in its building: none stands beside it, nothing else has its name, and there is governing in its sentence or document. */
function houses(one: MentionCase): boolean {
  const { before, lead, next, words, evidence, sense } = one;
  const town = / in ([A-Z]\w+)/.exec(one.after.slice(0, 20))?.[1] ?? '';
  if (evidence.isTaken(sense.alias) || (next === 'in' && isOtherTown(town, one))) return false;
  if (!/\bclose to the $/.test(before) && (words.besideBuilding.test(lead) || words.ofBuilding.test(next)))
    return false;
  return governs(
    one,
    predicateActs(one) ||
      words.joined.test(one.after) ||
      words.speaks.test(one.sentence) ||
      words.publicAffairs.test(next),
  );
}

/** Sees a town that has no seat of this actor, and is no month. */
const isOtherTown = (town: string, { sense, words }: MentionCase): boolean =>
  town !== '' && !sense.actor.seats.includes(town) && !words.followers.has(lower(town));

const isBetween = (one: MentionCase): boolean => prepositionOf(one) === 'between';

/** Sees another government beside this one: of the index, or of the world's better known capitals. */
function isPaired({ partners, after, words }: MentionCase): boolean {
  if (partners.some(({ actor, form }) => actor.kind !== 'person' && form !== 'short')) return true;
  return words.capitals.has(lower(JOINED_WORD.exec(after)?.[1] ?? ''));
}

function namesPlace(noun: string, words: MentionCase['words']): boolean {
  return namesLife(noun, words) || words.placeNouns.has(noun) || words.placeNouns.has(`${noun}s`);
}

/** Sees a noun of life in a city. */
function namesLife(noun: string, { cityNouns }: MentionCase['words']): boolean {
  return cityNouns.has(noun) || cityNouns.has(`${noun}s`) || /^city$|^downtown$/.test(noun);
}

/** Sees a city in "Moscow's airport" and a government in "Moscow's demands". */
function ownsPlace({ after, words }: MentionCase): boolean {
  const owned = after.replace(/^'s? /, '');
  if (isCapitalised(owned)) return !words.offices.test(owned);
  return namesPlace(FIRST_WORD.exec(owned)?.[0] ?? '', words) || words.ofPlace.test(owned);
}

/** Sees the name before a noun of its own phrase: "with Washington lawyers", "with Moscow Mayor". */
function isModifier(one: MentionCase): boolean {
  const { next, after, words } = one;
  if (/^-(?:based|born|area)/.test(after) || namesPlace(next, words) || words.heads.has(next)) return true;
  return isCapitalised(next) && !words.followers.has(lower(next)) && !one.isInTitleCase;
}

/**
 * Says whether the sentence lets a seat govern. A verb or noun of governing is enough, but for life in a city. What a city does too,
 * "opened", "lost", needs politics in the sentence, or a document that names actors.
 */
function governs(one: MentionCase, acts: boolean, scope = one.sentence): boolean {
  const { words, evidence, sentence } = one;
  const isPolitical =
    (isBuilding(one) ? evidence.publicity() : evidence.company()) > 0 ||
    evidence.publicity() >= PLAINLY_PUBLIC ||
    someWord(sentence, (word) => words.politics.test(word));
  const isOfCity = someWord(scope, (word) => words.cityLife.test(word) || namesLife(word, words));
  return isOfCity ? acts && isPolitical : acts || isPolitical;
}

const isAct = (text: string, { words }: MentionCase): boolean =>
  someWord(text, (word) => words.acts.test(word));

/** Sees whether the first nouns behind a possessive are a government's. */
function ownsGovernment(one: MentionCase): boolean {
  const owned = (OWNED.exec(one.after)?.[0] ?? '').toLowerCase();
  return governs(
    one,
    someWord(owned, (word) => !/ed$/.test(word) && one.words.acts.test(word)),
    owned,
  );
}

/** Sees a verb right behind the name, or behind an adverb. */
function isSubject(one: MentionCase): boolean {
  const { before, next, previous, words } = one;
  const [head = '', second = '', third = ''] = wordsBehind(one);
  if (isCapitalised(head) && !one.isInTitleCase) return false;
  const verb = head.toLowerCase();
  if (words.verbs.has(verb)) return true;
  if (words.copulas.has(verb)) {
    const state = words.adverbs.has(second) ? third : second;
    return words.states.has(state) || /ing$/.test(state);
  }
  if (words.asks.test(before.toLowerCase()))
    return FIRST_SMALL.test(next) && !words.placeNouns.has(next) && !words.noVerb.has(next);
  // "the Moscow suburbs", "its Beijing offices": a noun behind the name, not a verb.
  if (words.determiner.test(previous.toLowerCase()) || words.placeNouns.has(verb) || words.nouns.has(verb))
    return false;
  return !isEndOfClause(second, third, words) && isInflected(verb, second);
}

/** Sees what only a government does, or is, in the first words of a predicate. */
function predicateActs(one: MentionCase): boolean {
  const { before, words } = one;
  const predicate = wordsBehind(one).slice(0, 3);
  const isState = words.copulas.has(predicate[0] ?? '') && predicate.some((word) => words.states.has(word));
  return isState || /\b(?:what|how|why) $/i.test(before) || isAct(predicate.join(' ').toLowerCase(), one);
}

/** Gives the words behind a name and its aside, without adverbs before a verb. */
function wordsBehind({ after, words }: MentionCase): string[] {
  const following = (NEXT_WORDS.exec(after.replace(words.aside, ''))?.[0] ?? '')
    .replace(/n't(?= )|[.,]$/g, '')
    .trim()
    .split(' ');
  const verb = following.findIndex((word) => !words.adverbs.has(word) && !/ly$/.test(word));
  return following.slice(verb < 0 ? -1 : verb);
}

/** Sees what follows a noun in -s, not a verb: "Moscow shares fell". */
function isEndOfClause(second: string, third: string, words: MentionCase['words']): boolean {
  return (words.noObject.has(second) && !/ing$/.test(third)) || words.verbs.has(second);
}

/** Sees the ending of a verb, with an object behind the present tense. */
function isInflected(verb: string, object: string): boolean {
  return /[^s]s$/.test(verb) ? object !== '' && !/ed$/.test(object) : /[^e]ed$/.test(verb);
}
