import { readableTexts } from '../../english/content-words.ts';
import { type Cue, cuesOf } from '../../english/cues.ts';
import type { Report } from '../reports/report.ts';
import type { Item } from '../sentences/item.ts';
import type { Range } from '../sentences/noun-phrase.ts';
import { innerSpan } from '../sentences/span-of.ts';

/** Holds the content of a report, with all that its vetoes and grades may ask. */
export interface GradeCase extends Range {
  readonly text: string;
  readonly items: readonly Item[];
  readonly report: Report;
  /** The stretches in marks that stand in it, as items. */
  readonly quoted: readonly number[];
  /** It stands before its speaker and cue. */
  readonly isBefore: boolean;
  /** The verbs that the cue may be a form of. */
  readonly cues: readonly Cue[];
  /** Stretches in marks that another report has taken. */
  readonly used: ReadonlySet<Item>;
}

/** Prepares the content of a report to be graded; null where nothing but marks of punctuation stands in it. */
export function gradeCaseOf(
  text: string,
  items: readonly Item[],
  range: Range,
  report: Report,
  used: ReadonlySet<Item>,
): GradeCase | null {
  let { from, to } = range;
  while (from < to && isEdge(items[from] as Item)) from++;
  while (to > from && isEdge(items[to - 1] as Item)) to--;
  if (from >= to) return null;
  const quoted: number[] = [];
  for (let k = from; k < to; k++) if ((items[k] as Item).shape === 'quote') quoted.push(k);
  const cues = cuesOf((items[report.cue.from] as Item).lower);
  return { text, items, report, used, from, to, quoted, cues, isBefore: range === report.before };
}

function isEdge(item: Item): boolean {
  return item.shape === 'mark' && !/^[$£€#@(&%]$/.test(item.lower);
}

/** Tells whether the cue is a form of one of these verbs. */
export const isCueOf = ({ cues }: GradeCase, verbs: ReadonlySet<string>): boolean =>
  cues.some(({ verb }) => verbs.has(verb));

/** Tells whether a text says of itself what it contains: "its statement read". */
export function isRead({ items, report }: GradeCase): boolean {
  const head = report.speaker ? items[report.speaker.to - 1] : undefined;
  return /^reads?$/.test((items[report.cue.from] as Item).lower) && readableTexts.has(head?.lower ?? '');
}

/** Tells whether the content is made of marks only: of stretches in quotation marks and of punctuation. */
export function isAllInMarks({ items, from, to, quoted }: GradeCase): boolean {
  if (quoted.length === 0) return false;
  for (let k = from; k < to; k++)
    if ((items[k] as Item).shape !== 'quote' && (items[k] as Item).shape !== 'mark') return false;
  return true;
}

/** Characters in marks from which on a word beside them makes no mixed quote of it: two lines of print. */
const LONG = 110;

/** Tells whether a stretch in marks is as long as two lines of print. */
export function isLong(item: Item): boolean {
  const { start, end } = innerSpan(item);
  return end - start >= LONG;
}
