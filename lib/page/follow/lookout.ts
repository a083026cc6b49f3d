import { elementAround, isConnected, isText, rootElementOf } from '../dom/dom.ts';
import type { PageNames } from '../read/page-names.ts';
import { firstInView } from './first-in-view.ts';
import { LONGEST_PAGE, LONGEST_PAGE_NOTE } from './longest-page.ts';
import type { Register } from './register.ts';
import { inSlices } from './slices.ts';
import { type Finding, type SweepEvents, type Swept, sweep, type Unswept } from './sweep.ts';
import { untilVisible } from './until-visible.ts';
import { watch } from './watch.ts';

/** Looks out for names in a document that may hold none: what a reading of it says of itself, and how to end it. */
export interface Lookout extends Pick<PageNames, 'state' | 'blocks' | 'notes'> {
  /** Stops, and hands over what it saw. */
  readonly finish: () => Swept;
  readonly stop: () => void;
}

/** A field for a password: what decides about such pages is part of their reading. */
const PASSWORD = 'input[type="password" i]';
/** A sweep that may be handed over. */
interface Sweeping extends Unswept {
  readonly steps: Generator<readonly Finding[]>;
}

/** Asks while it still sweeps after this long, in the first slice: a long page shows its first names before it is swept. Milliseconds. */
const ASK_AFTER = 1;
/** What was found since is asked about after this long. Milliseconds. */
const ASK_AGAIN_AFTER = 8;

/**
 * Looks for names, now and while the document changes, until the first is confirmed. Most documents
 * that a reader opens name nobody in the index: they never get the scripts that find, paint and show.
 */
export function lookOut(
  document: Document,
  register: Register,
  onFound: () => void,
  onChange: () => void,
): Lookout {
  const stopped = new AbortController();
  const shadowRoots = new Set<ShadowRoot>();
  const bareHosts = new Set<Element>();
  let state: 'reading' | 'ready' = 'reading';
  /** The sweep over the whole document, until it is through. */
  let underWay: Sweeping | null = null;
  let findings: Finding[] = [];
  let isFound = false;
  let isWhole = false;
  let isFromFront = true;
  let isCapped = false;
  const found = (): void => {
    if (isFound || stopped.signal.aborted) return;
    isFound = true;
    onFound();
  };
  const changes = watch(document, {
    *onChanged(places) {
      for (const [place, change] of places) {
        const root = isText(place) ? elementAround(place) : place;
        if (change === 'node' && root && isConnected(place)) yield* look(begin(root));
      }
    },
    onPutOff() {},
    onSettled() {
      for (const seen of [shadowRoots, bareHosts] as Set<Node>[])
        for (const node of seen) if (!isConnected(node)) seen.delete(node);
      void ask();
      onChange();
    },
  });
  function stop(): void {
    stopped.abort();
    changes.stop();
    findings = [];
  }
  async function ask(): Promise<void> {
    await register.ask(findings.flatMap(({ guesses }) => guesses));
    if (register.actors().length > 0) found();
    // Until there is a name, what was seen need not be kept: a page may change for hours.
    else if (isWhole && state === 'ready') findings = [];
  }
  function begin(root: Node, start: Element | null = null): Sweeping {
    let characters = 0;
    const events: SweepEvents = {
      onShadowRoot(shadow) {
        shadowRoots.add(shadow);
        changes.observe(shadow);
      },
      onBareHost(host) {
        bareHosts.add(host);
        changes.expectShadow(host);
      },
      onText(_, length) {
        characters += length;
        isCapped ||= characters > LONGEST_PAGE;
        return characters <= LONGEST_PAGE;
      },
    };
    const steps = sweep(root, register.filter, events, start);
    return {
      steps,
      get passed() {
        return characters;
      },
      goOn(heirs) {
        // Not by a call in between: there is one event for each text of the page.
        Object.assign(events, heirs);
        return steps;
      },
    };
  }
  /** Waits for each answer: with a name in it, what is left is for others, and it comes no sooner while we sweep. */
  function* look({ steps }: Sweeping): Generator<Promise<void> | undefined> {
    let askAt = performance.now() + ASK_AFTER;
    for (const some of steps) {
      findings.push(...some);
      const isDue = findings.length > 0 && performance.now() > askAt;
      if (isDue) askAt = performance.now() + ASK_AGAIN_AFTER;
      yield isDue ? ask() : undefined;
    }
  }
  async function lookAtAll(): Promise<void> {
    await untilVisible(document, stopped.signal);
    const root = rootElementOf(document);
    if (!root || stopped.signal.aborted) return;
    if (Element.prototype.querySelector.call(root, PASSWORD)) return found();
    const start = firstInView(window);
    isFromFront = start === null;
    underWay = begin(root, start);
    await inSlices(look(underWay), stopped.signal);
    if (stopped.signal.aborted) return;
    underWay = null;
    isWhole = !isCapped;
    await ask();
    state = 'ready';
    if (!stopped.signal.aborted) onChange();
  }

  void lookAtAll();
  return {
    state: () => state,
    blocks: () => [],
    notes: () => (isCapped ? [LONGEST_PAGE_NOTE] : []),
    finish() {
      const isStill = changes.isStill();
      const rest = isStill ? underWay : null;
      const swept = { findings, shadowRoots, bareHosts, isWhole: isWhole && isStill, rest, isFromFront };
      stop();
      return swept;
    },
    stop,
  };
}
