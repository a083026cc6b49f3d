import type { Actor } from '../model.ts';
import { knownEverywhere } from './derive/known-everywhere.ts';
import { LibraryWriter, type WriterEffects } from './library-writer.ts';

/** Prepares to read articles and to write them, with the actors whom nobody has to discover. */
export type OpenWriter = (effects: Omit<WriterEffects, 'known'>, curated: readonly Actor[]) => LibraryWriter;

/** Prepares to read and to write. Whatever imports this loads the engine, which takes half a megabyte. */
export const openWriter: OpenWriter = (effects, curated) =>
  new LibraryWriter({ ...effects, known: knownEverywhere(curated) });
