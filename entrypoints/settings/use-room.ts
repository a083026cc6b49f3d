import { useEffect, useRef, useState } from 'preact/hooks';
import { grouped } from '../../components/grouped.ts';
import type { MadeChange } from '../../components/library/ChangedNote.tsx';
import type { RoomProps, RoomState, RoomStep } from '../../components/room/room-state.ts';
import { sourceName } from '../../components/room/room-words.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { send } from '../../lib/browser/messaging.ts';
import { sizeOfFile } from '../../lib/browser/runtime.ts';
import { storageRoom } from '../../lib/browser/storage-room.ts';
import { type Changed, type ChangeId, MOST_CHANGES, MOST_FORGOTTEN } from '../../lib/library/change.ts';
import type { Place } from '../../lib/library/derive/place.ts';
import { type ArticleSize, measureArticles } from '../../lib/library/sizes/measure-articles.ts';
import {
  importedArticles,
  roomByImport,
  roomBySource,
  type SourceRoom,
  type StorageRoom,
} from '../../lib/library/sizes/room-taken.ts';
import { problemOf } from '../../lib/problems/refusal.ts';

/** Articles that are read at once: others get their turn in between. */
const AT_ONCE = 20;

const database = libraryDatabase();

/**
 * Reads on demand what the articles of each source take, and forgets all of one; a hundred at once are one change. `articles` is how many
 * there are.
 */
export function useRoom(articles: number): {
  readonly props: RoomProps;
  readonly change: MadeChange;
  readonly onUndo: () => void;
  readonly onClose: () => void;
} {
  const [room, setRoom] = useState<RoomState>({ state: 'unread' });
  const [step, setStep] = useState<RoomStep | null>(null);
  const [change, setChange] = useState<MadeChange>({ state: 'none' });
  const made = useRef<readonly ChangeId[]>([]);
  const facts = useStored(articles);

  /** What was read before stays until something else was. */
  const read = async (total: number) => {
    const tell = (done: number) =>
      setRoom((now) => (now.state === 'read' ? now : { state: 'reading', done, total }));
    tell(0);
    try {
      setRoom(await readRoom(tell));
    } catch (error) {
      setRoom({ state: 'failed', error: problemOf(error) });
    }
  };

  const forget = async ({ ids, ...source }: SourceRoom) => {
    const changes: ChangeId[] = [];
    let failed: MadeChange = { state: 'none' };
    for (let at = 0; at < ids.length && failed.state === 'none'; at += MOST_FORGOTTEN) {
      setStep({ does: 'forgetting', done: at, total: ids.length });
      const some = ids.slice(at, at + MOST_FORGOTTEN);
      const answer = await send<Changed>({ type: 'forget', articles: some });
      if (answer.ok) changes.push(answer.value.change);
      else failed = { state: 'failed', error: answer.error };
    }
    setStep(null);
    // What no change holds any more cannot come back, and a part of a source is none that anybody wants.
    made.current = changes.length <= MOST_CHANGES ? changes : [];
    const gone = Math.min(ids.length, changes.length * MOST_FORGOTTEN);
    const of = gone < ids.length ? ` of ${grouped(ids.length)}, then it stopped` : '';
    const whom = `${sourceName(source)}, ${grouped(gone)} ${ids.length === 1 ? 'article' : 'articles'}${of}`;
    setChange(made.current.length > 0 ? { state: 'done', did: 'Forgotten', whom } : failed);
    await read(articles);
  };

  const undo = async () => {
    const changes = made.current.toReversed();
    made.current = [];
    let after: MadeChange = { state: 'none' };
    for (const [at, one] of changes.entries()) {
      setStep({ does: 'bringing back', done: at * MOST_FORGOTTEN, total: changes.length * MOST_FORGOTTEN });
      const answer = await send<null>({ type: 'undo', change: one });
      if (answer.ok) continue;
      after = { state: 'failed', error: answer.error };
      break;
    }
    setStep(null);
    setChange(after);
    await read(articles);
  };

  return {
    props: {
      ...{ room, articles, step, ...facts },
      onRead: () => void read(articles),
      onForget: (source) => void forget(source),
    },
    change,
    onUndo: () => void undo(),
    onClose: () => setChange({ state: 'none' }),
  };
}

/** Reads the library in slices; `onRead` hears how many articles were read so far. */
async function readRoom(onRead: (done: number) => void): Promise<RoomState> {
  const sizes: ArticleSize[] = [];
  const readAfter = async (after: Place | null): Promise<void> => {
    const { sizes: some, last } = await database.read((tables) => measureArticles(tables, after, AT_ONCE));
    sizes.push(...some);
    onRead(sizes.length);
    if (last !== null) await readAfter(last);
  };
  await readAfter(null);
  const imports = await database.read(importedArticles);
  return {
    state: 'read',
    of: sizes.length,
    sources: roomBySource(sizes),
    imports: roomByImport(sizes, imports),
  };
}

/** Says what the browser promises, and again where the library became another. */
function useStored(articles: number): Pick<RoomProps, 'browser' | 'bundled'> {
  const [browser, setBrowser] = useState<StorageRoom | null>(null);
  const [bundled, setBundled] = useState<number | null>(null);
  useEffect(() => void storageRoom().then(setBrowser), [articles]);
  useEffect(() => void sizeOfFile('index.json').then(setBundled), []);
  return { browser, bundled };
}
