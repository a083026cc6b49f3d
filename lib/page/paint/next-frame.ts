/** A tab that nobody looks at has no frames. Milliseconds. */
const LONGEST = 100;

/** Waits until the browser has made a frame, or for a while where it makes none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    // What a frame begins with: its styles come behind this, and tasks behind those.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
