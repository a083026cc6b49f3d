/** Answers about names of the reader's library; `lib/wire/let-requests.ts` has the questions. */
import type { Actor, PackedNameFilter } from '../model.ts';

/** Tells the script of kept names that something changed outside: ask `let-start` again, and about all that was asked. */
export interface KeptNamesCommand {
  readonly type: 'kept-names-changed';
}

/** Tells the script of kept names whether its page may show any. */
export interface LetStart {
  readonly state: 'on' | 'off';
}

/** Tells a page that the reader lets who is named in what it shows. */
export interface LetNamed {
  /** Under ids of this document's own. */
  readonly kept: readonly Actor[];
  /** Others who are named there: whom the rules must not take for one of the kept. */
  readonly others: readonly Actor[];
}

/** Tells where kept names may be shown. */
export interface LetState {
  /** Whether the reader was asked. */
  readonly isAsked: boolean;
  /** Hosts that may, sorted. */
  readonly sites: readonly string[];
  readonly isSiteLet: boolean;
  /** Whether the page in the tab may, by a press or by its site. */
  readonly isPageLet: boolean;
  /** Whether it named or quoted so many that it gets no more. */
  readonly isCapped: boolean;
  /** Whether the tab is of a private window, whose sites are not stored. */
  readonly isPrivate: boolean;
}

/** Tells where a name of the library may begin; null where the library names nobody. */
export type KeptFilter = PackedNameFilter | null;

/** Tells who begins a page's guesses. */
export interface KeptNamed {
  readonly kept: readonly KeptActor[];
  readonly others: readonly Actor[];
}

/** Holds a kept actor with what tells who it is. */
export interface KeptActor {
  readonly actor: Actor;
  /** The role that tells best who it is, with its source and day: one line of a list. */
  readonly role: {
    readonly role: string;
    readonly source: string | null;
    readonly date: string | null;
  } | null;
  readonly quotes: number;
}
