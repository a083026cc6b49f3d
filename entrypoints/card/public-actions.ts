import type { RecordActions } from '../../components/lists/RecordList.tsx';
import { ticksBy } from '../../components/timeline/ticks-by.ts';
import { send } from '../../lib/browser/page-messaging.ts';
import type { ActorId } from '../../lib/model.ts';
import type { ReadRequest } from '../../lib/wire/messages.ts';
import type { CardRequest } from '../../lib/wire/requests.ts';
import type { usePinning } from './use-pinning.ts';

/** Gives what the reader can do with the card of a public name in a page, on a click that is meant for it. */
export function publicActions(effects: {
  /** Whether the frame can ask by itself. */
  readonly api: boolean;
  readonly isInSight: () => Promise<boolean>;
  /** Asks for what opens elsewhere, and says why it did not. */
  readonly ask: (request: CardRequest) => Promise<boolean>;
  /** Has the content script ask. */
  readonly tell: (request: ReadRequest) => void;
  readonly onCopy: RecordActions['onCopy'];
  readonly cite: RecordActions['cite'];
  readonly pinning: ReturnType<typeof usePinning>;
}): RecordActions {
  const { api, isInSight, ask, tell, onCopy, cite, pinning } = effects;
  const read = async (request: ReadRequest) => {
    if (!(await isInSight())) return;
    if (api) await ask(request);
    else tell(request);
  };
  const openActor = async (actor: ActorId) => {
    if (await isInSight()) await ask({ type: 'open-actor', actor });
  };
  return {
    onRead: (quote) => void read({ type: 'read', quote }),
    onReadSentence: (sentence) => void read({ type: 'read-sentence', sentence }),
    ...{ onCopy, cite },
    compare: api
      ? pinning({ pin: (quote, on) => ({ type: 'pin', quote, on }), see: { type: 'see-pinned' } })
      : null,
    onMore: api ? send : null,
    onTicks: api ? ticksBy(send) : null,
    onOpenActor: api ? (actor) => void openActor(actor) : null,
  };
}
