import type { Span } from '../model.ts';
import type { Report } from './reports/report.ts';
import type { Item } from './sentences/item.ts';
import type { MarkedSpan } from './sentences/marks.ts';
import type { Sentence } from './sentences/sentences.ts';

/** Remembers across paragraphs who spoke last. */
export interface Carry {
  /** Who spoke last, and in which paragraph. */
  speaker: Span | null;
  paragraph: number;
  /** Whether that speaker was quoted there, and not only spoken of. */
  isQuoted: boolean;
  /** The last sentence announced speech: it ended in a colon. */
  introduced: boolean;
  /** The lines of the article that say again what stands in marks elsewhere. */
  readonly repeated: ReadonlySet<MarkedSpan>;
  /** The lines in marks in which two people speak in turn. */
  readonly exchanged: ReadonlySet<MarkedSpan>;
}

/** Remembers within a paragraph who may speak. */
export interface Voices {
  /** Who was quoted last in it. */
  local: Span | null;
  /** Whom its last sentence without marks is about. */
  subject: Span | null;
  /** Who was last taken for a speaker without having been quoted in it. */
  assumed: Span | null;
}

/** Holds a stretch in marks that no report has taken, with what its paragraph and the one before show. */
export interface SpeechCase {
  readonly text: string;
  readonly sentence: Sentence;
  /** Its position among the items of the sentence. */
  readonly at: number;
  readonly item: Item;
  /** Whether it is all that its sentence says. */
  readonly isAlone: boolean;
  /** Whether it is all that its paragraph says. */
  readonly isLine: boolean;
  /** Who signs it behind a dash. */
  readonly signature: Span | null;
  /** Who acts between the two dashes that cut it in halves. */
  readonly actor: Span | null;
  /** The reports of its sentence, and the first one of the next sentence. */
  readonly reports: readonly Report[];
  readonly following: Report | undefined;
  readonly voices: Voices;
  readonly carry: Carry;
}
