import { inTurn } from './guard/in-turn.ts';

/** Keeps one value of the reader's: settings, corrections. */
export interface Kept<Value> {
  /** Rejects with a `Refusal` where another On Record wrote the value. */
  read(): Promise<Value>;
  /** Changes it, one change after the other; the same value back is no change. Rejects as `read` does, and then stores nothing. */
  change(edit: (value: Value) => Value): Promise<void>;
}

/** Lists the effects that keeping a value needs. */
export interface KeptEffects<Value> {
  /** Makes sense of what was stored; throws a `Refusal` where it cannot. */
  parse(stored: unknown): Value;
  readStored(): Promise<unknown>;
  writeStored(value: Value): Promise<void>;
  /** Runs after each change, with what was before. */
  onChanged(value: Value, before: Value): Promise<void>;
}

/** Keeps a value over a store. */
export function keptIn<Value>({
  parse,
  readStored,
  writeStored,
  onChanged,
}: KeptEffects<Value>): Kept<Value> {
  const turn = inTurn();
  const read = async () => parse(await readStored());
  return {
    read,
    change: (edit) =>
      turn(async () => {
        const before = await read();
        const after = edit(before);
        if (after === before) return;
        await writeStored(after);
        await onChanged(after, before);
      }),
  };
}
