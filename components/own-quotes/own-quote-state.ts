import type { ChosenSpeaker } from '../../lib/library/chosen-speaker.ts';
import type { ActorId, ActorKind, Span } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Somebody who may have said the words. */
export interface PossibleSpeaker {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
}

/** Tells how far the reader is with a quote of their own. */
export type OwnQuoteState =
  | { readonly state: 'none' }
  /** Words are selected that could be one. */
  | { readonly state: 'selected'; readonly span: Span }
  | {
      readonly state: 'choosing';
      readonly span: Span;
      readonly words: string;
      /** Those whom the article names, most often named first. */
      readonly named: readonly PossibleSpeaker[];
      /** Those whom a search found. */
      readonly found: readonly PossibleSpeaker[];
      readonly error: Problem | null;
    };

/** Lists what the reader can do about a quote of their own. */
export interface OwnQuoteActions {
  readonly onBegin: () => void;
  readonly onSearch: (name: string) => void;
  readonly onChoose: (speaker: ChosenSpeaker) => void;
  readonly onCancel: () => void;
}
