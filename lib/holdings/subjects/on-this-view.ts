import { type Actor, type ActorId, QUOTE_KINDS } from '../../model.ts';
import { type PassageView, viewPassage } from '../passage-view.ts';
import type { ActorNames } from '../quote-view.ts';
import type { AroundName } from './around-name.ts';
import { companyOf, findOnThis, type OnThis, readSaid, type Said } from './on-this.ts';
import type { OnThisRule } from './on-this-rows.ts';

/** Shows a quote on what the paragraph is about in which a name was met, and why it is. */
export interface OnThisView {
  /** The quote alone. */
  readonly passage: PassageView;
  /** The row of `ON_THIS_ROWS` that decided so. */
  readonly rule: OnThisRule;
  /** Others who are named in both: few, those of the quote's own words first. */
  readonly named: readonly { readonly id: ActorId; readonly name: string }[];
  /** Words of both as the quote has them: few, the rarest first. */
  readonly words: readonly string[];
  /** How much both share: it orders what several holdings have. */
  readonly bits: number;
}

/** Quotes that are shown: one of an article, so that they are of several times. */
const MOST_ON_THIS = 3;
/**
 * The latest quotes of somebody are looked at, and as many older ones again as name somebody of the paragraph. Each takes some 0.2 ms,
 * and a click waits for all of them.
 */
export const LATEST_LOOKED_AT = 120;
export const OLDER_LOOKED_AT = 60;
/** Reasons of a kind that are shown: more say no more. */
const MOST_REASONS = 3;

/** Finds the few quotes of an actor to show beside a paragraph, of articles that are there at once. `said` comes latest first. */
export function viewOnThis(
  paragraph: AroundName,
  speaker: Actor,
  said: readonly Said[],
  actors: ReadonlyMap<ActorId, Actor>,
): OnThisView[] {
  const read = readSaid(lookedAt(said, paragraph), speaker.id);
  const company = companyOf(read).flatMap((id) => actors.get(id) ?? []);
  return showOnThis(findOnThis(paragraph, speaker, read, company), actors);
}

/** Shows the best of what was found. */
export function showOnThis(found: readonly OnThis[], actors: ActorNames): OnThisView[] {
  const articles = new Set<string>();
  const best = found.filter(({ article: { id } }) => !articles.has(id) && articles.add(id));
  return best.slice(0, MOST_ON_THIS).map(({ article, quote, rule, named, words, bits }) => ({
    passage: viewPassage(article, { quotes: [quote], rank: QUOTE_KINDS.indexOf(quote.kind) }, actors),
    named: named.slice(0, MOST_REASONS).map((id) => ({ id, name: actors.get(id)?.name ?? id })),
    words: words.slice(0, MOST_REASONS),
    ...{ rule, bits },
  }));
}

/** Orders what several holdings show: most shared first, then the latest. What two have stands once. */
export function mergeOnThis(lists: readonly (readonly OnThisView[])[]): OnThisView[] {
  const once = new Map<string, OnThisView>();
  for (const view of lists.flat()) if (!once.has(view.passage.id)) once.set(view.passage.id, view);
  return [...once.values()]
    .sort((a, b) => b.bits - a.bits || ((a.passage.date ?? '') < (b.passage.date ?? '') ? 1 : -1))
    .slice(0, MOST_ON_THIS);
}

/** Takes the latest, and older ones that have a word which the paragraph prints with a capital: a search for a few words in some thousand quotes. */
function lookedAt(said: readonly Said[], { text }: AroundName): readonly Said[] {
  const latest = said.slice(0, LATEST_LOOKED_AT);
  if (said.length <= LATEST_LOOKED_AT) return latest;
  const names = [...new Set(text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [])];
  const older: Said[] = [];
  for (const one of said.slice(LATEST_LOOKED_AT)) {
    if (older.length === OLDER_LOOKED_AT) break;
    const words = one.article.text.slice(one.quote.start, one.quote.end);
    if (names.some((name) => words.includes(name))) older.push(one);
  }
  return [...latest, ...older];
}
