import type { Actor, ActorId } from '../../model.ts';
import type { FrameSummary, StopAtMark } from '../../wire/messages.ts';
import type { Arrival } from './arrival.ts';
import type { WholeReader } from './beside-quotations.ts';
import type { Follower } from './follower.ts';
import type { Marked } from './quotations-script.ts';

/** Names what the card's script leaves in the content script's world, where the page cannot see it. */
export const CARD_SCRIPT = 'onRecordCardFrame';

/** Holds what the card's script leaves: the document's card, and ways to point at its mentions, sum them up and walk them. */
export interface CardScript {
  readonly card: PageCard;
  /** Follows the pointer from its arrival at a name on; returns the disposer. */
  readonly followPointer: (window: Window, events: PointerEvents, arrival: Arrival) => () => void;
  /** Sums up what one document names; null: nothing is followed there. */
  readonly summaryOf: (
    frame: Pick<FrameSummary, 'frame' | 'top'>,
    actors: readonly Actor[],
    follower: Pick<Follower, 'state' | 'blocks' | 'notes' | 'reader'> | null,
  ) => FrameSummary;
  readonly createStepper: (window: Window, reader: WholeReader) => Stepper;
}

/** Tells how a card came to be open: a dwelling pointer takes it away again by leaving, keys want the focus in it. */
export type OpenedBy = 'click' | 'dwell' | 'key';

/** Controls the one card of a document. */
export interface PageCard {
  /** Loads the frame, unseen, because a card may be wanted soon. */
  readonly warm: () => void;
  readonly open: (marked: Marked, by: OpenedBy, at: { x: number; y: number } | null) => void;
  /** Closes the card; gives what it stood at, or null when none was open. */
  readonly close: () => Marked | null;
  readonly openedBy: () => OpenedBy | null;
  /** Moves the card to where its mark is now; closes it when that is nowhere. */
  readonly follow: () => void;
  readonly isOurs: (node: EventTarget | null) => boolean;
  /** Has a screen reader say where the reader stands, out of the page's reach. */
  readonly announce: (stop: StopAtMark) => void;
  /** Closes and takes the frame out of the page. */
  readonly remove: () => void;
}

/** Lists what a pointer asks for. */
export interface PointerEvents {
  /** The name or quotation under a point of the viewport; forces layout when that is due. */
  readonly markAt: (x: number, y: number) => Marked | null;
  /** The reader may want a card soon: the pointer rests on a name. */
  readonly onIntent: () => void;
  /** The pointer rests on another mark than before; null: on none. */
  readonly onPoint: (marked: Marked | null) => void;
  /** The reader wants the card. `how` tells whether leaving takes it away again. */
  readonly onOpen: (marked: Marked, how: 'click' | 'dwell', at: { x: number; y: number }) => void;
  /** The pointer was pressed elsewhere than in the card. Gives what the card stood at that this closed, if any. */
  readonly onPressElsewhere: () => Marked | null;
  /** The pointer rests elsewhere than on the name or the card. */
  readonly onLeave: () => void;
  /** Whether an event belongs to the card. */
  readonly isOurs: (event: Event) => boolean;
}

/** Tells where a step led. */
export interface NextMark extends Pick<StopAtMark, 'position' | 'count'> {
  readonly marked: Marked;
}

/** Walks the names and marked quotations of a document without a pointer. */
export interface Stepper {
  /** Scrolls to the next (1) or previous (-1) mention of one actor, or mark of any kind, and marks it; null when there is none. */
  readonly step: (direction: 1 | -1, actor: ActorId | null) => NextMark | null;
  /** What the reader stands at, or the first on screen. */
  readonly current: () => Marked | null;
}
