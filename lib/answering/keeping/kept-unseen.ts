import type { ExtractOutcome } from '../../extract/extracted.ts';
import type { ChangeId } from '../../library/change.ts';
import type { Library } from '../../library/library.ts';
import type { ArticleId } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemOf } from '../../problems/refusal.ts';
import type { SessionStore } from '../guard/tickets.ts';

/** Says what came of keeping a page from a menu or by keys, where no window could tell. */
export type KeptUnseen =
  | {
      readonly state: 'kept';
      readonly article: ArticleId;
      readonly change: ChangeId;
      readonly title: string | null;
      readonly quotes: number;
      readonly speakers: number;
      readonly isRead: boolean;
      readonly notRead: string | null;
    }
  /** It is kept already: a window asks what to do. */
  | { readonly state: 'known' }
  | { readonly state: 'refused'; readonly error: Problem };

/** Lists the effects that keeping a page without a window needs. */
export interface KeepUnseenEffects {
  extract(tab: number): Promise<ExtractOutcome>;
  readonly library: Pick<Library, 'keep'>;
  isPrivate(tab: number): Promise<boolean>;
  /** Runs after the library changed. */
  onChanged(): Promise<void>;
  /** Marks the button of a tab for some seconds. */
  mark(tab: number, outcome: KeptUnseen['state'] | 'reading'): Promise<void>;
  readonly store: SessionStore;
}

/** `kept-unseen:<tab>`, in a store that ends with the browser, until a window over that tab tells it: it names what somebody reads. */
const PREFIX = 'kept-unseen:';

/** Keeps what a tab shows, marks its button, and leaves for the next window over the tab what came of it. Never rejects. */
export async function keepUnseen(tab: number, effects: KeepUnseenEffects): Promise<void> {
  await effects.mark(tab, 'reading');
  const outcome = await keepTab(tab, effects).catch(
    (error: unknown): KeptUnseen => ({ state: 'refused', error: problemOf(error) }),
  );
  await leaveUnseen(tab, outcome, effects);
}

/** Marks the button of a tab with what came of it, and leaves that for the next window over the tab. */
export async function leaveUnseen(
  tab: number,
  outcome: KeptUnseen,
  { store, mark }: Pick<KeepUnseenEffects, 'store' | 'mark'>,
): Promise<void> {
  await store.write(PREFIX + tab, outcome);
  await mark(tab, outcome.state);
}

async function keepTab(tab: number, effects: KeepUnseenEffects): Promise<KeptUnseen> {
  if (await effects.isPrivate(tab)) return { state: 'refused', error: { code: 'private-window' } };
  const extracted = await effects.extract(tab);
  if (!extracted.ok) return { state: 'refused', error: extracted.error };
  const origin = extracted.value.isWhole ? 'page' : 'selection';
  const kept = await effects.library.keep({ extracted: extracted.value, origin, how: 'ask', edited: [] });
  if (kept.state === 'known') return { state: 'known' };
  await effects.onChanged();
  return { ...kept, title: extracted.value.title };
}

/** Takes what no window over a tab has told yet; null where there is nothing. It is told once. */
export async function takeKeptUnseen(store: SessionStore, tab: number): Promise<KeptUnseen | null> {
  const outcome = await leftFor(store, tab);
  if (outcome !== null) await store.remove([PREFIX + tab]);
  return outcome;
}

/** Forgets what was left for a tab that loads another page: a reason why nothing was kept is one of the page before. */
export async function forgetKeptUnseen(store: SessionStore, tab: number): Promise<void> {
  const outcome = await leftFor(store, tab);
  if (outcome !== null && outcome.state !== 'kept') await store.remove([PREFIX + tab]);
}

async function leftFor(store: SessionStore, tab: number): Promise<KeptUnseen | null> {
  return ((await store.readAll())[PREFIX + tab] as KeptUnseen | undefined) ?? null;
}
