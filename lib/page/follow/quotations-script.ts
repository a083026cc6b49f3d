import type { Span } from '../../model.ts';
import type { PaintedMention, ReaderHost } from './names-script.ts';
import type { Change } from './watch.ts';

/** Names what the script of quotations leaves in the content script's world, where the page cannot see it. */
export const QUOTATIONS_SCRIPT = 'onRecordQuotations';

/** Holds what the script of quotations leaves. It comes into documents in which somebody is named, once their names are shown. */
export interface QuotationsScript {
  /** Joins a follower, beside its reader. */
  readonly readQuotations: (document: Document, host: QuotationHost) => QuotationReader;
}

/** Lists what a reader of quotations gets of the follower that it joined. */
export type QuotationHost = Pick<ReaderHost, 'touch' | 'meetShadowRoot' | 'expectShadow' | 'isOurs'>;

/** Reads the quotations of one document and marks those that are on record. The steps of its generators are slices of work. */
export interface QuotationReader {
  /** Reads the whole document. Marks come when the background has answered. */
  readonly readAll: () => Generator<unknown>;
  /** Reads changed places again, where nodes may have left the document too. */
  readonly readChanged: (places: ReadonlyMap<Node, Change>, isRemoved: boolean) => Generator<unknown>;
  /** Forgets the blocks of texts that changed and are not read again soon. */
  readonly forget: (texts: readonly Node[]) => void;
  /** Forgets everything and takes the marks away. */
  readonly forgetAll: () => void;
  /** Looks again at what the page may have changed without telling: cleared highlights, other classes. */
  readonly recheck: () => void;
  /** Marks again what the page may have cleared. */
  readonly restore: () => void;
  readonly marks: PointedQuotations;
  /** Shows marks that are not near the viewport too, for as long as the page is being printed. */
  readonly setPrinting: (isPrinting: boolean) => void;
  /** Stops and takes everything back. */
  readonly stop: () => void;
}

/** Holds a known quotation at a place of the page. What it repeats, only the card's frame is told. */
export interface PaintedQuotation {
  /** The text of its block, as the background was asked about it. */
  readonly text: string;
  /** Where it stands in that text. */
  readonly span: Span;
  /** One for each text node that it runs through. Never empty. */
  readonly ranges: readonly StaticRange[];
}

/** Finds marked quotations for a pointer or a key. */
export interface PointedQuotations {
  /** The quotation under a point of the viewport. Hit-tests: forces layout when that is due. */
  readonly at: (x: number, y: number) => PaintedQuotation | null;
  /** All of them in the order of reading. */
  readonly all: () => readonly PaintedQuotation[];
  /** Marks one as the one the reader stands at; null: none. */
  readonly setCurrent: (quotation: PaintedQuotation | null) => void;
  /** Marks one as the one the pointer rests on; null: none. */
  readonly setPointed: (quotation: PaintedQuotation | null) => void;
}

/** What a card opens at: a name, or a quotation that is on record. */
export type Marked = PaintedMention | PaintedQuotation;

/** Says whether what is marked is a name. */
export const isMention = (marked: Marked): marked is PaintedMention => 'mention' in marked;
