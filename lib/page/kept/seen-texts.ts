import { isConnected } from '../dom/dom.ts';
import { ReadersPace } from './readers-pace.ts';

/** What is known of a text that has been on screen. */
interface Sighting {
  /** Its words then: a text that changed is another one. */
  readonly data: string;
  /** How many lines it had then. */
  readonly lines: number;
  readonly inSight: Set<number>;
  /** When all of them had been in sight, in milliseconds; null: not yet. */
  wholeSince: number | null;
}

/** A text that came later stays in sight for so long before it counts. Milliseconds. */
const LINGER = 1_000;

/**
 * Keeps which texts a reader has had in sight, each as a whole. Those that stood before the reader let the page show kept names count at
 * once. What comes later counts at a reader's pace: a page that shows one name after the other learns as fast as its reader could read.
 */
export class SeenTexts {
  readonly #before: WeakMap<Text, string>;
  readonly #sightings = new WeakMap<Text, Sighting>();
  readonly #pace: ReadersPace;
  #seen = new Map<Text, string>();

  /** `before` has the texts that stand now, with their words. */
  constructor(before: WeakMap<Text, string>, now: number) {
    this.#before = before;
    this.#pace = new ReadersPace(now);
  }

  has(text: Text): boolean {
    return this.#seen.get(text) === text.data;
  }

  /** Notes which lines of a text are in sight now; true where the text counts from now on. */
  note(text: Text, inSight: readonly boolean[], now: number): boolean {
    const { data } = text;
    const known = this.#sightings.get(text);
    const isSame = known?.data === data && known.lines === inSight.length;
    const sighting: Sighting = isSame
      ? known
      : { data, lines: inSight.length, inSight: new Set(), wholeSince: null };
    this.#sightings.set(text, sighting);
    inSight.forEach((isSeen, line) => {
      if (isSeen) sighting.inSight.add(line);
    });
    if (sighting.inSight.size < inSight.length || inSight.length === 0) return false;
    sighting.wholeSince ??= now;
    if (!this.#isDue(text, sighting, inSight, now)) return false;
    this.#seen.set(text, data);
    return true;
  }

  #isDue(text: Text, { data, wholeSince }: Sighting, inSight: readonly boolean[], now: number): boolean {
    if (this.#before.get(text) === data) return true;
    // Still there, not there once.
    if (!inSight.some((isSeen) => isSeen) || now - (wholeSince ?? now) < LINGER) return false;
    return this.#pace.take(data.length, now);
  }

  /** Lists them in the order in which they were seen; those that are gone or changed are forgotten. */
  all(): readonly Text[] {
    this.#seen = new Map([...this.#seen].filter(([text, data]) => isConnected(text) && text.data === data));
    return [...this.#seen.keys()];
  }
}
