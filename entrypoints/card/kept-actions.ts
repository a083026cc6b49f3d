import type { KeptCardActions } from '../../components/kept/KeptCard.tsx';
import type { RecordActions } from '../../components/lists/RecordList.tsx';
import { send } from '../../lib/browser/page-messaging.ts';
import type { QuoteId, SentenceId } from '../../lib/model.ts';
import type { LetCardRequest } from '../../lib/wire/let-requests.ts';
import type { usePinning } from './use-pinning.ts';

type Place = Extract<LetCardRequest, { type: 'let-read' }>['place'];

/** Gives what the reader can do with the card of a kept name or quotation in a page: all of it asked by its ticket, on a click that is meant for it. */
export function keptActions(
  ticket: string,
  effects: {
    readonly isInSight: () => Promise<boolean>;
    /** Asks for what opens elsewhere, and says why it did not. */
    readonly ask: (request: LetCardRequest) => Promise<boolean>;
    readonly onCopy: RecordActions['onCopy'];
    readonly cite: RecordActions['cite'];
    readonly pinning: ReturnType<typeof usePinning>;
    readonly leave: () => void;
  },
): KeptCardActions & { readonly ofQuotation: RecordActions } {
  const read = async (place: Place) => {
    if (await effects.isInSight()) await effects.ask({ type: 'let-read', ticket, place });
  };
  const correct = async (quote: QuoteId) => {
    if (await effects.isInSight())
      await effects.ask({ type: 'let-read', ticket, place: { quote }, isWrong: true });
  };
  const openActor = async (person: number) => {
    if (await effects.isInSight()) await effects.ask({ type: 'let-open-actor', ticket, person });
  };
  const ofQuote = {
    onRead: (quote: QuoteId) => void read({ quote }),
    onReadSentence: (sentence: SentenceId) => void read({ sentence }),
    onCopy: effects.onCopy,
    cite: effects.cite,
    compare: effects.pinning({
      pin: (quote, on) => ({ type: 'let-pin', ticket, quote, on }),
      see: { type: 'let-see-pinned', ticket },
    }),
    onWrong: (quote: QuoteId) => void correct(quote),
  };
  return {
    ofQuotation: { ...ofQuote, onOpenActor: null, onTicks: null, onMore: null },
    ofPerson: (person) => ({
      ...ofQuote,
      onOpenActor: () => void openActor(person),
      onTicks: (_, { after }) => send({ type: 'let-timeline', ticket, person, after }),
      onMore: (request) =>
        send({
          ...{ type: 'let-more', ticket, person, list: request.type, after: request.after },
          grades: 'grades' in request ? request.grades : 'all',
        }),
    }),
    async onDisown(person) {
      if (!(await effects.isInSight())) return null;
      const answer = await send<null>({ type: 'let-disown', ticket, person });
      if (!answer.ok) return answer.error;
      effects.leave();
      return null;
    },
  };
}
