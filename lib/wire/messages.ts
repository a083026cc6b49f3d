/**
 * Every message between the parts of the extension, a type per direction. `lib/wire/validate-message.ts` refuses what
 * does not fit. Errors travel as values: a thrown error loses its meaning across the wire.
 */
import type {
  Actor,
  ActorId,
  ActorKind,
  AnalysedArticle,
  ArticleId,
  Correction,
  MentionRule,
  PackedNameFilter,
  QuoteId,
  QuoteKind,
} from '../model.ts';
import type { PageNote } from '../problems/page-note.ts';

/** Carries an answer or the reason there is none, as a sentence that can be shown to a reader. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

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
}

// --- content script -> background ---------------------------------------------------------------------------

/** Asks from a web page. None of them can name an address, list actors or read a quote. */
export type PageRequest =
  /** Answered with `Start`: whether to highlight here, and what tells where a name may stand. */
  | { readonly type: 'start' }
  /**
   * Answered with `Confirmed`: which of these texts begin with a form, and of whom. Where one does, `script` is put into the asking
   * document first.
   */
  | { readonly type: 'confirm'; readonly guesses: readonly string[]; readonly script: LateScript | null }
  /** Puts one of the scripts that few documents need into the asking one. Answered with null. */
  | { readonly type: 'script'; readonly script: LateScript }
  /** Answered with `Ticket`: the right to show one actor's card once. Sent on a trusted click or key only. */
  | {
      readonly type: 'open';
      readonly actor: ActorId;
      readonly rule: MentionRule;
      readonly alias: string;
    }
  /** Answered with `CardView`. Only for pages whose sandbox leaves the card's frame without extension API. */
  | { readonly type: 'redeem'; readonly ticket: string }
  /** Opens the reader at a quote, on behalf of such a frame. Answered with null. */
  | { readonly type: 'read'; readonly quote: QuoteId };

/** So many guesses go into one message. */
export const MOST_GUESSES = 2_000;

/** A script that the content script asks for: `names` where a name may stand, `card` where a reader comes near one. */
export type LateScript = 'names' | 'card';

/** Tells a page's content script what to do. */
export type Start =
  | {
      readonly highlighting: 'on';
      readonly filter: PackedNameFilter;
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

// --- card, popup and reader -> background ---------------------------------------------------------------------

/** Asks from the extension's own documents. */
export type ExtensionRequest =
  /** Answered with `CardView`; a ticket works once. */
  | { readonly type: 'redeem'; readonly ticket: string }
  /** Opens the reader in a new tab at this quote. Answered with null. */
  | { readonly type: 'read'; readonly quote: QuoteId }
  /** Opens the reader in a new tab at the start of this article. Answered with null. */
  | { readonly type: 'read-article'; readonly article: ArticleId }
  /** Answered with `Overview`. */
  | { readonly type: 'overview'; readonly host: string | null }
  /** Answered with `readonly SearchHit[]`, best first. */
  | { readonly type: 'search'; readonly words: string }
  /** Answered with `ActorView`. */
  | { readonly type: 'actor'; readonly actor: ActorId }
  /** Answered with `ArticleView`. */
  | { readonly type: 'article'; readonly article: ArticleId }
  /** Turns highlighting on or off everywhere. Answered with null. */
  | { readonly type: 'highlighting'; readonly on: boolean }
  /** Turns highlighting on or off for one site. Answered with null. */
  | { readonly type: 'site'; readonly host: string; readonly on: boolean }
  /** Keeps a correction. Answered with null. */
  | { readonly type: 'correct'; readonly correction: Correction }
  /** Takes a correction back. Answered with null. */
  | { readonly type: 'withdraw'; readonly correction: Correction }
  /** Adds the corrections of a file, all or none. Answered with `Imported`. */
  | { readonly type: 'import-corrections'; readonly file: string };

/** Counts what an import came to. */
export interface Imported {
  readonly added: number;
  /** Stood already. */
  readonly known: number;
}

/** Shows a correction. */
export interface CorrectionView {
  readonly correction: Correction;
  /** The actor's display name; its id where the index does not know it. */
  readonly name: string;
}

/** Says where an actor held a title. */
export interface RoleView {
  readonly role: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
}

/** Shows one quote, traceable to its place in its article. */
export interface QuoteView {
  readonly id: QuoteId;
  readonly kind: QuoteKind;
  /** The words as printed; of a direct quote what stands inside the marks. */
  readonly text: string;
  /** Who said it, by display name; empty when the article does not say with certainty. */
  readonly speakers: readonly { readonly id: ActorId; readonly name: string }[];
  /** The words that named the speaker where they differ from the name: "China’s top diplomat". */
  readonly namedAs: string | null;
  /** The speaker's role according to the same article, when it states one. */
  readonly role: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
  readonly title: string;
}

/** Shows who an actor is and what they are on record with. */
export interface ActorView {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Latest first, undated last. */
  readonly roles: readonly RoleView[];
  /** Quotes this actor said, latest first. */
  readonly saidBy: readonly QuoteView[];
  /** Quotes of others that name this actor, latest first. */
  readonly about: readonly QuoteView[];
}

/** Shows an actor at a name in a page, with the reason the name was highlighted. */
export interface CardView {
  readonly actor: ActorView;
  readonly why: {
    readonly rule: MentionRule;
    /** The rule in plain words. */
    readonly explanation: string;
    readonly alias: string;
  };
}

/** Shows an article in the reader. */
export interface ArticleView {
  readonly article: AnalysedArticle;
  /** Display name and kind of every actor that the article mentions or quotes. */
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly kind: ActorKind;
  }[];
}

