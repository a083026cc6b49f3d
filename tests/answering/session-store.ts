import type { SessionStore } from '../../lib/answering/guard/tickets.ts';

/** Keeps a session's values in memory, as slowly as a browser does: each call ends a turn later. */
export function sessionStore(): SessionStore & { readonly size: () => number } {
  const values = new Map<string, unknown>();
  return {
    async readAll() {
      await undefined;
      return Object.fromEntries(values);
    },
    async write(key, value) {
      await undefined;
      values.set(key, structuredClone(value));
    },
    async remove(keys) {
      await undefined;
      for (const key of keys) values.delete(key);
    },
    size: () => values.size,
  };
}
