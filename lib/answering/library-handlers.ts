import { Refusal } from '../problems/refusal.ts';
import type { ValueOf } from '../shapes/value-of.ts';
import { sliceAfter } from '../views/slice-after.ts';
import type { LIBRARY_REQUESTS } from '../wire/library-requests.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Caller, Handlers } from './handler.ts';
import type { LibraryEffects } from './library-effects.ts';
import { requireFound } from './require-found.ts';

type LibraryRequest = ValueOf<(typeof LIBRARY_REQUESTS)[number]>['type'];
type Shown =
  | ('library' | 'kept-articles' | 'kept-article' | 'namesakes' | 'kept-place')
  | ('history' | 'proposals' | 'actor-told');

/** Keeps, changes and shows what the reader keeps. For the extension's own documents alone. */
export function libraryHandlers(
  { isPrivate }: Pick<AnswerEffects, 'isPrivate'>,
  effects: LibraryEffects,
): Handlers<LibraryRequest> {
  const { library, extract, onChanged } = effects;
  const changed = async <Value>(change: Promise<Value>): Promise<Value> => {
    const value = await change;
    await onChanged();
    return value;
  };

  /** A document outside tabs says of which tab it speaks; a tab of ours is as private as its window. */
  async function refusePrivate(tab: number | null, { sender }: Caller): Promise<void> {
    const asked = tab ?? sender.tabId;
    if (sender.isPrivate || (asked !== null && (await isPrivate(asked))))
      throw new Refusal({ code: 'private-window' });
  }

  /** What the reader writes in a private window is not to be found when it is closed: all that takes away is let. */
  const written = async <Value>(caller: Caller, change: () => Promise<Value>): Promise<Value> => {
    await refusePrivate(null, caller);
    return changed(change());
  };

  return {
    async extract({ tab }) {
      const outcome = await extract(tab);
      if (!outcome.ok) throw new Refusal(outcome.error);
      return outcome.value;
    },

    preview: ({ extracted, origin }) => library.preview(extracted, origin),

    async keep({ extracted, origin, tab, how, edited }, caller) {
      await refusePrivate(tab, caller);
      const outcome = await library.keep({ extracted, origin, how, edited });
      if (outcome.state === 'kept') await onChanged();
      return outcome;
    },

    forget: ({ articles }) => changed(library.forget(articles)),

    async undo({ change }) {
      await changed(library.undo(change));
      return null;
    },

    edit: ({ article, fields }, caller) => written(caller, () => library.edit(article, fields)),

    async 'begin-anew'() {
      await changed(library.beginAnew());
      return null;
    },

    async 'forget-everything'() {
      await changed(library.forgetEverything());
      await effects.forgetLookUps();
      await effects.forgetComparisons();
      return null;
    },

    ...decisionHandlers(library, { changed, written }),

    async 'library-written'() {
      await onChanged();
      return null;
    },

    ...showHandlers(effects),
  };
}

type Decided =
  | ('own-quote' | 'remove-own-quote' | 'correct-quote' | 'uncorrect-quote')
  | ('tell-identity' | 'edit-actor' | 'split-actor' | 'withdraw-decision');

/** Changes what the reader decided of quotes and actors. */
function decisionHandlers(
  library: LibraryEffects['library'],
  {
    changed,
    written,
  }: {
    changed<Value>(change: Promise<Value>): Promise<Value>;
    /** Refuses a caller in a private window before the change is begun. */
    written<Value>(caller: Caller, change: () => Promise<Value>): Promise<Value>;
  },
): Handlers<Decided> {
  return {
    'own-quote': ({ article, start, end, words, speaker }, caller) =>
      written(caller, () => library.addOwnQuote(article, { start, end, words }, speaker)),
    'remove-own-quote': ({ quote }) => changed(library.removeOwnQuote(quote)),
    'correct-quote': ({ quote, correction }, caller) =>
      written(caller, () => library.correctQuote(quote, correction)),
    'uncorrect-quote': ({ article, at }) => changed(library.uncorrectQuote(article, at)),
    'tell-identity': ({ one, other, are }, caller) =>
      written(caller, () => library.tellIdentity(one, other, are)),
    'edit-actor': ({ actor, edit }, caller) => written(caller, () => library.editActor(actor, edit)),
    'split-actor': ({ actor, articles }, caller) =>
      written(caller, () => library.splitActor(actor, articles)),
    'withdraw-decision': ({ decision }) => changed(library.withdrawDecision(decision)),
  };
}

/** Shows what is kept. */
function showHandlers({ library, places }: Pick<LibraryEffects, 'library' | 'places'>): Handlers<Shown> {
  return {
    library: () => library.state(),
    'kept-articles': ({ after }) => library.articles(sliceAfter(after)),
    'kept-article': async ({ article }) => requireFound(await library.article(article), 'article'),
    history: ({ part, start, size }) => library.history({ part, start, size }),
    proposals: ({ after }) => library.proposals({ after, size: 1 }),
    'actor-told': ({ actor }) => library.told(actor),
    namesakes: ({ actor }) => library.namesakes(actor),

    async 'kept-place'({ token }) {
      const place = await places.find(token);
      if (place === null) throw new Refusal({ code: 'address-outdated' });
      return place;
    },
  };
}
