import { lower } from '../english/vocabulary.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, SMALL } from '../text/letters.ts';
import { inCapitals, inTitleCase } from './context.ts';
import { isNamesake, isOtherExpansion, maybeNamesake } from './namesakes.ts';
import { isAcronym, type Question } from './question.ts';

/** Withholds a candidate before any rule is asked. */
export interface Veto {
  readonly name: 'longer-name' | 'code' | 'goes-on' | 'namesake' | 'other-expansion' | 'pronoun';
  readonly agrees: (question: Question) => boolean;
}

const CAPITALISED = new RegExp(`^(?: [${CAPITAL}][${LETTER}'&-]*){1,4}`);
const HYPHENATED = new RegExp(`^-[${SMALL}]{2}`);
const ADDRESSED = new RegExp(String.raw`^(?:\.[${SMALL}]{2}|[@_$])`);
const SHOUTED = new RegExp(`^[^${SMALL}]*[${CAPITAL}]{2}[^${SMALL}]*$`);
const JOINED = new RegExp(`^-[${LETTER}]`);

/** Sees the candidate in a longer proper name: "South China Sea", "Bank of China", "Washington Post". */
function inLongerName(question: Question): boolean {
  const { sense, words } = question;
  if (sense.actor.kind === 'person') return false;
  const { before, after, previous, next, name } = question;
  if (words.beforeOf.test(before) || (words.before.has(lower(previous)) && isCapitalised(previous)))
    return true;
  if (next === '') return false;
  if (/^[IVX]+$/.test(next) && next !== 'I') return true;
  const run = (CAPITALISED.exec(after)?.[0] ?? '').trim().split(' ').map(lower);
  const [first = '', second = ''] = run;
  if (first === '' || (first === 'air' && /^(?:force|defen|base|strike|raid)/.test(second))) return false;
  // What follows an acronym or "United States" is mostly its own office: "U.S. Air Force".
  if (isAcronym(name) || (sense.form === 'full' && name.includes(' ')))
    return run.slice(0, inTitleCase(question) ? 1 : 3).some((word) => words.acronymHeads.has(word));
  if (words.heads.has(first) || (words.middle.has(first) && words.heads.has(second))) return true;
  if (inTitleCase(question)) return false;
  if (run.some((word) => words.heads.has(word))) return true;
  return (
    sense.form === 'full' &&
    sense.actor.kind === 'state' &&
    !words.followers.has(first) &&
    !/[-–]$/.test(before)
  );
}

/** Sees a name that goes on behind a hyphen: "Wang Yi-ling", "Li-ion". */
function goesOn(question: Question): boolean {
  const { words, sense } = question;
  const { actor } = sense;
  if (actor.kind !== 'person') return false;
  const { after } = question;
  return (
    after.startsWith('-') &&
    HYPHENATED.test(after) &&
    actor.short.some((short) => actor.name.startsWith(`${short} `)) &&
    !words.joined.test(after) &&
    !/^-(?:era|style|like)/.test(after)
  );
}

/** Sees an address, a handle, a language or a currency: "china.org.cn", "@NATO", "en-US", "US$5". */
function inCode({ before, after, name }: Question): boolean {
  if (before.endsWith('-') && isAcronym(name) && /(?:^|\W)(?!ex)[a-z]{2}-$/.test(before)) return true;
  const isApart = before === '' || before.endsWith(' ');
  return (
    (!isApart && /[@_\\]$|\w\.$|\/\/\S*$/.test(before)) || (!after.startsWith(' ') && ADDRESSED.test(after))
  );
}

/** Sees the pronoun in capitals: "CONTACT US", "DON'T LECTURE US". */
function isPronoun(question: Question): boolean {
  if (question.name !== 'US') return false;
  const { previous, next, opens, before, after, partners, words } = question;
  if (!inCapitals(question) && !SHOUTED.test(previous)) return false;
  if (partners.length > 0 || JOINED.test(after) || /[-,/] ?$/.test(before)) return false;
  if (opens) return next === '';
  return !words.beforeCountry.test(previous.toLowerCase()) && !words.verbs.has(next.toLowerCase());
}

/** What is never a mention, whatever else speaks for it. */
export const VETOES: readonly Veto[] = [
  { name: 'longer-name', agrees: inLongerName },
  { name: 'code', agrees: inCode },
  { name: 'goes-on', agrees: goesOn },
  {
    name: 'namesake',
    agrees: (question) =>
      isNamesake(question, question.sense, question.words) ||
      maybeNamesake(question, question.sense, question.words),
  },
  { name: 'other-expansion', agrees: (question) => isOtherExpansion(question, question.sense) },
  { name: 'pronoun', agrees: isPronoun },
];
