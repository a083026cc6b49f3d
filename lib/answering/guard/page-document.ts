import type { Sender } from '../../wire/messages.ts';

/** Names a document of a page by what the browser vouches for. */
export interface PageDocument {
  readonly id: string;
  readonly tab: number;
  /** Whether the next document in this place has another id. Firefox before 153 tells no document's own. */
  readonly isUnique: boolean;
}

/** Tells which document of a tab asks. */
export function pageDocument(tab: number, { documentId, frameId }: Sender): PageDocument {
  return { id: documentId ?? `place:${tab}:${frameId ?? 0}`, tab, isUnique: documentId !== null };
}
