import { cuesOf } from '../../english/cues.ts';
import { REPORT_WORDS } from '../../english/report-words.ts';
import { Class } from '../../english/word-classes.ts';
import { claimsBehind } from '../sentences/claims-behind.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb } from '../sentences/noun-phrase.ts';
import type { Clause } from './clause.ts';
import type { Report } from './report.ts';

/** Withholds a clause that reports nothing, before anybody asks where its content stands. */
export interface ReportVeto {
  readonly name: string;
  /** An example: the cue in braces. */
  readonly sentence: string;
  readonly agrees: (clause: Clause) => boolean;
}

/** Lists what the text says that nobody said: words in marks are no quote of whoever speaks around them either. */
export const UNSAID: readonly ReportVeto[] = [
  {
    name: 'negated',
    sentence: 'Ann Lee did not {say} that the bridge was safe.',
    agrees: ({ subject }) => subject.voice === 'negated',
  },
  {
    name: 'unreal',
    sentence: 'Before Ann Lee could {say} “We were wrong,” it rained.',
    agrees: ({ subject }) => subject.voice === 'unreal',
  },
  {
    name: 'condition',
    sentence: 'If Ann Lee {says} “Yes” on Friday, the vote is over.',
    agrees: isCondition,
  },
  {
    name: 'withheld',
    sentence: 'Ann Lee {refused} to say that “mistakes were made”.',
    agrees: withholdsSpeech,
  },
  {
    name: 'doubted',
    sentence: 'The post falsely says that Ann Lee {said} the bridge was safe.',
    agrees: isDoubted,
  },
  {
    name: 'misquoted',
    sentence: 'Ann Lee was misquoted as {saying} “The bridge is safe.”',
    agrees: isMisquoted,
  },
  {
    name: 'forged',
    sentence: 'A doctored video shows Ann Lee {saying} “The bridge is safe.”',
    agrees: isForged,
  },
  {
    name: 'unproven',
    sentence: 'There is no evidence that Ann Lee {said} the bridge was safe.',
    agrees: isUnproven,
  },
  {
    name: 'nobody',
    sentence: 'Nobody {said} that the bridge was safe.',
    // "No trains before Friday, | says the mayor": who speaks stands behind.
    agrees: ({ items, speaker, inverted }) =>
      speaker !== null &&
      inverted === null &&
      (REPORT_WORDS.nobodies.has(items[speaker.from]?.lower ?? '') ||
        /^(?:nor|neither|no)$/.test(items[speaker.from - 1]?.lower ?? '')),
  },
  {
    name: 'whoever',
    sentence: 'Those who {say} that the bridge is safe are wrong.',
    agrees: ({ items, speaker, speakerRule }) =>
      speakerRule === 'relative-clause' &&
      speaker !== null &&
      REPORT_WORDS.whoever.has(items[speaker.to - 1]?.lower ?? ''),
  },
  {
    name: 'nickname',
    sentence: 'Ann Lee, whom neighbours {call} “the engineer”, left.',
    agrees: ({ items, cue, speaker }) =>
      cue.verb === 'call' &&
      cue.form !== 'past' &&
      speaker !== null &&
      items[speaker.from - 1]?.lower === 'whom',
  },
];

/** Items before a subject in which a forged thing, a fiction or missing evidence may stand. */
const near = 9;

/** Tells whether a cue stands in a condition: "if Lee says". */
function isCondition({ items, at, speaker, isParticiple }: Clause): boolean {
  if (isParticiple || !speaker || speaker.from > at) return false;
  return /^(?:if|unless)$/.test(items[speaker.from - 1]?.lower ?? '');
}

/** Tells whether a cue stands within the words of somebody who does not vouch for it: "claimed that Lee said", "denied that Lee said". */
function isDoubted({ items, at, speaker, earlier }: Clause): boolean {
  // The speaker opens what is claimed; further behind may stand a clause of the writer's.
  const isAround = ({ after }: Report) =>
    after !== null && speaker !== null && at < after.to && isNear(after.from, speaker.from);
  return earlier.some((report) => isAround(report) && isUnvouched(items, report));
}

const isNear = (from: number, to: number): boolean => from <= to && to - from < 3;

function isUnvouched(items: readonly Item[], { cue, grammar }: Report): boolean {
  if (grammar !== 'say') return false;
  const verbs = cuesOf(items[cue.from]?.lower ?? '');
  return (
    REPORT_WORDS.falsely.has(items[cue.from - 1]?.lower ?? '') ||
    verbs.some(({ verb }) => REPORT_WORDS.distancing.has(verb)) ||
    claimsBehind(items, cue.from) !== null
  );
}

/** Tells whether a verb withholds that somebody speaks: "refused to say", "denied having said". */
function withholdsSpeech({ items, end, cue }: Clause): boolean {
  if (!REPORT_WORDS.withholding.has(cue.verb)) return false;
  let k = end;
  while (k < items.length && isBeforeSpeech(items[k] as Item)) k++;
  return cuesOf(items[k]?.lower ?? '').some(
    ({ grammar, nounLike }) => !nounLike && (grammar === 'say' || grammar === 'tell'),
  );
}

const isBeforeSpeech = (item: Item): boolean =>
  isAdverb(item) || item.lower === 'to' || item.lower === 'having';

/** Tells whether somebody is quoted wrongly: "misquoted as saying". */
function isMisquoted({ items, at }: Clause): boolean {
  return (
    items[at - 1]?.lower === 'as' &&
    items.slice(Math.max(0, at - near), at).some(({ lower }) => /^misquot(?:ed|es|ing)$/.test(lower))
  );
}

/** Tells whether somebody speaks in something made up: "a doctored video shows Lee saying", "in a parody, Lee says". */
function isForged({ items, at, speaker, isParticiple }: Clause): boolean {
  if (!speaker || speaker.from > at) return false;
  const before = items.slice(Math.max(0, speaker.from - near), speaker.from);
  if (isParticiple && before.some(({ lower }) => REPORT_WORDS.forged.has(lower))) return true;
  const fiction = before.findIndex(({ lower }) => REPORT_WORDS.fictions.has(lower));
  return (
    fiction > 0 &&
    before.slice(0, fiction).some(({ lower }) => lower === 'in') &&
    before.at(-1)?.lower === ','
  );
}

/** Tells whether there is nothing to show that somebody spoke: "no evidence that Lee said". */
function isUnproven({ items, at, speaker }: Clause): boolean {
  if (!speaker || speaker.from > at || items[speaker.from - 1]?.lower !== 'that') return false;
  const noun = speaker.from - 2;
  if (!REPORT_WORDS.evidence.has(items[noun]?.lower ?? '')) return false;
  return items
    .slice(Math.max(0, noun - 3), noun)
    .some(({ classes, lower }) => (classes & Class.negation) !== 0 || lower === 'little');
}
