import type { Span } from '../../model.ts';
import type { Rank, Referent } from '../discourse.ts';
import type { Gender } from '../genders.ts';
import type { Setting } from '../setting.ts';

/** Says how words that name a speaker are said to speak. */
export interface Saying {
  /** Whether their cue answers what was said: "she replied". */
  readonly isReply: boolean;
  /** The words in marks that they say; null for others. */
  readonly marked: Span | null;
}

/** Says nothing of what is said. */
export const SILENT: Saying = { isReply: false, marked: null };

/** Shows a pronoun with those whom it may mean. */
export interface PronounCase {
  readonly pronoun: Gender;
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether its cue answers what was said: "she replied". */
  readonly isReply: boolean;
  /** The words in marks that it says. */
  readonly marked: Span | null;
  readonly setting: Setting;
}

/** Reads a pronoun at its place in the discourse. */
export function pronounCase(
  pronoun: Gender,
  span: Span,
  setting: Setting,
  { isReply, marked }: Saying = SILENT,
): PronounCase {
  const sentence = setting.places.sentence(span.start);
  const paragraph = setting.places.paragraph(span.start);
  return { pronoun, span, sentence, paragraph, isReply, marked, setting };
}

/** Holds somebody whom a pronoun may mean: the last words about them, and their highest rank in that sentence. */
export interface Possible {
  readonly last: Referent;
  readonly rank: Rank;
  readonly gender: Gender | null;
  /** The words by which they have that rank. */
  readonly acting: Span;
  /** The pronoun that meant them last. */
  readonly calledSo: Gender | null;
}
