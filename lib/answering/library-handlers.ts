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
  | ('history' | 'corrections-of-quotes' | 'proposals' | 'actor-told');

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

    edit: ({ article, fields }) => changed(library.edit(article, fields)),

    async 'begin-anew'() {
      await changed(library.beginAnew());
      return null;
    },

    async 'forget-everything'() {
      await changed(library.forgetEverything());
      await effects.forgetLookUps();
      return null;
    },

    'own-quote': ({ article, start, end, words, speaker }) =>
      changed(library.addOwnQuote(article, { start, end, words }, speaker)),
    'remove-own-quote': ({ quote }) => changed(library.removeOwnQuote(quote)),
    'correct-quote': ({ quote, correction }) => changed(library.correctQuote(quote, correction)),
    'uncorrect-quote': ({ article, at }) => changed(library.uncorrectQuote(article, at)),
    'tell-identity': ({ one, other, are }) => changed(library.tellIdentity(one, other, are)),
    'edit-actor': ({ actor, edit }) => changed(library.editActor(actor, edit)),
    'split-actor': ({ actor, articles }) => changed(library.splitActor(actor, articles)),
    'withdraw-decision': ({ decision }) => changed(library.withdrawDecision(decision)),

    async 'library-written'() {
      await onChanged();
      return null;
    },

    ...showHandlers(effects),
  };
}

/** Shows what is kept. */
function showHandlers({ library, places }: Pick<LibraryEffects, 'library' | 'places'>): Handlers<Shown> {
  return {
    library: () => library.state(),
    'kept-articles': ({ after }) => library.articles(sliceAfter(after)),
    'kept-article': async ({ article }) => requireFound(await library.article(article), 'article'),
    history: ({ after }) => library.decisions(sliceAfter(after)),
    'corrections-of-quotes': ({ after }) => library.corrections(sliceAfter(after)),
    proposals: ({ after }) => library.proposals(sliceAfter(after)),
    'actor-told': ({ actor }) => library.told(actor),
    namesakes: ({ actor }) => library.namesakes(actor),

    async 'kept-place'({ token }) {
      const place = await places.find(token);
      if (place === null) throw new Refusal({ code: 'address-outdated' });
      return place;
    },
  };
}
