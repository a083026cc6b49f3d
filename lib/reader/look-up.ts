/** Which names the reader looked up, and where: noted only where the reader turned that on, on the reader's machine alone. */
import type { ActorId } from '../model.ts';
import { ownDay } from '../text/own-day.ts';
import { pageOf } from './page-of.ts';

/** So many are noted; then the oldest goes for each that comes. Some years of a reader who looks up ten names a day. */
export const MOST_LOOK_UPS = 5_000;

/** Longest title that is noted, in UTF-16 code units: the rest tells no page from another. */
const LONGEST_TITLE = 300;

/** Says that the reader opened the card of a name on a page. */
export interface LookUp {
  /** Name, page and day: a name that is opened there again on that day is the same look-up, at the later time. */
  readonly key: string;
  /** An ISO instant. */
  readonly at: string;
  /** The day of that where the reader was, as an ISO day. */
  readonly day: string;
  /** Null where the card had several who bear the name. */
  readonly actor: ActorId | null;
  /** The display name, or of several the name that they bear. */
  readonly name: string;
  /** The page's title; empty where it has none. */
  readonly title: string;
  /** The page as `pageOf` has it; null where its address is too long. */
  readonly page: string | null;
}

/** Says whose card was opened. */
export type LookedUp = Pick<LookUp, 'actor' | 'name'>;

/** Says whose card it is that has these people, who all bear a name: of several nobody knows which one was meant. */
export function lookedUp(
  people: readonly { readonly actor: { readonly id: ActorId; readonly name: string } }[],
  name: string,
): LookedUp {
  const [first, second] = people;
  return first === undefined || second !== undefined
    ? { actor: null, name }
    : { actor: first.actor.id, name: first.actor.name };
}

/** Is the page of a tab. */
export interface TabPage {
  readonly title: string;
  readonly url: string | null;
}

/** Makes what is noted of a card that was opened on a page at a time; null where the page is nobody's to come back to. */
export function lookUpOn({ title, url }: TabPage, { actor, name }: LookedUp, now: Date): LookUp | null {
  if (url === null || !/^(https?|file):/i.test(url)) return null;
  const page = pageOf(url);
  const day = ownDay(now);
  return {
    key: JSON.stringify([day, actor ?? name, page ?? title]),
    ...{ at: now.toISOString(), day, actor, name, page },
    title: title.trim().slice(0, LONGEST_TITLE).toWellFormed(),
  };
}
