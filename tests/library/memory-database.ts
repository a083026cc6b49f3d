import { notingTouched } from '../../lib/library/search/index/touched.ts';
import type { LibraryDatabase } from '../../lib/library/store/tables.ts';
import { memoryTables } from './store/memory-tables.ts';

/** Keeps a library's tables in memory. `onRead` runs behind each question, as another window may write between two. */
export function memoryDatabase(onRead: () => Promise<void> = async () => {}): LibraryDatabase {
  let memory = memoryTables();
  return {
    async read(work) {
      const value = await work(memory.tables);
      await onRead();
      return value;
    },
    async write(work) {
      const value = await notingTouched(memory.tables, work);
      memory.commit();
      return value;
    },
    async destroy() {
      memory = memoryTables();
    },
  };
}
