import type { Actor, Mention } from '../../model.ts';
import type { GuessedText } from './sweep.ts';
import type { Change } from './watch.ts';

/** Names what the script of names leaves in the content script's world, where the page cannot see it. */
export const NAMES_SCRIPT = 'onRecordNames';

/** Holds what the script of names leaves. The background puts it into a document with the answer that confirms the first name. */
export interface NamesScript {
  /** Joins a follower as its reader. */
  readonly readPage: (document: Document, host: ReaderHost) => PageReader;
}

/** Lists what a reader gets of the follower that it joined. */
export interface ReaderHost {
  /** Whether a name is painted once in each section. */
  readonly oncePerSection: boolean;
  /** Everybody who was confirmed in this document so far; grows, never shrinks. */
  readonly actors: () => readonly Actor[];
  /** Whether a form begins here; null: nobody has asked yet. */
  readonly knows: (guess: string) => boolean | null;
  /** Finds what may begin a form in a text by itself. */
  readonly guessesIn: (text: string) => readonly string[];
  /** Sweeps over an element or a shadow root; `onText` gets each text that is passed. */
  readonly sweep: (root: Node, onText: (text: Text) => void) => Generator<readonly GuessedText[]>;
  /** Asks in time about guesses that nobody has asked about; where one is a name, its text is touched. Null: the title. */
  readonly ask: (text: Text | null, guesses: readonly string[]) => void;
  /** Has a node read again, as if the page had changed it. */
  readonly touch: (node: Node) => void;
  /** Follows a shadow tree too; one that is known already is no news. */
  readonly meetShadowRoot: (root: ShadowRoot) => void;
  /** Watches for the shadow tree that a custom element may still get. */
  readonly expectShadow: (element: Element) => void;
  /** Whether a node is our own. */
  readonly isOurs: (node: Node) => boolean;
}

/** Reads the names of one document and paints them. The steps of its generators are slices of work. */
export interface PageReader {
  /** Reads the lines of texts in which a confirmed form begins; paints now and then where that takes long. */
  readonly read: (found: readonly GuessedText[]) => Generator<unknown>;
  /** Reads changed places again, where nodes may have left the document too, and paints. */
  readonly readChanged: (places: ReadonlyMap<Node, Change>, isRemoved: boolean) => Generator<unknown>;
  /** Decides on all that was read, and paints. */
  readonly settle: () => Generator<void>;
  /**
   * Forgets the lines of texts that changed and are not read again soon: they stand under other words now. On a
   * page that changes all the time, 545 of them took a third of Chromium's time.
   */
  readonly forget: (texts: readonly Node[]) => void;
  /** Forgets everything and takes the lines away. */
  readonly forgetAll: () => void;
  /** Paints again what the page may have cleared. */
  readonly restore: () => void;
  /** Looks again at what the page may have changed without telling: cleared highlights, opened menus. */
  readonly recheck: () => void;
  /** In the order of reading; not each has mentions. */
  readonly blocks: () => readonly NamedBlock[];
  readonly highlights: PointedHighlights;
  /** Paints what is not near the viewport too, for as long as the page is being printed: paper has no viewport. */
  readonly setPrinting: (isPrinting: boolean) => void;
  /** Stops and takes everything back. */
  readonly stop: () => void;
}

/** Holds a block of text that may name somebody. */
export interface NamedBlock {
  /** Its place in the order of reading; only comparisons mean anything. */
  readonly ordinal: number;
  readonly mentions: readonly Mention[];
  /** Its text, of which the mentions are spans. */
  readonly scanned: { readonly text: string };
}

/** Holds a mention at a place of the page. */
export interface PaintedMention {
  readonly block: NamedBlock;
  readonly mention: Mention;
  /** More than one only where a name runs through a shadow boundary. Never empty. */
  readonly ranges: readonly StaticRange[];
}

/** Finds painted mentions for a pointer or a key. */
export interface PointedHighlights {
  /** The mention painted under a point of the viewport. Hit-tests: forces layout when that is due. */
  readonly at: (x: number, y: number) => PaintedMention | null;
  /** The mentions of a block in the order of its text. */
  readonly of: (block: NamedBlock) => readonly PaintedMention[];
  /** Marks one mention as the one the reader stands at; null: none. */
  readonly setCurrent: (mention: PaintedMention | null) => void;
  /** Marks one mention as the one the pointer rests on; null: none. */
  readonly setPointed: (mention: PaintedMention | null) => void;
}
