import type { ActorId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { LookUp } from '../../lib/reader/look-up.ts';
import type { MadeChange } from '../library/ChangedNote.tsx';

/** Tells what is known of the reader's look-ups. */
export type LookUpsState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Problem }
  | {
      readonly state: 'ready';
      /** Whether they are noted. */
      readonly isOn: boolean;
      /** Latest first. */
      readonly lookUps: readonly LookUp[];
    };

/** Lists what the reader can do with look-ups. */
export interface LookUpActions {
  readonly onNote: (on: boolean) => void;
  readonly onForget: (lookUps: readonly LookUp[]) => void;
  readonly onOpenActor: (actor: ActorId) => void;
  readonly onUndo: () => void;
  /** Takes the note of the last change away. */
  readonly onClose: () => void;
}

/** Is what both views of look-ups are given. */
export interface LookUpsProps {
  readonly shown: LookUpsState;
  readonly change: MadeChange;
  readonly actions: LookUpActions;
}
