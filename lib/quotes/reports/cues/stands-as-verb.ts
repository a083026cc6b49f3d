import type { Cue } from '../../../english/cues.ts';
import { PHRASE_WORDS } from '../../../english/phrase-words.ts';
import { REPORT_WORDS } from '../../../english/report-words.ts';
import { stateOfAdjective } from '../../../english/state-of-adjective.ts';
import { titleNoun } from '../../../english/titles.ts';
import { Class } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isNominal, isPhraseStart, isPronoun } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';
import type { Word } from './word.ts';

/** Holds a word with one verb that it may be, and the item that stands where a subject would. */
interface Form extends Word {
  readonly cue: Cue;
  readonly subject: Item;
}

/** Says whether a form that is commonly something else is a verb here; null leaves it to the next row. */
interface Sign {
  readonly name: string;
  /** An example: the word in brackets where it is a verb, in braces where it is none. */
  readonly sentence: string;
  readonly isVerb: (form: Form) => boolean | null;
}

const yes = (agrees: boolean): true | null => (agrees ? true : null);
const no = (agrees: boolean): false | null => (agrees ? false : null);

const hasAuxiliary = ({ subject }: Form): boolean =>
  subject.lower === 'to' || (subject.classes & Class.auxiliary) !== 0;

/** Lists what tells a verb from a noun of the same letters: "claims", "report". The first row that knows decides. */
export const VERB_SIGNS: readonly Sign[] = [
  {
    name: 'auxiliary-before',
    sentence: 'The firm will [report] that the bridge is safe.',
    isVerb: (form) => yes(hasAuxiliary(form)),
  },
  {
    name: 'singular-before',
    sentence: 'She has two bridges and a standing {rule} that no dog may cross.',
    isVerb: ({ items, left, cue }) =>
      no(
        cue.form === 'base' &&
          items.slice(Math.max(0, left - 1), left).some(({ lower }) => /^an?$/.test(lower)),
      ),
  },
  {
    name: 'calls-out',
    sentence: '“It is safe!” Ann [shouts] after the car.',
    isVerb: ({ subject, left, cue, next }) =>
      yes(
        left === 0 &&
          subject.shape === 'capital' &&
          cue.grammar === 'speak' &&
          cue.form === 'present' &&
          hasClass(next, Class.preposition) &&
          !/^(?:of|for)$/.test(next?.lower ?? ''),
      ),
  },
  {
    name: 'pronoun-before',
    sentence: 'It rained, and he [states] the bridge is safe.',
    isVerb: ({ subject }) => yes(isPronoun(subject)),
  },
  {
    name: 'marks-before-phrase',
    sentence: '“The bridge is safe,” the law [states].',
    isVerb: (form) => yes(standsBehindQuote(form) && !beginsTitle(form)),
  },
  {
    name: 'one-of-them',
    sentence: 'One of them [reads]: “The bridge is safe.”',
    isVerb: (form) => yes(introduces(form) && isPartitive(form)),
  },
  {
    name: 'peoples-noun',
    sentence: 'She called the Russian {answer} “a step back”.',
    isVerb: (form) =>
      no(
        isPeople(form.subject) &&
          form.next?.shape === 'quote' &&
          hasClass(form.items[form.left - 1], Class.determiner | Class.possessive),
      ),
  },
  {
    name: 'comma-before',
    sentence: 'Ann Lee, the mayor, [claims] that the bridge is safe.',
    isVerb: (form) => yes(form.subject.lower === ',' && (introduces(form) || form.cue.form === 'present')),
  },
  {
    name: 'relative-behind',
    sentence: 'The 35 {states} that have voted are safe.',
    isVerb: ({ cue, next, items, at, subject }) =>
      no(
        cue.form === 'present' &&
          (subject.shape === 'number' ||
            (subject.classes & Class.number) !== 0 ||
            (next?.lower === 'that' && hasClass(items[at + 2], Class.auxiliary | Class.verb))),
      ),
  },
  {
    name: 'clause-behind',
    sentence: 'The law [states] that bridges are inspected.',
    isVerb: (form) => (introduces(form) ? isNominal(form.subject) : null),
  },
  {
    name: 'to-marks-behind',
    sentence: 'Ann Lee often [pledges] to “keep the bridge”. The Lee {pledges} to “keep it” were old.',
    isVerb: ({ items, at, left, subject, cue, next }) =>
      yes(
        cue.grammar === 'pledge' &&
          next?.lower === 'to' &&
          items[at + 2]?.shape === 'quote' &&
          subject.shape === 'capital' &&
          !hasClass(items[left - 1], Class.determiner | Class.possessive),
      ),
  },
  {
    name: 'no-object-behind',
    sentence: 'The firm {claims} of fraud were settled.',
    isVerb: ({ next }) => no(!isPhraseStart(next)),
  },
  {
    name: 'and-before',
    sentence: 'Ann Lee says the bridge is safe, and [calls] Zenda Rail “a monopoly”.',
    isVerb: ({ cue, subject, next }) =>
      yes(
        cue.form === 'present' &&
          hasClass(subject, Class.coordinator) &&
          (next?.shape === 'capital' || hasClass(next, Class.determiner | Class.object | Class.possessive)),
      ),
  },
  {
    name: 'plural-before',
    sentence: 'The parties [report] the bridge is safe.',
    isVerb: ({ cue, subject }) =>
      cue.form !== 'base'
        ? null
        : isNominal(subject) && /s$|^people$/.test(subject.lower) && cue.grammar === 'say',
  },
  {
    name: 'noun-before',
    sentence: 'The firm {offers} three bridges that are “safe”.',
    isVerb: ({ cue, subject }) =>
      subject.shape === 'lower' ? titleNoun(subject.lower) !== null || cue.verb === 'claim' : null,
  },
  {
    name: 'name-before',
    sentence: 'Ruritania [claims] the bridge is safe.',
    isVerb: ({ subject }) => !isPeople(subject),
  },
];

