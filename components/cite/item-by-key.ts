/** Says which way a key goes through a menu: a step around it, or to an end. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Finds the item of a menu to which a key leads from the focused one: by a step, to an end, or to the next that begins with a letter. Null
 * where the key leads nowhere.
 */
export function itemByKey<Item extends { readonly textContent: string | null }>(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>,
  items: readonly Item[],
): Item | null {
  if (event.altKey || event.ctrlKey || event.metaKey || items.length === 0) return null;
  const at = (items as readonly unknown[]).indexOf(event.target);
  const step = STEPS[event.key];
  if (step !== undefined) return items[step(Math.max(0, at), items.length)] ?? null;
  if (event.key.length !== 1 || event.key === ' ') return null;
  const letter = event.key.toLowerCase();
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return inOrder.find(({ textContent }) => textContent?.toLowerCase().startsWith(letter)) ?? null;
}
