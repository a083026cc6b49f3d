import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import type { Content } from '../contents/content.ts';
import { contentAfter } from '../contents/content-after.ts';
import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import type { Range } from '../sentences/noun-phrase.ts';
import { readCue } from './cue-at.ts';
import { pastAdverbs } from './cues/word.ts';
import type { Report } from './report.ts';
import { invertedSpeaker } from './subjects/inverted-speaker.ts';
import { participleSpeaker } from './subjects/participle-speakers.ts';
import { type QuotedAs, quotedAs } from './subjects/quoted-as.ts';
import { type Subject, subjectOf } from './subjects/subject.ts';

/** Holds a clause whose verb may report, as vetoes and layouts ask it. */
export interface Clause {
  readonly items: readonly Item[];
  readonly cue: Cue;
  /** The row of `CUES` that read the cue. */
  readonly cueRule: string;
  /** Position of the cue verb. */
  readonly at: number;
  /** End of the cue, behind its particle. */
  readonly end: number;
  readonly subject: Subject;
  /** Who speaks: the subject, or whom a participle speaks for. */
  readonly speaker: Range | null;
  /** The row that found the speaker. */
  readonly speakerRule: string;
  /** Whether the cue is a participle without an auxiliary: "adding that". */
  readonly isParticiple: boolean;
  readonly quotation: QuotedAs | null;
  /** The reports of the sentence whose cues stand before. */
  readonly earlier: readonly Report[];
  readonly after: Content | null;
  /** Who stands behind the cue, where its content precedes it: "“...,” said | Ann Lee". */
  readonly inverted: Range | null;
}

/** Reads the clause whose cue stands at an item; null where none does. */
export function clauseAt(items: readonly Item[], at: number, earlier: readonly Report[]): Clause | null {
  const read = readCue(items, at);
  if (!read) return null;
  const { cue, rule: cueRule } = read;
  const subject = subjectOf(items, at);
  const quotation = quotedAs(items, at);
  const isParticiple = cue.form === 'participle' && !hasAuxiliary(items, at);
  const voice = isParticiple
    ? participleSpeaker({ items, at, quotation, earlier })
    : { speaker: subject.phrase, rule: subject.rule };
  const end = at + (cue.verb.includes(' ') ? 2 : 1);
  const { speaker } = voice;
  return {
    ...{ items, cue, cueRule, at, end, subject, speaker, speakerRule: voice.rule, isParticiple },
    ...{ quotation, earlier },
    after: beforeMainClause(contentAfter(items, end, cue), cue, at, speaker),
    inverted: invertedSpeaker(items, at, end, subject.adjacent ? subject.phrase : null, cue),
  };
}

/** Tells whether the content behind the cue holds marks. */
export const isQuoting = ({ items, after }: Clause): boolean =>
  after !== null && hasQuote(items, after.range);

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  return ((items[pastAdverbs(items, at - 1)]?.classes ?? 0) & Class.auxiliary) !== 0;
}

/** Ends the content of a participle that opens its sentence where the main clause begins: "Noting that A, | the president said B". */
function beforeMainClause(
  content: Content | null,
  cue: Cue,
  at: number,
  speaker: Range | null,
): Content | null {
  if (!content || cue.form !== 'participle' || !speaker || speaker.from < at) return content;
  if (speaker.from <= content.range.from || speaker.from > content.range.to) return content;
  return { ...content, range: { from: content.range.from, to: speaker.from - 1 } };
}
