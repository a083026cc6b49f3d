import { readableTexts } from '../../english/content-words.ts';
import { inReported } from '../contents/further-cue.ts';
import type { Item } from '../sentences/item.ts';
import type { Report } from './report.ts';

/**
 * Tells whether a report says a second time what another report of its sentence says, so that one entry is enough. A document that
 * retells who said something leaves it to them. A cue within reported words whose speaker stands outside belongs to these words.
 */
export function isRetold(items: readonly Item[], report: Report, all: readonly Report[]): boolean {
  return leavesIt(items, report, all) || all.some((other) => holdsCueOf(items, other, report));
}

/** "the communiqué stated that | Russia reaffirmed A", "China pledged to do it, | according to a communiqué" */
function leavesIt(
  items: readonly Item[],
  { speaker, before, after }: Report,
  all: readonly Report[],
): boolean {
  const content = after ?? before;
  if (!content || !speaker || !readableTexts.has((items[speaker.to - 1] as Item).lower)) return false;
  return all.some(
    (other) =>
      other.speaker?.from === content.from &&
      other.cue.from < content.to &&
      other.grammar !== 'stance' &&
      other.after !== null &&
      other.after.to === content.to,
  );
}

/** "said that Russia reaffirmed A | and said B": who says B is within the reported words. */
function holdsCueOf(items: readonly Item[], { after }: Report, { cue, speaker }: Report): boolean {
  if (!after || cue.from <= after.from || cue.from >= after.to) return false;
  if (items[cue.from - 1]?.lower !== 'and' || !inReported(items, after.from)) return false;
  return !speaker || speaker.to <= after.from;
}
