/**
 * Runs inside the measured page, served with its types taken out: this extension's first reading of the document beside
 * what else could mark names in it. After whatever changes the page's nodes, its body is put back.
 */
import type { Words } from '../lib/english/mention-words.ts';
import { createHighlights } from '../lib/page/paint/highlights.ts';
import { generatedActors } from './generated-actors.ts';
import { generatedNames } from './generated-names.ts';
import { markKnown, placesOf } from './known-names.ts';
import { mulberry32 } from './mulberry32.ts';
import { floor, holdNames, SKIPPED, scanPage } from './page-scan.ts';

declare const Mark: new (
  root: Element,
) => {
  markRegExp(pattern: RegExp, options: object): void;
  mark(words: readonly string[], options: object): void;
};
declare const findAndReplaceDOMText: (root: Element, options: object) => void;
declare const FlashText: new (
  isCaseSensitive: boolean,
) => {
  addKeyword(word: string): void;
  extractKeywords(text: string): string[];
};
declare const FastScanner: new (words: readonly string[]) => { search(text: string): [number, string][] };

/** Finds names of a list, whole words, and marks them. */
interface Peer {
  /** Does once what does not depend on the page. */
  readonly prepare: (names: readonly string[]) => unknown;
  /** Marks the names below an element and lays the page out. */
  readonly run: (root: Element, prepared: never) => void;
  /** Whether it changes the page's nodes. */
  readonly changes: boolean;
  /** Tried with so many names at most: a pattern of a million is 18 million characters long. */
  readonly most: number;
}

const PATTERN = 100_000;
const ANY = Number.POSITIVE_INFINITY;

const OUTER_WORD = ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] as const;

const alternation = (names: readonly string[]): RegExp =>
  new RegExp(
    `${OUTER_WORD[0]}(?:${[...names].sort((a, b) => b.length - a.length).join('|')})${OUTER_WORD[1]}`,
    'gu',
  );

interface Trie extends Map<string, Trie> {}

function trie(names: readonly string[]): RegExp {
  const root: Trie = new Map();
  for (const name of names) {
    let at = root;
    for (const letter of `${name}\0`) {
      const next = at.get(letter) ?? new Map();
      at.set(letter, next);
      at = next;
    }
  }
  const write = (at: Trie): string => {
    const branches = [...at]
      .filter(([letter]) => letter !== '\0')
      .map(([letter, next]) => letter + write(next));
    if (branches.length === 0) return '';
    return `(?:${branches.join('|')})${at.has('\0') ? '?' : ''}`;
  };
  return new RegExp(OUTER_WORD[0] + write(root) + OUTER_WORD[1], 'gu');
}

/** Collects the text nodes, has spans found in each, and marks them with highlights: what peers that only search need around them. */
function searching(
  find: (text: string, prepared: never) => Iterable<readonly [number, number]>,
): Peer['run'] {
  return (root, prepared) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const highlight = new Highlight();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (SKIPPED.test(node.parentElement?.tagName ?? '')) continue;
      const { data } = node;
      for (const [start, end] of find(data, prepared)) {
        if (/[\p{L}\p{N}_]/u.test(data.charAt(start - 1) + data.charAt(end))) continue;
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
      }
    }
    CSS.highlights.set('peer', highlight);
  };
}

const matches = searching(function* (text: string, pattern: RegExp) {
  for (const { 0: word, index } of text.matchAll(pattern)) yield [index, index + word.length];
});

const NOT_MARKED = ['textarea', 'select', 'template'];

/** The benchmark's peers by name; the first of each kind of work, as its documentation has it. */
const PEERS: Readonly<Record<string, Peer>> = {
  'regex alternation': { prepare: alternation, run: matches, changes: false, most: PATTERN },
  'regex trie': { prepare: trie, run: matches, changes: false, most: PATTERN },
  FlashText: {
    prepare(names) {
      const words = new FlashText(true);
      for (const name of names) words.addKeyword(name);
      return words;
    },
    // It tells what it found, not where.
    run: searching(function* (text: string, words: InstanceType<typeof FlashText>) {
      let from = 0;
      for (const found of words.extractKeywords(text)) {
        const at = text.indexOf(found, from);
        if (at < 0) continue;
        from = at + found.length;
        yield [at, from];
      }
    }),
    changes: false,
    most: ANY,
  },
  fastscan: {
    prepare: (names) => new FastScanner(names),
    run: searching(function* (text: string, scanner: InstanceType<typeof FastScanner>) {
      for (const [at, word] of scanner.search(text)) yield [at, at + word.length];
    }),
    changes: false,
    most: ANY,
  },
  FindAndReplaceDOMText: {
    prepare: alternation,
    run: (root, find) =>
      findAndReplaceDOMText(root, {
        find,
        wrap: 'mark',
        preset: 'prose',
        filterElements: (element: Element) => !SKIPPED.test(element.nodeName.toUpperCase()),
      }),
    changes: true,
    most: PATTERN,
  },
  'mark.js': {
    prepare: (names) => names,
    run: (root, names) =>
      new Mark(root).mark(names, {
        accuracy: 'exactly',
        separateWordSearch: false,
        caseSensitive: true,
        diacritics: false,
        exclude: NOT_MARKED,
      }),
    changes: true,
    most: PATTERN,
  },
};

