import type { LookUp } from '../../lib/reader/look-up.ts';
import type { Pane } from './driver.ts';

const PLACES: readonly (readonly [at: string, name: string, title: string, page: string | null])[] = [
  [
    '2024-05-04T09:12:00.000Z',
    'Ada Lund',
    'Minister opens the bridge that nobody wanted',
    'https://herald.example/2024/05/bridge',
  ],
  ['2024-05-04T08:40:00.000Z', 'Otto Brandt', 'Ferry of Strelsau to close', 'https://post.example/ferry'],
  ['2024-05-03T17:05:00.000Z', 'Ada Lund', 'Who is Ada Lund?', 'https://www.magazine.example/portraits/lund'],
  ['2024-05-03T16:00:00.000Z', 'Lund', '', 'https://herald.example/2024/05/a-page-without-a-title'],
  ['2024-05-01T11:30:00.000Z', 'Ports Authority of Strelsau', 'A page of a long address', null],
];

/** Lists what of it the browser keeps. */
const LOOK_UPS = PLACES.map(
  ([at, name, title, page]): LookUp => ({
    ...{ key: at, at, day: at.slice(0, 10), name, title, page },
    actor: name === 'Lund' ? null : (name.toLowerCase().replaceAll(' ', '-') as LookUp['actor']),
  }),
);

/** Puts invented look-ups where the reader's are, and has the page look again. It must have opened them once. */
export async function putLookUps(pane: Pane): Promise<void> {
  await pane.run(
    (lookUps) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('look-ups');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const step = opening.result.transaction('look-ups', 'readwrite');
          for (const one of lookUps) step.objectStore('look-ups').put(one);
          step.oncomplete = () => {
            opening.result.close();
            dispatchEvent(new Event('focus'));
            done();
          };
        };
      }),
    LOOK_UPS,
  );
}
