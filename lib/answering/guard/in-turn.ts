/**
 * Runs asynchronous steps one after the other, in the order asked for, so that a read and the write that follows from it
 * stay together. One step's error is its caller's, and does not stop the next.
 */
export function inTurn(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const run = last.then(step);
    last = run.catch(() => {});
    return run;
  };
}
