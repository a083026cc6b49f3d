import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { guessesIn } from '../../../lib/names/guesser.ts';
import type { ReaderHost } from '../../../lib/page/follow/names-script.ts';
import { atOnce } from '../../../lib/page/follow/slices.ts';
import { sweep } from '../../../lib/page/follow/sweep.ts';
import { createHighlights } from '../../../lib/page/paint/highlights.ts';
import { joinAsReader } from '../../../lib/page/read/page-reader.ts';
import { actorsIn, filterOfActors } from '../actors-in-page.ts';
import { run, show } from '../show-in-page.ts';

/**
 * Reads a body, and changes it while the decisions pause behind the first: what changed is read to its end then, and the
 * decisions go on. Gives the words that have a line, on the page or off it.
 */
export function linesOfChangedWhileDeciding(html: string, change: string): readonly string[] {
  show(html);
  const host = hostWhereAllAreKnown();
  const reader = joinAsReader(document, host, MENTION_WORDS, createHighlights(document));
  try {
    for (const found of host.sweep(document.body, () => {})) atOnce(reader.read(found));
    const decisions = reader.settle();
    decisions.next();
    run(change);
    atOnce(reader.readChanged(new Map([[document.body, 'node']]), true));
    atOnce(decisions);
    return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(wordsOf)).sort();
  } finally {
    reader.stop();
  }
}

function hostWhereAllAreKnown(): ReaderHost {
  const filter = filterOfActors();
  const actors = actorsIn('Marland').concat(actorsIn('Zubrovia'));
  return {
    actors: () => actors,
    knows: (guess) => actorsIn(guess).length > 0,
    guessesIn: (text) => guessesIn(text, filter),
    sweep: (root, onText) =>
      sweep(root, filter, {
        onShadowRoot() {},
        onBareHost() {},
        onText(text) {
          onText(text);
          return true;
        },
      }),
    ask() {},
    touch() {},
    meetShadowRoot() {},
    expectShadow() {},
    isOurs: () => false,
  };
}

const wordsOf = ({ startContainer, startOffset, endOffset }: AbstractRange): string =>
  (startContainer as Text).data.slice(startOffset, endOffset);
