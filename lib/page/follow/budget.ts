/** Work on changes may use this share of the time, ... */
const SHARE = 0.03;
/** ... saved up to this much, which a new screen of a single-page app needs at once. Milliseconds. */
const MOST_SAVED = 400;

/** Bounds the time that work on a page's changes takes: what is not used is saved up. */
export class Budget {
  #saved = MOST_SAVED;
  #savedAt: number;

  constructor(now: number) {
    this.#savedAt = now;
  }

  /** Adds what was saved since the last call; says whether there is anything to spend. Times in milliseconds. */
  hasSavings(now: number): boolean {
    this.#saved = Math.min(MOST_SAVED, this.#saved + (now - this.#savedAt) * SHARE);
    this.#savedAt = now;
    return this.#saved > 0;
  }

  /** Takes off what work has used; savings may fall below nought. Milliseconds. */
  spend(used: number): void {
    this.#saved -= used;
  }

  /** Gives the milliseconds until there are savings again. */
  get wait(): number {
    return Math.max(0, -this.#saved / SHARE);
  }
}
