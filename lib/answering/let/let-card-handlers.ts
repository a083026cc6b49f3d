import type { Holding } from '../../holdings/holding.ts';
import { articleOfSentence, findSentence, sentenceIdOf } from '../../holdings/passages/sentence-id.ts';
import { findQuote, quoteIdOf, readQuoteId } from '../../holdings/quote-id.ts';
import type { AroundName } from '../../holdings/subjects/around-name.ts';
import type { Library } from '../../library/library.ts';
import type { ActorId, AnalysedArticle, QuoteId, SentenceId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import { addCorrections } from '../../reader/change-corrections.ts';
import { lookedUp } from '../../reader/look-up.ts';
import { viewActor } from '../../views/actor-view.ts';
import type { KeptPerson, ShownKeptView } from '../../views/kept-card-view.ts';
import { viewKnownCard } from '../../views/known-card-view.ts';
import { onThisOf } from '../../views/on-this.ts';
import { quotesAfter, sliceAfter } from '../../views/slice-after.ts';
import { viewTicks } from '../../views/timeline-view.ts';
import { withRolesAt } from '../../views/with-roles-at.ts';
import type { LetPinRequest } from '../../wire/comparison-requests.ts';
import type { LetCardRequest } from '../../wire/let-requests.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Caller, Handlers } from '../handler.ts';
import type { KeptPlaces } from '../places/kept-places.ts';
import type { ReaderOf } from '../places/reader-of.ts';
import { requireFound } from '../require-found.ts';
import { isOfQuotation, type KeptAdmission, type KeptNameAdmission } from './kept-admission.ts';
import type { LetEffects } from './let-effects.ts';

/** Lists what answering such cards needs. */
type Effects = Pick<LetEffects, 'letTickets' | 'letBudgets'> &
  Pick<AnswerEffects, 'corrections' | 'openTab' | 'actorAddress' | 'noteLookUp'> & {
    readonly library: Pick<Library, 'holding'>;
    /** What is bundled and the library, however long that takes to load. */
    readonly all: Holding;
    readonly readerOf: ReaderOf;
    readonly places: KeptPlaces;
  };

const LISTS = { 'said-by': 'saidBy', about: 'about', reported: 'reported' } as const;
const SAID = { list: 'said-by', withNames: false } as const;

/** Answers the frames of the cards of kept names and quotations. A ticket is what they ask by: it was issued to a page that is let, for a click there. */
export function letCardHandlers(
  effects: Effects,
): Handlers<Exclude<LetCardRequest['type'], LetPinRequest['type'] | 'let-known-page'>> {
  const { corrections, letTickets, letBudgets, openTab, readerOf, actorAddress, places, noteLookUp, all } =
    effects;
  const { holding } = effects.library;

  const admissionOf = (ticket: string, caller: Caller) => heldBy(letTickets, ticket, caller);
  const nameAdmissionOf = async (ticket: string, caller: Caller) => nameOf(await admissionOf(ticket, caller));
  const actorOf = ({ people }: KeptNameAdmission, person: number): ActorId =>
    requireFound(people[person]?.actor, 'name');

  return {
    async 'let-redeem'({ ticket }, { asker: { tab }, sender }): Promise<ShownKeptView> {
      const right = tab === null ? null : await letTickets.redeem(tab, ticket);
      if (tab === null || right === null) throw new Refusal({ code: 'card-outdated' });
      if (isOfQuotation(right)) return { known: await viewKnownCard(all, right) };
      const { rule, alias, page, paragraph } = right;
      const met = { text: paragraph, address: sender.tabUrl };
      const people = await Promise.all(
        right.people.map((one) => personOf(holding, one.actor, { sureness: one.sureness, met })),
      );
      noteLookUp(tab, lookedUp(people, alias));
      return { people, why: { rule, alias }, canDisown: page !== null };
    },

    async 'let-read'({ ticket, place, isWrong = false }, caller) {
      const right = await admissionOf(ticket, caller);
      const tab = requireFound(caller.asker.tab, 'tab');
      if (!letBudgets.read(tab, 'quote' in place ? place.quote : place.sentence)) return null;
      const id = 'quote' in place ? readQuoteId(place.quote)?.article : articleOfSentence(place.sentence);
      const record = isOfQuotation(right) ? all : holding;
      const article = requireFound(id && (await record.article(id)), 'article');
      const at = requireFound(placeIn(article, place), 'quote');
      const wrong = { article: article.id, at, isWrong: true } as const;
      await openTab(await (isWrong ? places.addressOf(wrong) : readerOf(article.id, at)), tab);
      return null;
    },

    async 'let-open-actor'({ ticket, person }, caller) {
      const actor = actorOf(await nameAdmissionOf(ticket, caller), person);
      const tab = requireFound(caller.asker.tab, 'tab');
      if (letBudgets.read(tab, actor)) await openTab(await actorAddress(actor), tab);
      return null;
    },

    async 'let-more'({ ticket, person, list, grades, after }, caller) {
      const actor = actorOf(await nameAdmissionOf(ticket, caller), person);
      return list === 'named-in'
        ? holding.namedIn(actor, sliceAfter(after))
        : withRolesAt(holding, await holding[LISTS[list]](actor, quotesAfter(after, grades)));
    },

    'let-timeline': async ({ ticket, person, after }, caller) =>
      viewTicks(holding, actorOf(await nameAdmissionOf(ticket, caller), person), { ...SAID, after }),

    async 'let-disown'({ ticket, person }, caller) {
      const admission = await nameAdmissionOf(ticket, caller);
      const actor = actorOf(admission, person);
      const { page } = admission;
      if (page === null) throw new Refusal({ code: 'private-window' });
      await corrections.change((now) => addCorrections(now, [{ type: 'not-on-page', actor, page }]));
      return null;
    },
  };
}

/** Gives what a ticket that was redeemed in the asking frame's tab is the right to. */
async function heldBy(
  letTickets: LetEffects['letTickets'],
  ticket: string,
  { asker: { tab } }: Caller,
): Promise<KeptAdmission> {
  const held = tab === null ? null : await letTickets.held(tab, ticket);
  if (held === null) throw new Refusal({ code: 'card-outdated' });
  return held;
}

function nameOf(admission: KeptAdmission): KeptNameAdmission {
  if (isOfQuotation(admission)) throw new Refusal({ code: 'card-outdated' });
  return admission;
}

/** Shows one who bears a name, with what they said on what stands around it. */
async function personOf(
  holding: Holding,
  id: ActorId,
  { sureness, met }: { readonly sureness: KeptPerson['sureness']; readonly met: AroundName },
): Promise<KeptPerson> {
  const [actor, onThis] = await Promise.all([viewActor(holding, id), onThisOf(holding, id, met)]);
  return { actor: requireFound(actor, 'name'), sureness, onThis };
}

/** Gives where a quote or a sentence stands in its article now; null where it is gone. */
function placeIn(
  article: AnalysedArticle,
  place: Extract<LetCardRequest, { type: 'let-read' }>['place'],
): QuoteId | SentenceId | null {
  if ('quote' in place) {
    const quote = findQuote(article, place.quote);
    return quote && quoteIdOf(article, quote);
  }
  const sentence = findSentence(article, place.sentence);
  return sentence && sentenceIdOf(article, sentence);
}
