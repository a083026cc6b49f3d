/** Says which way a key goes through a row of controls: a step, or to an end. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Finds the control to which a key leads from the focused one, among those in `room` that the selector names. Null where the key
 * leads nowhere: no such key, another key held down, no such control focused, or none beyond.
 */
export function neighbourByKey(
  event: KeyboardEvent,
  room: Element | null,
  selector: string,
): HTMLElement | null {
  const step = STEPS[event.key];
  if (!step || !room || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const controls = Array.from(room.querySelectorAll<HTMLElement>(selector));
  const at = controls.indexOf(event.target as HTMLElement);
  return at < 0 ? null : (controls[step(at, controls.length)] ?? null);
}
