import { REPORT_WORDS } from '../english/report-words.ts';
import { Class } from '../english/word-classes.ts';
import type { Span } from '../model.ts';
import { mainSubject } from './reports/main-subject.ts';
import type { Report } from './reports/report.ts';
import type { Item } from './sentences/item.ts';
import { isAdverb, isTime, nounPhraseAfter, type Range } from './sentences/noun-phrase.ts';
import { spanOf } from './sentences/span-of.ts';
import type { Carry, SpeechCase } from './speech-case.ts';

/** Says who speaks a stretch in marks that no report has taken. */
interface Voice {
  readonly name: string;
  /** An example: the words of [who speaks]; of nobody where it has none. */
  readonly sentence: string;
  readonly speaker: (one: SpeechCase) => Span | 'nobody' | null;
}

/** Lists whose words stand in marks without a report. The first row that names somebody decides. */
export const VOICES: readonly Voice[] = [
  {
    name: 'signed',
    sentence: '“It is safe in winter.” — [Ann Lee], builder',
    speaker: ({ signature }) => signature,
  },
  {
    name: 'acts-between',
    sentence: '“The bridge was open” — [Ann Lee] raised the key — “and wet.”',
    speaker: ({ actor }) => actor,
  },
  {
    name: 'handed-to',
    sentence: 'Ann Lee was told: “It is safe.”',
    speaker: ({ sentence, at }) => (isHandedTo(sentence.items, at) ? 'nobody' : null),
  },
  {
    name: 'announced',
    sentence: '[Ann Lee]’s message was simple: “It is safe.”',
    speaker: ({ sentence, at }) => announcer(sentence.items, at),
  },
  {
    name: 'newly-named',
    sentence: '“It is safe,” she said. [Tom Reyes] spoke next. “It will fall.”',
    speaker: ({ text, voices: { subject, local } }) => (isNew(text, subject, local) ? subject : null),
  },
  {
    name: 'speaks-on',
    sentence: '“It is safe,” [Ann Lee] said. “It was built of stone.”',
    speaker: ({ voices }) => voices.local,
  },
  {
    name: 'acts-before',
    sentence: '[Ann Lee] was not worried. “It is safe in winter.”',
    speaker: ({ voices }) => voices.subject,
  },
  {
    // An exchange: the next line but one is theirs again, and nobody is named for the one between.
    name: 'speaks-in-turn',
    sentence: '“Which bridge?” [Ann Lee] said. / “The old one.” / “Is it safe?” / “It is.”',
    speaker: ({ item, carry, sentence: { paragraph } }) =>
      isExchanged(item, carry) && carry.isQuoted && (paragraph - carry.paragraph) % 2 === 0
        ? carry.speaker
        : null,
  },
  {
    name: 'spoke-above',
    sentence: '“It is safe,” [Ann Lee] said. / “It was built of stone.”',
    speaker: ({ item, carry, sentence: { paragraph } }) =>
      carry.introduced || (paragraph - carry.paragraph <= 1 && !isExchanged(item, carry))
        ? carry.speaker
        : null,
  },
];

const isExchanged = ({ marked }: Item, { exchanged }: Carry): boolean =>
  marked !== undefined && exchanged.has(marked);

/** Finds who is announced by the colon before a stretch in marks: "Ann Lee’s message was simple: “...”". */
function announcer(items: readonly Item[], at: number): Span | null {
  if (items[at - 1]?.lower !== ':') return null;
  const main = mainSubject(items, at - 1);
  // "Then, after a long breath:" has no subject.
  const isPhrase = main !== null && ((items[main.to - 1]?.classes ?? 0) & Class.determiner) === 0;
  return isPhrase ? (personIn(items, main) ?? spanOf(items, main)) : null;
}

/** Tells whether the one before a colon gets the words behind it: "was told: “...”", "found a note: “...”". */
function isHandedTo(items: readonly Item[], at: number): boolean {
  const main = items[at - 1]?.lower === ':' ? mainSubject(items, at - 1) : null;
  if (!main) return false;
  let k = main.to;
  let isPassive = false;
  for (; isAdverb(items[k] as Item) || ((items[k]?.classes ?? 0) & Class.auxiliary) !== 0; k++)
    isPassive ||= REPORT_WORDS.passiveAuxiliaries.has((items[k] as Item).lower);
  const verb = items[k]?.lower ?? '';
  if (isPassive) return REPORT_WORDS.handed.has(verb) && isSaidNoMore(items[k + 1]);
  const rest = items.slice(k + 1, at - 1);
  return REPORT_WORDS.receives.has(verb) && rest.some(({ lower }) => REPORT_WORDS.messages.has(lower));
}

/** "was told:", "was told by her aide:", not "was told of the vote: “I am glad.”" */
const isSaidNoMore = (next: Item | undefined): boolean =>
  /^(?::|by|in|on|at)$/.test(next?.lower ?? '') || isTime(next);

/** Subjects that stand for no person. */
const NOBODY: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there']);

/** Finds the person whom a subject names: itself, or the name in apposition to it ("A veteran, | Ann Lee, read"). */
export function personIn(items: readonly Item[], range: Range): Span | null {
  const last = items[range.to - 1] as Item;
  if (last.shape === 'number' || NOBODY.has(last.lower)) return null;
  if (last.shape !== 'lower' || /^(?:he|she|they)$/.test(last.lower)) return spanOf(items, range);
  if (items[range.to]?.lower !== ',') return null;
  const name = nounPhraseAfter(items, range.to + 1);
  if (!name || name.to - name.from < 2 || items[name.to]?.lower !== ',') return null;
  for (let k = name.from; k < name.to; k++) if ((items[k] as Item).shape === 'lower') return null;
  return spanOf(items, name);
}

/** Finds whom a cleft sentence is about: "It is | Ann Lee, at the sink, who answers". */
export function cleftSubject(items: readonly Item[], { from, to }: Range): Range | null {
  if (items[from]?.lower !== 'it' || !/^(?:is|was)$/.test(items[to]?.lower ?? '')) return null;
  const named = nounPhraseAfter(items, to + 1);
  if (!named || items[named.to - 1]?.shape !== 'capital') return null;
  return items.slice(named.to, named.to + 8).some(({ lower }) => lower === 'who') ? named : null;
}

/** Tells whether somebody else was named since the last speaker: "“A,” she said. Tom Reyes spoke next. “B.”" */
function isNew(text: string, subject: Span | null, local: Span | null): boolean {
  if (!subject || !local || subject.start < local.start) return false;
  return /^\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+$/u.test(text.slice(subject.start, subject.end));
}

/** Tells whether a report only says who has spoken, at the head of its sentence: "“Why?” | Ann Lee asked." */
export function isAttribution(report: Report | undefined): report is Report & { readonly speaker: Range } {
  if (!report?.speaker || report.after || report.before) return false;
  return report.speaker.from === 0 || report.cue.from === 0;
}
