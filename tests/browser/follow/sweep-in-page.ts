import { type SweepEvents, sweep } from '../../../lib/page/follow/sweep.ts';
import { filterOfActors } from '../actors-in-page.ts';
import { run, show, written } from '../show-in-page.ts';

/** What a sweep over a body came to. */
interface Swept {
  /** Texts with a guess, in the order in which they were found, each with its guesses. */
  readonly found: readonly string[];
  readonly met: readonly string[];
}

/** Sweeps over a body; `meanwhile` runs at the first checkpoint. */
export function sweepOver(html: string, meanwhile = ''): Swept {
  show(html);
  const met: string[] = [];
  const events: SweepEvents = {
    onShadowRoot: ({ host }) => met.push(`shadow of ${written(host)}`),
    onBareHost: (element) => met.push(`bare ${written(element)}`),
    onText: () => true,
  };
  const found: string[] = [];
  let isFirst = true;
  for (const some of sweep(document.body, filterOfActors(), events)) {
    found.push(...some.map(({ text, guesses }) => `${text.data.trim()}: ${guesses.join(', ')}`));
    if (isFirst) run(meanwhile);
    isFirst = false;
  }
  return { found, met };
}

/** Sweeps until so many characters were passed; gives the texts that were. */
export function passed(html: string, most: number): readonly string[] {
  show(html);
  const texts: string[] = [];
  let left = most;
  const events: SweepEvents = {
    onShadowRoot() {},
    onBareHost() {},
    onText(text, length) {
      left -= length;
      if (left >= 0) texts.push(text.data);
      return left >= 0;
    },
  };
  for (const _ of sweep(document.body, filterOfActors(), events));
  return texts;
}
