import type { PaintedMention } from '../follow/names-script.ts';

/** Gives the text of the block in which a mention stands. Of one longer than `longest`, what stands around the mention, cut between words. */
export function paragraphAround(
  { block: { scanned }, mention }: Pick<PaintedMention, 'block' | 'mention'>,
  longest: number,
): string {
  const { text } = scanned;
  if (text.length <= longest) return text;
  const middle = (mention.start + mention.end) >> 1;
  const start = Math.max(0, Math.min(middle - (longest >> 1), text.length - longest));
  const end = start + longest;
  // A word that is cut is another word; but the name stays, whatever stands around it.
  const space = text.indexOf(' ', start);
  const from = start === 0 || space < 0 || space >= mention.start ? start : space + 1;
  const last = text.lastIndexOf(' ', end);
  return text.slice(from, end === text.length || last < mention.end ? end : last);
}
