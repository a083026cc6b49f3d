import { readSettings, type Settings } from '../settings.ts';
import { inTurn } from './in-turn.ts';

/** Keeps what the reader chose. */
export interface ReaderChoices {
  /** Rejects, with a sentence for the reader, where another On Record wrote the settings. */
  read(): Promise<Settings>;
  /** Changes them, one change after the other. Rejects as `read` does, and then stores nothing. */
  change(edit: (settings: Settings) => Settings): Promise<void>;
}

/** What keeping the reader's choices needs of its surroundings. */
export interface ChoicesEffects {
  readStored(): Promise<unknown>;
  writeStored(settings: Settings): Promise<void>;
  /** Runs after each change. */
  onChanged(settings: Settings): Promise<void>;
}

/** Keeps the reader's choices over a store. */
export function keepReaderChoices({ readStored, writeStored, onChanged }: ChoicesEffects): ReaderChoices {
  const turn = inTurn();
  const read = async () => readSettings(await readStored());
  return {
    read,
    change: (edit) =>
      turn(async () => {
        const settings = edit(await read());
        await writeStored(settings);
        await onChanged(settings);
      }),
  };
}
