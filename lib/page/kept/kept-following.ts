import { MENTION_WORDS } from '../../english/mention-words.ts';
import { isText, rootElementOf } from '../dom/dom.ts';
import { awaitPointer } from '../follow/await-pointer.ts';
import type { WholeReader } from '../follow/beside-quotations.ts';
import { cardEvents } from '../follow/card-events.ts';
import type { CardScript, PageCard } from '../follow/card-script.ts';
import { Follower } from '../follow/follower.ts';
import { KEPT_QUOTATION_LOOK } from '../quotations/quotation-look.ts';
import { createQuotationMarks } from '../quotations/quotation-marks.ts';
import {
  type AskingReader,
  joinAsQuotationReader,
  type QuotationEffects,
} from '../quotations/quotation-reader.ts';
import { joinAsReader } from '../read/page-reader.ts';
import { createKeptMarks, type KeptMarks } from './kept-marks.ts';
import type { KeptRegister } from './kept-register.ts';

/** Spaces and marks alone are not looked at: the words around them are. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Follows a pointer from its arrival at a name on; returns the disposer. */
export type FollowPointer = CardScript['followPointer'];

/** Lists what following kept names needs of their page. */
interface FollowingEffects {
  readonly window: Window & typeof globalThis;
  readonly card: PageCard;
  readonly followPointer: FollowPointer;
  /** Asks where quotations stand in texts that the library has on record. */
  readonly quotations: QuotationEffects['ask'];
  /** Whether a public name is marked at a point of the viewport: it goes before a quotation. */
  readonly isPublicNameAt: (x: number, y: number) => boolean;
  /** Whether the reader has had a text in sight. */
  readonly isSeen: (text: Text) => boolean;
}

/**
 * Reads the lines in which somebody of a register is named, marks the kept ones of them, and the quotations that are kept, and follows the
 * pointer there. It reads as the follower of public names does, with a filter of those few.
 */
export class KeptFollowing {
  readonly #effects: FollowingEffects;
  #marks: KeptMarks | null = null;
  #follower: Follower | null = null;
  #quotations: AskingReader | null = null;
  #unfollowPointer = (): void => {};

  constructor(effects: FollowingEffects) {
    this.#effects = effects;
  }

  /** Begins, or looks again at what has come into sight and at whom the register has learned of. */
  follow(register: KeptRegister): void {
    const { document } = this.#effects.window;
    const root = rootElementOf(document);
    if (this.#follower) {
      this.#marks?.refresh();
      if (root) this.#follower.touch(root);
      return;
    }
    const { card, isSeen, quotations } = this.#effects;
    const marks = createKeptMarks({ isKept: ({ actor }) => register.isKept(actor), isSeen });
    this.#marks = marks;
    this.#follower = new Follower(document, {
      register,
      get filter() {
        return register.filter();
      },
      oncePerSection: false,
      loadNamesScript: async () => ({
        readPage: (read, host) => joinAsReader(read, host, MENTION_WORDS, marks),
      }),
      loadQuotationsScript: async () => ({
        readQuotations: (page, host) => {
          this.#quotations = joinAsQuotationReader(page, host, {
            ask: quotations,
            marks: createQuotationMarks(page, KEPT_QUOTATION_LOOK),
            isShown: (text) => isText(text) && (isSeen(text) || !SAYS_SOMETHING.test(text.data)),
          });
          return this.#quotations;
        },
      }),
      isOurs: (node) => card.isOurs(node),
      onReader: (reader) => {
        this.#unfollowPointer();
        this.#unfollowPointer = this.#followPointer(reader);
      },
      onChange: () => card.follow(),
    });
  }

  /** Asks about all quotations once more: the library has changed. */
  askAnew(): void {
    this.#quotations?.askAnew();
  }

  /** Whether a name or a quotation is marked at a point of the viewport. */
  isMarkAt(x: number, y: number): boolean {
    return (this.#marks?.at(x, y) ?? this.#quotations?.marks.at(x, y) ?? null) !== null;
  }

  /** Takes all marks away, and closes the card. */
  end(): void {
    this.#unfollowPointer();
    this.#unfollowPointer = () => {};
    this.#follower?.stop();
    this.#follower = null;
    this.#quotations = null;
    this.#marks?.clear();
    this.#effects.card.close();
  }

  #followPointer(reader: WholeReader): () => void {
    const { window, followPointer, card, isPublicNameAt } = this.#effects;
    const events = cardEvents(reader, card, isPublicNameAt);
    let unfollow: (() => void) | null = null;
    const unwait = awaitPointer(window, {
      isMarkAt: (x, y) => unfollow === null && events.markAt(x, y) !== null,
      onArrival: (arrival) => {
        unfollow?.();
        unfollow = followPointer(window, events, arrival);
      },
      onActivity: () => reader.recheck(),
    });
    return () => {
      unwait();
      unfollow?.();
    };
  }
}
