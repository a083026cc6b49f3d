/** Waits frame by frame until a condition holds; gives what it gave. Nothing here gives up: the test's own limit does. */
export async function until<Value>(condition: () => Value): Promise<NonNullable<Value>> {
  for (;;) {
    const value = condition();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
}
