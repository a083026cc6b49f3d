import type { RecordCounts } from '../../lib/holdings/passages/record-counts.ts';
import type { ActorId } from '../../lib/model.ts';
import type { PageNote } from '../../lib/problems/page-note.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { FrameSummary } from '../../lib/wire/messages.ts';
import { actorsOfPage, onRecordFirst, type PageActor } from './actors-of-page.ts';

/** Maps actors to what is on record of them. */
export type CountsById = ReadonlyMap<ActorId, RecordCounts>;

/** Says what the popup knows of the page in the active tab. */
export type PageState =
  | { readonly state: 'reading' }
  | {
      readonly state: 'ready';
      /** Those with something on record first. */
      readonly actors: readonly PageActor[];
      readonly counts: CountsById;
      readonly notes: readonly PageNote[];
    }
  | { readonly state: 'off-everywhere' }
  | { readonly state: 'off-here'; readonly host: string }
  | { readonly state: 'password-page' }
  | { readonly state: 'browser-page' }
  | { readonly state: 'store' }
  /** The reader, or the browser for them, took the access to sites away. */
  | { readonly state: 'withheld' }
  /** The page was there before the extension: nothing of it runs in the page. */
  | { readonly state: 'not-loaded' };

/** Tells how the popup and the page in the tab stand to each other, before any summary. */
export type PageLink = 'connecting' | 'connected' | 'not-loaded' | 'withheld' | 'browser-page' | 'store';

/** Decides what to say of a page; what the reader chose explains more than what the page reports. */
export function pageState(
  link: PageLink,
  summaries: readonly FrameSummary[],
  overview: Pick<Overview, 'highlighting' | 'siteOff'>,
  host: string | null,
  /** Null until it is known: a list that is shown before would change its order under the reader's eyes. */
  counts: CountsById | null,
): PageState {
  if (link === 'browser-page' || link === 'store' || link === 'withheld') return { state: link };
  if (!overview.highlighting) return { state: 'off-everywhere' };
  if (overview.siteOff && host !== null) return { state: 'off-here', host };
  if (link === 'not-loaded') return { state: 'not-loaded' };
  const actors = actorsOfPage(summaries);
  const notes = [...new Map(summaries.flatMap(notesOf).map((note) => [note.code, note])).values()];
  if (actors.length > 0)
    return counts === null
      ? { state: 'reading' }
      : { state: 'ready', actors: onRecordFirst(actors, counts), counts, notes };
  const top = summaries.find((summary) => summary.top);
  if (top?.state === 'password-page') return { state: 'password-page' };
  // Settings were just changed when a frame still says "off": its next summary is on the way.
  if (top?.state !== 'ready') return { state: 'reading' };
  return { state: 'ready', actors, counts: new Map(), notes };
}

const STORES = new Set([
  'addons.mozilla.org',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
]);

/** Tells whether an address is one where browsers let no extension run; null where it may. */
export function closedToExtensions(url: string): 'browser-page' | 'store' | null {
  const address = URL.parse(url);
  if (address === null || !['http:', 'https:', 'file:'].includes(address.protocol)) return 'browser-page';
  return STORES.has(address.hostname) ? 'store' : null;
}

/** A frame may be in another language than its page. */
function notesOf({ top, notes }: FrameSummary): readonly PageNote[] {
  return top ? notes : notes.filter(({ code }) => code !== 'other-language');
}
