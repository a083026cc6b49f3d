import { clauseWords, objectEnds } from '../../english/speakers/clause-words.ts';
import type { ActorId, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { RANK } from '../discourse.ts';
import type { Setting } from '../setting.ts';
import type { Possible, PronounCase } from './pronoun-case.ts';

/** Says that a pronoun cannot mean somebody. */
interface PronounVeto {
  readonly name: string;
  /** An example: the pronoun does not mean {these words}. */
  readonly sentence: string;
  readonly holdsBack: (candidate: Possible, one: PronounCase, all: readonly Possible[]) => boolean;
}

/** Lists what keeps somebody from being meant. */
export const PRONOUN_VETOES: readonly PronounVeto[] = [
  {
    name: 'other-gender',
    sentence: '[Ann Lee] came. {Tom Reyes} left. “It is late,” she said.',
    holdsBack: ({ gender }, { pronoun }) => gender !== null && gender !== pronoun,
  },
  {
    name: 'long-ago',
    sentence: '{Ann Lee} came.\nIt rained.\nIt snowed.\nIt is late, she said.',
    holdsBack: ({ last, gender }, { paragraph }) => paragraph - last.paragraph > (gender ? 2 : 1),
  },
  {
    name: 'just-spoke',
    sentence: '“Why?” {Vera Stone} asked [Ann Lee]. “It is late,” she replied.',
    holdsBack: ({ last }, { isReply, span, setting }) =>
      isReply && last.actor !== null && last.actor === setting.discourse.spoke && !isAsked(span, setting),
  },
  {
    name: 'asked-last',
    sentence:
      '“It is new,” said [Tom Reyes], a singer.\n“Is it?” asked {Karl Stone}, a teacher.\n“It is late,” he said.',
    holdsBack: (asker, one, all) =>
      asker.last.actor !== null &&
      asker.last.actor === one.setting.discourse.spoke &&
      isBehindQuestion(one) &&
      all.some((other) => mayAnswer(other, asker, one)),
  },
  {
    name: 'own-object',
    sentence:
      '[Tom Reyes], a singer, left with {Karl Stone}, a teacher. Stone greeted him. He said it was late.',
    holdsBack: ({ last, rank, acting }, { span, sentence, setting }) =>
      last.sentence === sentence &&
      rank >= RANK.subject &&
      isObject(setting.text.slice(span.start, span.end + 8)) &&
      isOneClause(setting.text.slice(acting.end, span.start)),
  },
  {
    name: 'asked-of-another',
    sentence:
      '[Sasha Karst], a singer, came. Karst asked the guest if he was late. “The door is open,” she said.',
    holdsBack: ({ last, gender, acting }, { span, sentence, setting }) =>
      gender === null &&
      last.sentence === sentence &&
      /^ asked (?:an?|the|his|her) [^.,;:“”"\n]+ (?:if|whether) $/.test(
        setting.text.slice(acting.end, span.start),
      ),
  },
  {
    name: 'named-in-the-quote',
    sentence: '[Ann Lee] came.\n{Vera Stone}, a teacher, slept. “Stone is tired,” she said.',
    holdsBack: ({ last }, { marked, setting }) =>
      marked !== null && last.actor !== null && isNamedWithin(marked, last.actor, setting),
  },
  {
    name: 'one-of-several',
    sentence: '[Tom Reyes] got letters. One accused him of lies. Another was kind. He said it was late.',
    holdsBack: ({ last }, { pronoun, paragraph }, all) =>
      bare.has(last.noun ?? '') &&
      all.some(
        (other) =>
          other.last.actor !== null && other.last.gender === pronoun && other.last.paragraph === paragraph,
      ),
  },
];

/** Characters behind a question in marks, in which it is said who asks. */
const BEHIND_QUESTION = 160;

/** Tells whether words in marks open a paragraph behind one that ends in a question: "“Is it?” Stone asked." */
function isBehindQuestion({ marked, setting: { text } }: PronounCase): boolean {
  const opening = marked && /\n[“"‘']?$/.exec(text.slice(Math.max(0, marked.start - 4), marked.start));
  if (!marked || !opening) return false;
  const before = text.slice(Math.max(0, marked.start - BEHIND_QUESTION), marked.start - opening[0].length);
  return /\?[”"’'] (?:[^“”"?\n]* )?ask(?:ed|s)\b[^“”"?\n]*\n*$/.test(before);
}

/** Tells whether somebody spoke before a question was asked, so that the answer may be theirs. */
function mayAnswer({ last, rank, gender }: Possible, asker: Possible, one: PronounCase): boolean {
  return (
    last.actor !== null &&
    last.actor !== asker.last.actor &&
    rank === RANK.speaker &&
    one.paragraph - last.paragraph <= 2 &&
    (gender === null || gender === one.pronoun)
  );
}

/** "Asked about the bridge, | she replied": others asked her. */
const isAsked = ({ start }: Span, { text, places }: Setting): boolean =>
  /^(?:When )?asked\b/i.test(text.slice(places.sentenceStart(start), start));

/** Tells whether words name somebody: whoever says them speaks of another. */
function isNamedWithin(words: Span, actor: ActorId, { mentionsOf }: Setting): boolean {
  const own = mentionsOf.get(actor) ?? [];
  const next = own[firstFrom(own, words.start)];
  return next !== undefined && next.start < words.end;
}

/** Tells "him" and the "her" of "called her the queen" from "her house". */
function isObject(words: string): boolean {
  const [, pronoun, mark, next] = /^(him|her)\b(\W?) ?(\p{L}*)/u.exec(words) ?? [];
  if (pronoun !== 'her') return pronoun === 'him';
  return mark !== ' ' || objectEnds.has(next ?? '');
}

/** Tells whether words between a subject and a pronoun belong to one clause: "greeted | him", not "laughed when they called | him". */
function isOneClause(words: string): boolean {
  return !/[,;:—–(]/.test(words) && !words.split(' ').some((word) => clauseWords.has(word));
}

const bare: ReadonlySet<string> = new Set(['one', 'another']);
