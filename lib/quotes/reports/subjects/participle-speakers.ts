import { reproaches, sidings } from '../../../english/content-words.ts';
import { cuesOf } from '../../../english/cues.ts';
import { REPORT_WORDS } from '../../../english/report-words.ts';
import { Class } from '../../../english/word-classes.ts';
import { isFiniteVerb } from '../../sentences/is-finite-verb.ts';
import type { Item } from '../../sentences/item.ts';
import { isNominal, nounPhraseAfter, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';
import { agentBehind } from '../agent-behind.ts';
import { mainSubject } from '../main-subject.ts';
import type { Report } from '../report.ts';
import { issuerOf } from './issuer.ts';
import type { QuotedAs } from './quoted-as.ts';

/** Holds a participle that may report: "adding that". */
interface Participle {
  readonly items: readonly Item[];
  readonly at: number;
  readonly quotation: QuotedAs | null;
  /** The reports of the sentence whose cues stand before. */
  readonly earlier: readonly Report[];
}

/** Finds whom a participle speaks for in one place; undefined leaves it to the next row. */
interface ParticipleRow {
  readonly name: string;
  /** An example: the speaker in brackets. */
  readonly sentence: string;
  readonly at: (participle: Participle) => Range | null | undefined;
}

/** Lists whom a participle without an auxiliary speaks for. */
export const PARTICIPLE_SPEAKERS: readonly ParticipleRow[] = [
  {
    name: 'quoted-as',
    sentence: '[Ann Lee] was quoted as saying the bridge was safe.',
    at: ({ quotation }) => quotation?.speaker ?? undefined,
  },
  {
    name: 'speaks-on',
    sentence: '[Ann Lee] said the bridge was safe, adding that it was new.',
    at: earlierSpeaker,
  },
  {
    name: 'main-clause-behind',
    sentence: 'Noting that it rained, [Ann Lee] said the bridge was wet.',
    at: ({ items, at }) =>
      at === 0 || (at === 1 && !isNominal(items[0])) ? mainClauseBehind(items, at) : undefined,
  },
  {
    name: 'issued-by',
    sentence: '[Ann Lee] issued a statement saying that the bridge was safe.',
    at: ({ items, at }) => issuerOf(items, at - 1) ?? undefined,
  },
  {
    name: 'noun-before',
    sentence: '[A letter] saying that the bridge was safe came in May.',
    at: ({ items, at }) => {
      const before = items[at - 1] as Item;
      const isNoun = isNominal(before) && !/(?:ed|wn)$/.test(before.lower);
      return isNoun ? (nounPhraseBefore(items, at - 1) ?? undefined) : undefined;
    },
  },
  {
    name: 'nearest-verb',
    sentence: 'After the talks [a statement] was issued affirming that the bridge was safe.',
    at: subjectOfNearestVerb,
  },
  {
    name: 'agent-of-judgement',
    sentence: 'The mayor was attacked by [Tom Reyes], saying that she had closed the bridge.',
    at: judgingAgent,
  },
  {
    name: 'clause',
    sentence: '[Ann Lee] spoke in Strelsau, saying that the bridge was safe.',
    at: ({ items, at }) => mainSubject(items, at),
  },
];

/** Finds whom a participle speaks for, with the row that says so. */
export function participleSpeaker(participle: Participle): { speaker: Range | null; rule: string } {
  for (const { name, at: find } of PARTICIPLE_SPEAKERS) {
    const speaker = find(participle);
    if (speaker !== undefined) return { speaker, rule: name };
  }
  return { speaker: null, rule: 'none' };
}

/** ", adding that": whoever the sentence reported last is still speaking. */
function earlierSpeaker({ earlier, at }: Participle): Range | undefined {
  // "denied that Russia had offered gas, calling it “A”": what is said within reported words is no speech of its own.
  const isNested = ({ cue }: Report) =>
    earlier.some(({ after }) => after !== null && after.from <= cue.from && cue.from < after.to);
  return (
    earlier.findLast((report) => report.speaker && report.cue.from < at && !isNested(report))?.speaker ??
    undefined
  );
}

/** Finds the subject behind the comma that ends an opening participle. */
function mainClauseBehind(items: readonly Item[], at: number): Range | null {
  for (let k = at + 1; k < items.length; k++) {
    const phrase = (items[k] as Item).lower === ',' ? nounPhraseAfter(items, k + 1) : null;
    if (phrase && isFiniteVerb(items[phrase.to])) return phrase;
  }
  return null;
}

/** Finds the subject of the nearest auxiliary before a participle without a comma: "a joint statement | was issued affirming". */
function subjectOfNearestVerb({ items, at }: Participle): Range | undefined {
  if (items[at - 1]?.lower === ',') return undefined;
  for (let k = at - 1; k > 0 && k > at - 40; k--) {
    const { lower, classes } = items[k] as Item;
    if (lower === ';') return undefined;
    const isSubject = (classes & Class.auxiliary) !== 0 && items[k - 1]?.classes === 0;
    const phrase = isSubject ? nounPhraseBefore(items, k - 1) : null;
    if (phrase) return phrase;
  }
  return undefined;
}

/** Items between a passive verb and the participle behind its agent. */
const FARTHEST = 24;

/** ", criticised by Reyes, saying": who judges says why. Behind other passives the participle is left to the subject, "interviewed by". */
function judgingAgent({ items, at }: Participle): Range | undefined {
  if (items[at - 1]?.lower !== ',') return undefined;
  for (let k = at - 2; k > 0 && k > at - FARTHEST && items[k]?.lower !== ';'; k--) {
    if (!isJudging((items[k] as Item).lower) || !isPassive(items, k)) continue;
    const agent = agentBehind(items, k + 1)?.phrase;
    return agent && agent.to < at ? agent : undefined;
  }
  return undefined;
}

const isJudging = (verb: string): boolean =>
  cuesOf(verb).some(({ verb: base, form }) => form === 'past' && (reproaches.has(base) || sidings.has(base)));

const isPassive = (items: readonly Item[], k: number): boolean =>
  [1, 2].some((back) => REPORT_WORDS.passiveAuxiliaries.has(items[k - back]?.lower ?? ''));
