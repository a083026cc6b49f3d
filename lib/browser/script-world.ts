/** The world that the scripts of one document share, out of its page's reach. */

/**
 * Gives what another script of ours left under a name; undefined where none did. Chromium shows an element of the page under its `id`
 * there too: only what is the world's own is ours.
 */
export function leftInWorld<Value>(name: string): Value | undefined {
  return Object.hasOwn(globalThis, name) ? (globalThis as unknown as Record<string, Value>)[name] : undefined;
}

/** Leaves something for other scripts of ours, once. */
export function leaveInWorld(name: string, value: object): void {
  if (!Object.hasOwn(globalThis, name)) Object.defineProperty(globalThis, name, { value });
}
