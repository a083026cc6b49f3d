/** A screen of text at once, ... */
const MOST_SAVED = 4_000;
/** ... and four times what a fast reader reads: 1,000 words a minute. Characters a second. */
const PER_SECOND = 100;

/** Lets text through no faster than somebody can skim it. */
export class ReadersPace {
  #saved = MOST_SAVED;
  #savedAt: number;

  constructor(now: number) {
    this.#savedAt = now;
  }

  /** Takes so many characters; false where they have to wait. Times in milliseconds. */
  take(characters: number, now: number): boolean {
    this.#saved = Math.min(MOST_SAVED, this.#saved + (Math.max(0, now - this.#savedAt) / 1_000) * PER_SECOND);
    this.#savedAt = now;
    // One longer than all that can be saved waits for a full purse, and leaves it empty.
    if (this.#saved < Math.min(characters, MOST_SAVED)) return false;
    this.#saved -= Math.min(characters, MOST_SAVED);
    return true;
  }
}
