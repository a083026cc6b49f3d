import type { ImportRoom, SourceRoom, StorageRoom } from '../../lib/library/sizes/room-taken.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Tells how far it is known what the articles take. */
export type RoomState =
  | { readonly state: 'unread' }
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly error: Problem }
  | {
      readonly state: 'read';
      /** How many articles there were. */
      readonly of: number;
      readonly sources: readonly SourceRoom[];
      readonly imports: readonly ImportRoom[];
    };

/** Tells how far a source is forgotten, or brought back. */
export interface RoomStep {
  readonly does: 'forgetting' | 'bringing back';
  readonly done: number;
  readonly total: number;
}

/** Is what the reader is shown of what On Record stores, and what can be done about it. */
export interface RoomProps {
  readonly room: RoomState;
  /** How many articles there are now. */
  readonly articles: number;
  /** Null where the browser does not say. */
  readonly browser: StorageRoom | null;
  /** Bytes of the index that came with On Record; null where nobody knows. */
  readonly bundled: number | null;
  /** What is under way; null where nothing is. */
  readonly step: RoomStep | null;
  /** Reads what each source takes. */
  readonly onRead: () => void;
  readonly onForget: (source: SourceRoom) => void;
}
