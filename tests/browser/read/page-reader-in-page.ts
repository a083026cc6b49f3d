import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { guessesIn } from '../../../lib/names/guesser.ts';
import type { PageReader, ReaderHost } from '../../../lib/page/follow/names-script.ts';
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
    return linedWords();
  } finally {
    reader.stop();
  }
}

/**
 * Reads a body, and changes it while the reading pauses behind each of its steps in turn: what changed is read to its end then,
 * and the first reading goes on. Gives the words that have a line, on the page or off it, once for all pauses with the same.
 */
export function linesOfChangedWhileReading(html: string, change: string): readonly (readonly string[])[] {
  const results = new Set<string>();
  for (let pause = 1, isOver = false; !isOver; pause += 1) {
    show(html);
    const touched: Node[] = [];
    const host = hostWhereAllAreKnown((node) => touched.push(node));
    const reader = joinAsReader(document, host, MENTION_WORDS, createHighlights(document));
    const steps = readAll(host, reader);
    for (let step = 0; step < pause && !isOver; step += 1) isOver = steps.next().done === true;
    run(change);
    atOnce(reader.readChanged(new Map([[document.body, 'node']]), true));
    atOnce(steps);
    atOnce(reader.readChanged(new Map(touched.map((node) => [node, 'node'])), false));
    results.add(JSON.stringify(linedWords()));
    reader.stop();
  }
  return [...results].map((one) => JSON.parse(one) as string[]);
}

function* readAll(host: ReaderHost, reader: PageReader): Generator<unknown> {
  for (const found of host.sweep(document.body, () => {})) yield* reader.read(found);
  yield* reader.settle();
}

const linedWords = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(wordsOf)).sort();

function hostWhereAllAreKnown(touch: (node: Node) => void = () => {}): ReaderHost {
  const filter = filterOfActors();
  const actors = ['Marland', 'Zubrovia', 'Coastal Union'].flatMap(actorsIn);
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
    touch,
    meetShadowRoot() {},
    expectShadow() {},
    oncePerSection: false,
    isOurs: () => false,
  };
}

const wordsOf = ({ startContainer, startOffset, endOffset }: AbstractRange): string =>
  (startContainer as Text).data.slice(startOffset, endOffset);
