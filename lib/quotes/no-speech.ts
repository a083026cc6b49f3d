import { REPORT_WORDS } from '../english/report-words.ts';
import { endsInStop, isUtterance, wordsIn } from './grades/utterance.ts';
import type { Item } from './sentences/item.ts';
import { isTitle } from './sentences/names-work.ts';
import { innerSpan } from './sentences/span-of.ts';
import type { SpeechCase } from './speech-case.ts';

/** Says that a stretch in marks without a report is no speech. */
interface NoSpeech {
  readonly name: string;
  /** An example: {what is no speech}. */
  readonly sentence: string;
  readonly agrees: (one: SpeechCase) => boolean;
}

/** Lists what stands in marks and is nobody's speech. */
export const NO_SPEECH: readonly NoSpeech[] = [
  {
    name: 'repeated',
    sentence: 'Ann Lee said: “It is safe in winter.” / {“It is safe”}',
    agrees: ({ item, carry }) => item.marked !== undefined && carry.repeated.has(item.marked),
  },
  {
    name: 'term',
    sentence: 'The {“soft opening”} of the bridge was in May.',
    agrees: ({ text, sentence, at, isAlone, signature, actor }) =>
      !isAlone && !signature && !actor && !isUtterance(text, sentence.items, at),
  },
  {
    name: 'subhead',
    sentence: '{“Not sustainable”} / It rained.',
    agrees: ({ text, item, isLine, signature, sentence, carry, following }) =>
      isLine &&
      !signature &&
      !carry.introduced &&
      sentence.paragraph > 0 &&
      following === undefined &&
      !endsInStop(text, item) &&
      wordsIn(text, item) <= 8,
  },
  { name: 'heading', sentence: '{‘LEGEND OF THE BRIDGE’}', agrees: isHeading },
  {
    name: 'on-a-sign',
    sentence: '“It is safe,” Ann Lee said. / {“Save the old stone bridge,”} a banner read.',
    agrees: ({ sentence: { items }, at }) => isOnSign(items, at),
  },
];

const READS: ReadonlySet<string> = new Set(
  'read reads say says said proclaimed proclaims declared declares'.split(' '),
);

/** Words at most between the marks and the verb: "one of the banners that hung there read". */
const LONGEST_SIGN = 8;

/** Tells whether something that bears writing has the words before it: "“...,” | a sign on the wall read". Whoever speaks has got a report of their own. */
function isOnSign(items: readonly Item[], at: number): boolean {
  const from = items[at + 1]?.lower === ',' ? at + 2 : at + 1;
  const behind = items.slice(from, from + LONGEST_SIGN);
  const verb = behind.findIndex(({ lower }) => READS.has(lower));
  const subject = behind.slice(0, Math.max(0, verb));
  return (
    subject.every(({ lower }) => /^[\p{L}-]/u.test(lower)) &&
    subject.some(({ lower }) => REPORT_WORDS.signs.has(lower))
  );
}

/** Tells whether marks stand around a heading: capitals throughout, in a sentence of its own. */
function isHeading({ text, item, sentence, isAlone }: SpeechCase): boolean {
  if (!isAlone || sentence.paragraph === 0) return false;
  const { start, end } = innerSpan(item);
  const words = text.slice(start, end);
  return (
    words.length < 80 &&
    (/:$/.test(words) ||
      !/\p{Ll}/u.test(words) ||
      (isTitle(words) && (words.match(/\p{Lu}\p{L}{2}/gu) ?? []).length > 2))
  );
}
