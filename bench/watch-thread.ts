/** Watches from now on how long the thread is not free; the call ends it and gives the longest, in milliseconds. In a page. */
export function watchThread(): () => number {
  let last = performance.now();
  let longest = 0;
  let ended = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!ended) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    ended = true;
    return longest;
  };
}