/** What became of one candidate in one page: milliseconds, or why there are none. */
export type Outcome =
  | { readonly ready: number; readonly totals: readonly number[] }
  | { readonly skipped: string };

/** Writes names into the page's text, one for each 1,000 characters: the first ones, so that each list has them. */
function plant(): void {
  const names = [...generatedNames(100)];
  const random = mulberry32(5);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (node.parentElement?.checkVisibility() && /\w \w/.test(node.data)) texts.push(node);
  let due = 0;
  for (const text of texts) {
    due += text.data.trim().length;
    if (due < 1_000) continue;
    due = 0;
    text.data = text.data.replace(/ (?=\w)/, ` ${names[Math.floor(random() * names.length)]} `);
  }
}

/** Writes names into the page, and measures the floor, this extension and its peers in turn, `rounds` times after one to warm up; the page must stay as it is. */
export function measurePeers(
  count: number,
  words: Words,
  rounds: number,
  longest: number,
): Record<string, Outcome> {
  plant();
  const names = [...generatedNames(count)];
  const layOut = (): DOMRect => document.body.getBoundingClientRect();
  const timed = (task: () => void): number => {
    const start = performance.now();
    task();
    layOut();
    return performance.now() - start;
  };
  layOut();

  const outcomes: Record<string, Outcome> = {};
  /** Measures a group in turn, round after round; one whose first run is long has that run only. */
  const measure = (group: Readonly<Record<string, () => () => void>>, restore: () => void): void => {
    const running = new Map<
      string,
      { readonly ready: number; readonly run: () => void; readonly totals: number[] }
    >();
    for (const [name, prepare] of Object.entries(group)) {
      const start = performance.now();
      try {
        const run = prepare();
        const ready = performance.now() - start;
        if (ready > longest) outcomes[name] = { skipped: `${Math.round(ready / 1000)} s to be ready` };
        else running.set(name, { ready, run, totals: [] });
      } catch (error) {
        outcomes[name] = { skipped: String(error).slice(0, 40) };
      }
    }
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, { ready, run, totals }] of [...running]) {
        let total: number;
        try {
          total = timed(run);
        } catch (error) {
          outcomes[name] = {
            skipped: /[Ss]tack/.test(String(error)) ? 'stack overflow' : String(error).slice(0, 40),
          };
          running.delete(name);
          continue;
        } finally {
          restore();
        }
        if (round > 0 || total > longest / rounds) totals.push(total);
        outcomes[name] = { ready, totals };
        if (total > longest / rounds) running.delete(name);
      }
  };

  const highlights = createHighlights(document);
  let erase = (): void => {};
  const group = (changes: boolean) =>
    Object.fromEntries(
      Object.entries(PEERS)
        .filter(([, peer]) => peer.changes === changes)
        .filter(([name, { most }]) => {
          if (count > most) outcomes[name] = { skipped: 'too many' };
          return count <= most;
        })
        .map(([name, { prepare, run }]) => [
          name,
          () => {
            const prepared = prepare(names) as never;
            // Expressions are made ready when they are first used.
            if ((prepared as unknown) instanceof RegExp) (prepared as RegExp).test('');
            return () => run(document.body, prepared);
          },
        ]),
    );
  measure(
    {
      floor: () => floor,
      'On Record': () => {
        const held = holdNames(generatedActors(names), () => names.map((form, actor) => ({ form, actor })));
        return () => {
          erase = scanPage(held, words, highlights);
        };
      },
      'names known': () => {
        const places = placesOf(document.body, names);
        return () => markKnown(document.body, places);
      },
      ...group(false),
    },
    () => {
      CSS.highlights.delete('peer');
      erase();
      erase = () => {};
    },
  );
  highlights.clear();
  const pristine = document.body.cloneNode(true);
  measure(group(true), () => {
    document.body.replaceWith(pristine.cloneNode(true));
    layOut();
  });
  return outcomes;
}