/** Answers a search: an actor or a quote, best first. */
export type SearchHit =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      readonly name: string;
      readonly kind: ActorKind;
      readonly role: string | null;
      readonly quotes: number;
    }
  | { readonly type: 'quote'; readonly quote: QuoteView };

/** Tells the popup how things stand, apart from what the page itself reports. */
export interface Overview {
  readonly highlighting: boolean;
  /** Whether this host is among those the reader turned off. */
  readonly siteOff: boolean;
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly title: string;
    readonly date: string | null;
    readonly source: string | null;
    readonly quotes: number;
  }[];
  readonly actors: number;
  /** Latest first. */
  readonly corrections: readonly CorrectionView[];
}

/** Names a keyboard command of the manifest. */
export type CommandName = 'next-mention' | 'open-card' | 'toggle-highlighting';

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
export type PageState = 'reading' | 'ready' | 'password-page';

/** Reports what one frame of a page names; sent when the port opens and whenever it changes. */
export interface FrameSummary {
  readonly type: 'report';
  /** Random, per document: the popup addresses `FrameCommand`s with it. */
  readonly frame: string;
  readonly top: boolean;
  readonly state: PageState | 'off';
  /** In the order of their first mention. */
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly kind: ActorKind;
    readonly count: number;
    /** What the mentions matched, as the actor's record spells it, in the order of their first mention. */
    readonly aliases: readonly string[];
  }[];
  /** What of the page was not read, or not yet. */
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

/** Tells the content script what happened inside the card's frame. */
export type CardEvent =
  /** The frame runs. `api` is false where the page's sandbox took the extension API from it. */
  | { readonly type: 'hello'; readonly api: boolean }
  /** The content's natural height in CSS px changed. */
  | { readonly type: 'height'; readonly height: number }
  /** The reader closed the card. */
  | { readonly type: 'close' }
  /** Without extension API: open the reader at this quote. */
  | { readonly type: 'read'; readonly quote: QuoteId };

/** Tells the card's frame what to show. */
export type CardOrder =
  | { readonly type: 'show'; readonly ticket: string }
  /** For a frame without extension API: the content script redeemed the ticket. */
  | { readonly type: 'view'; readonly view: CardView }
  | { readonly type: 'error'; readonly error: string }
  /** Forget what is shown, wait for the next order. */
  | { readonly type: 'hide' };