/** Lists what stands before a verb without an ending: "they [say]". The first row that knows decides. */
export const BASE_SIGNS: readonly Sign[] = [
  {
    name: 'auxiliary-before',
    sentence: 'Ann Lee will [say] that the bridge is safe.',
    isVerb: (form) => yes(hasAuxiliary(form)),
  },
  {
    name: 'pronoun-before',
    sentence: 'He {say} the bridge is safe.',
    isVerb: ({ subject }) => (isPronoun(subject) ? !PHRASE_WORDS.singularPronouns.has(subject.lower) : null),
  },
  {
    name: 'pronoun-behind',
    sentence: 'Three people familiar with the matter [tell] us that the bridge is safe.',
    isVerb: ({ next, subject }) => (/^(?:us|me)$/.test(next?.lower ?? '') ? isNominal(subject) : null),
  },
  {
    // "say" is hardly ever a noun: a clause behind it is said.
    name: 'clause-behind',
    sentence: 'Groups that wish to close the bridge [say] it is old.',
    isVerb: (form) =>
      yes(form.cue.verb === 'say' && opensClause(form.next) && !hasClass(form.before, Class.determiner)),
  },
  {
    name: 'share-before',
    sentence: 'Among voters, 47% [say] the bridge is safe.',
    isVerb: ({ subject }) => yes(subject.lower === '%'),
  },
  {
    name: 'comma-before',
    sentence: 'Engineers, who built it, [say] that the bridge is safe.',
    isVerb: ({ subject }) => yes(/^(?:,|\)|—|--)$/.test(subject.lower)),
  },
  {
    name: 'relative-before',
    sentence: 'It shields groups that [argue] that the bridge is safe.',
    isVerb: ({ subject }) => yes(hasClass(subject, Class.determiner | Class.relative)),
  },
  {
    name: 'plural-before',
    sentence: 'The engineers [say] the bridge is safe.',
    isVerb: ({ subject }) =>
      yes(isNominal(subject) && (/s$/.test(subject.lower) || REPORT_WORDS.plainPlurals.has(subject.lower))),
  },
  {
    name: 'name-before',
    sentence: 'Those over 60 [say] the bridge is safe.',
    isVerb: ({ subject }) => yes(isNominal(subject) && subject.shape !== 'lower'),
  },
  {
    name: 'marks-before-phrase',
    sentence: '“The bridge is safe,” the three [write].',
    isVerb: (form) => yes(isNominal(form.subject) && standsBehindQuote(form)),
  },
  {
    name: 'two-before',
    sentence: 'The mayor and town council [say] the bridge is safe.',
    isVerb: ({ items, left, subject }) => yes(isNominal(subject) && items[left - 2]?.lower === 'and'),
  },
];

/** Tells whether a word is a verb here in the form that the lexicon has it in. */
export function standsAsVerb(word: Word, cue: Cue): boolean {
  const subject = word.items[word.left];
  if (!cue.nounLike && cue.form !== 'base') return true;
  if (!subject) return false;
  const form = { ...word, cue, subject };
  return (!cue.nounLike || decides(VERB_SIGNS, form)) && (cue.form !== 'base' || decides(BASE_SIGNS, form));
}

function decides(signs: readonly Sign[], form: Form): boolean {
  for (const { isVerb } of signs) {
    const answer = isVerb(form);
    if (answer !== null) return answer;
  }
  return false;
}

const hasClass = (item: Item | undefined, classes: number): boolean => ((item?.classes ?? 0) & classes) !== 0;

/** Tells whether what follows is reported: "that", marks, a colon. */
function introduces({ items, at, next }: Form): boolean {
  if (!next) return false;
  return (
    next.shape === 'quote' ||
    /^(?:that|whether|if|:)$/.test(next.lower) ||
    (next.lower === ',' && items[at + 2]?.shape === 'quote')
  );
}

/** Tells whether a clause begins with this word: "they", "there", "it’s". */
const opensClause = (item: Item | undefined): boolean =>
  isPronoun(item) || item?.lower === 'there' || PHRASE_WORDS.contractions.has(item?.lower ?? '');

/** Tells whether the subject is some of several: "one of them". */
const isPartitive = ({ items, left, subject }: Form): boolean =>
  hasClass(subject, Class.object) && items[left - 1]?.lower === 'of';

/** Tells whether the word begins a title: "White House press secretary". */
const beginsTitle = ({ next }: Form): boolean => next?.shape === 'lower' && titleNoun(next.lower) !== null;

/** Tells whether the phrase before the word stands right behind marks: "“...,” the two | write". */
function standsBehindQuote({ items, left }: Form): boolean {
  const phrase = nounPhraseBefore(items, left);
  return phrase !== null && phrase.to === left + 1 && items[phrase.from - 1]?.shape === 'quote';
}

/** Tells whether a word is a people's: "Russian". */
function isPeople({ shape, lower }: Item): boolean {
  return shape !== 'lower' && stateOfAdjective(lower.charAt(0).toUpperCase() + lower.slice(1)) !== null;
}
