/**
 * Every message between the parts of the extension but the requests, which `lib/wire/requests.ts` has. Errors travel as values: a
 * thrown error loses its meaning across the wire.
 */
import type {
  Actor,
  ActorId,
  ActorKind,
  ArticleId,
  PackedNameFilter,
  QuoteId,
  SentenceId,
  Span,
} from '../model.ts';
import type { PageNote } from '../problems/page-note.ts';
import type { Problem } from '../problems/problem.ts';
import type { ShownView } from '../views/card-view.ts';

/** Carries an answer or the reason there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };

/** Says who sent a message, as the browser (never the sender) vouches for it. */
export interface Sender {
  /** Null for documents outside tabs: the popup. */
  readonly tabId: number | null;
  /** The sending document among the tab's frames; 0 is the top one. Null outside tabs. */
  readonly frameId: number | null;
  /** The address of the tab's top document; null where the browser withholds it. */
  readonly tabUrl: string | null;
  /** The address of the sending document. */
  readonly url: string | null;
  /** Tells the sending document from every other, those before and after it in its frame included; null where the browser does not tell. */
  readonly documentId: string | null;
  /** Whether the tab is of a private window. */
  readonly isPrivate: boolean;
}

// --- background -> content script: answers ---------------------------------------------------------------------------

/** Limits the guesses of one message. */
export const MOST_GUESSES = 2_000;

/** Tells a page's content script what to do. */
export type Start =
  | {
      readonly highlighting: 'on';
      readonly filter: PackedNameFilter;
      /** Whether a name is underlined once in each section. */
      readonly oncePerSection: boolean;
      /** Changes with whatever changes what is confirmed: corrections of the reader. */
      readonly edition: string;
    }
  | { readonly highlighting: 'off' }
  | { readonly highlighting: 'off-on-this-site' };

/** Confirms what a page guessed. */
export interface Confirmed {
  /** Positions of the guesses that begin with a form. */
  readonly names: readonly number[];
  /** Everybody whose form they begin with, each once. */
  readonly actors: readonly Actor[];
}

/** Lets one card frame ask once for one actor. Opaque to the page. */
export interface Ticket {
  readonly ticket: string;
}

// --- background -> card, popup and reader: answers ---------------------------------------------------------------------

/** Counts what an import came to. */
export interface Imported {
  readonly added: number;
  /** Stood among the corrections before. */
  readonly alreadyKept: number;
}

/** Says at what of a kept article the reader was opened. Its address says nothing of it: a browser's history is synced. */
export interface KeptPlace {
  readonly article: ArticleId;
  /** The quote or the sentence; null for the start. */
  readonly at: QuoteId | SentenceId | null;
  /** Words of which the reader asks who says them; their span is null where the article does not have them. */
  readonly asked?: { readonly span: Span | null };
  /** Whether the reader says that the quote is wrong: what of it is asked at once. */
  readonly isWrong?: true;
}

/** Names a keyboard command of the manifest. */
export type CommandName =
  | ('next-mention' | 'open-card' | 'toggle-highlighting')
  | ('keep-article' | 'mark-kept-names');

// --- background -> content script ------------------------------------------------------------------------------

/** Tells a page's content scripts what happened outside. */
export type PageCommand =
  /** The reader changed a setting or corrected a highlight: ask `start` again. */
  | { readonly type: 'settings-changed' }
  /** Scrolls to the next (1) or previous (-1) mention. Answered with whether this frame had one. */
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** Opens the card at the current mention. Answered with whether this frame had one. */
  | { readonly type: 'open-card' };

// --- popup <-> content scripts of its tab, over a port named `popup` -------------------------------------------

/** Names the port between the popup and the content scripts of one tab. */
export const POPUP_PORT = 'popup';

/** Says how far the reading of a page is. */
export type ReadingProgress = 'reading' | 'ready' | 'password-page';

/** Reports what one frame of a page names; sent when the port opens and whenever it changes. */
export interface FrameSummary {
  readonly type: 'summary';
  /** Random, per document: the popup addresses `FrameCommand`s with it. */
  readonly frame: string;
  readonly top: boolean;
  readonly state: ReadingProgress | 'off';
  /** In the order of their first mention. */
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly kind: ActorKind;
    readonly count: number;
    /** The aliases that the mentions matched, as the actor's record spells them, in the order of their first mention. */
    readonly aliases: readonly string[];
  }[];
  /** Notes on what of the page was not read, or not yet. */
  readonly notes: readonly PageNote[];
}

/** Asks one frame to scroll to a mention, of one actor or of any. */
export interface FrameCommand {
  readonly type: 'step';
  readonly frame: string;
  readonly direction: 1 | -1;
  readonly actor: ActorId | null;
}

// --- card frame <-> content script, over a transferred MessagePort ----------------------------------------------

/** Asks for a place of an article in the reader: a quote or a sentence. */
export type ReadRequest =
  | { readonly type: 'read'; readonly quote: QuoteId }
  | { readonly type: 'read-sentence'; readonly sentence: SentenceId };

/** Tells the content script what happened inside the card's frame. */
export type CardEvent =
  /** The frame runs. `api` is false where the page's sandbox took the extension API from it. */
  | { readonly type: 'hello'; readonly api: boolean }
  /** What was ordered is on show. */
  | { readonly type: 'filled' }
  /** Asks whether the card has been in sight for long enough that a click is meant for it. */
  | { readonly type: 'ask' }
  /** The browser says that something covers the frame. */
  | { readonly type: 'covered' }
  /** The reader closed the card. */
  | { readonly type: 'close' }
  /** Without extension API: open the reader at this place. */
  | ReadRequest;

/** Says at which of a page's names and quotations somebody stands who walks them by keys. */
export interface StopAtMark {
  readonly at: 'name' | 'quotation';
  /** An actor's name, or what is quoted. */
  readonly words: string;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** Tells the card's frame what to show. */
export type CardOrder =
  | { readonly type: 'show'; readonly ticket: string }
  /** The same for a name of the reader's library, whose ticket it is. */
  | { readonly type: 'show-kept'; readonly ticket: string }
  /** For a frame without extension API: the content script redeemed the ticket. */
  | { readonly type: 'view'; readonly view: ShownView }
  | { readonly type: 'error'; readonly error: Problem }
  /** Answers what the frame asked. */
  | { readonly type: 'in-sight'; readonly isInSight: boolean }
  /** How the page around looks: a dark one wants a dark card, whatever the desktop prefers. */
  | { readonly type: 'look'; readonly isDark: boolean }
  /** Tells a screen reader at which name or quotation the reader stands now. */
  | ({ readonly type: 'announce' } & StopAtMark)
  /** Forget what is shown, wait for the next order. */
  | { readonly type: 'hide' };
