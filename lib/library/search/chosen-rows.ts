import type { QuoteId } from '../../model.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { SpeakerTally } from './library-index-client.ts';
import type { Listed } from './lists/listed.ts';
import { idAt } from './read-rows.ts';

/** Finds the rows of a list of quotes that were chosen by their ids, in the order of the list. */
export function chosenRows(
  index: LibraryIndex,
  numbers: Listed['numbers'],
  ids: readonly QuoteId[],
): readonly number[] {
  const chosen = new Set<string>(ids);
  return [...numbers].filter((row) => chosen.has(idAt(index, 'quotes', row) ?? ''));
}

/** Counts whose the quotes in some rows are. One pass over all that everybody said: a row does not know its speakers. */
export function tallySpeakers({ actors }: LibraryIndex, rows: readonly number[]): SpeakerTally {
  const wanted = new Set(rows);
  const ofNobody = new Set(rows);
  const speakers: number[] = [];
  for (let actor = 0; actor < actors.next; actor += 1) {
    const own = actors.rowsOf(actor, 'said').filter((row) => wanted.has(row));
    if (own.length > 0) speakers.push(actor);
    for (const row of own) ofNobody.delete(row);
  }
  const [first, second] = speakers;
  const only = first === undefined || second !== undefined ? null : (actors.get(first)?.name ?? null);
  return { speakers: speakers.length, only, ofNobody: ofNobody.size };
}
