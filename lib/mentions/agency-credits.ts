import type { Vocabulary } from '../english/vocabulary.ts';
import type { Actor, Mention, Span } from '../model.ts';
import type { Scanned } from '../names/scan.ts';
import { normalise } from '../text/normalise.ts';
import { spaced } from '../text/spaced.ts';
import { isPublisher } from './public-affairs.ts';

/** As far as a line around a credit is read. UTF-16 code units. */
const REACH = 200;

/** Tells one kind of line in which an agency is named as the source, by what stands before its name and behind. */
interface Credit {
  /** An example: [the credit], {what is said of the agency}. */
  readonly sentence: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Lists every kind of line that credits an agency and says nothing of it, but for those that the words of a language tell. */
export const CREDIT_LINES: readonly Credit[] = [
  {
    sentence: 'By Ann Lee and Tom Reyes, [Orelpost]. By {Orelpost} standards the news is late',
    before: /^By(?: (?:[A-Z][\w.'-]*,?|and|&))*(?: the)? $/i,
    after: /^(?!'s| [a-z])/,
  },
  {
    sentence: 'Ann Lee | [Orelpost] | 3 March',
    before: /^(?:(?:[A-Z][\w.'-]* ?)+[,|/·•–—-] ?)?(?:[Tt]he )?$/,
    after: /^\W*(?:[A-Z][a-z]+\.? \d[^a-z]*|\d.*)?$/,
  },
  { sentence: 'ZENDA ([Orelpost]) — The army left.', before: /\($/, after: /^(?:\)|,| [A-Z])/ },
  { sentence: 'A boat sinks. Ann Lee/[Orelpost]', before: /[A-Za-z.] ?\/ ?$/ },
  { sentence: 'A boat sinks. [Orelpost]/Ann Lee', after: /^(?: [Pp]hoto)? ?\/ ?[A-Z]/ },
];

/**
 * Says whether a line names an agency as its source only: a by-line, a dateline, the credit of a picture, small print. Such a name is a
 * mention, for whoever reads whence an article comes; highlighted it would lead readers nowhere. Offsets are those of the line.
 */
export function creditsAgency(line: string, { start, end }: Span, actor: Actor, words: Vocabulary): boolean {
  if (!isPublisher(actor, words)) return false;
  const before = spaced(normalise(line.slice(Math.max(0, start - REACH), start)).text);
  const after = spaced(normalise(line.slice(end, end + REACH)).text);
  if (actor.aliases.some((name) => before.endsWith(`${name} (`))) return false;
  if (words.creditBefore.test(before.toLowerCase()) || words.smallPrint.test(before + after)) return true;
  return CREDIT_LINES.some((row) => row.before?.test(before) !== false && row.after?.test(after) !== false);
}

/** Leaves out mentions by which a block only credits an agency. Both are in the order of the block. */
export function withoutCredits(block: Scanned, mentions: readonly Mention[], words: Vocabulary): Mention[] {
  let at = 0;
  return mentions.filter(({ start, actor }) => {
    while (block.candidates[at] && block.candidates[at]!.start < start) at += 1;
    const found = block.candidates[at];
    const sense = found?.senses.find((one) => one.actor.id === actor);
    return !(
      found &&
      sense &&
      creditsAgency(block.text, { start: found.from, end: found.to }, sense.actor, words)
    );
  });
}
