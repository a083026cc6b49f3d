/**
 * Runs inside the measured page: what marking names takes when finding and deciding cost nothing. It passes all text and all
 * elements, looks into each text once, asks style where a name stands, and marks. Whatever sees shadow trees and hidden
 * text does at least that.
 */

import { SKIPPED } from './page-scan.ts';

/** Where names stand: three numbers for each, the ordinal of its text among all texts of the tree, start and end. */
export type KnownPlaces = readonly number[];

/** One native search: no reader of names can tell without it where none begins. */
const CAPITAL = /[A-Z\u0080-\uffff]/;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Finds the names of a list in the text below an element, whole words, the longest first; takes its time. */
export function placesOf(root: Element, names: readonly string[]): KnownPlaces {
  const known = new Set(names);
  const most = Math.max(...names.slice(0, 1_000).map((name) => name.match(WORD)?.length ?? 0));
  const places: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let ordinal = 0; walker.nextNode(); ordinal += 1) {
    const { data } = walker.currentNode as Text;
    const words = [...data.matchAll(WORD)];
    for (let at = 0; at < words.length; at += 1)
      for (let count = most; count > 0; count -= 1) {
        const [first, last] = [words[at], words[at + count - 1]];
        if (!first || !last) continue;
        const end = last.index + last[0].length;
        if (!known.has(data.slice(first.index, end))) continue;
        places.push(ordinal, first.index, end);
        at += count - 1;
        break;
      }
  }
  return places;
}

/** Marks names whose places are known; gives the number of shadow roots that it passed. */
export function markKnown(root: Element, places: KnownPlaces): number {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let ordinal = -1;
  let next = 0;
  let shadowRoots = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).shadowRoot) shadowRoots += 1;
      continue;
    }
    ordinal += 1;
    const { data, parentElement } = node as Text;
    if (SKIPPED.test(parentElement?.tagName ?? '') || !CAPITAL.test(data) || places[next] !== ordinal)
      continue;
    const isSeen = parentElement?.checkVisibility({ visibilityProperty: true });
    for (; places[next] === ordinal; next += 3)
      if (isSeen)
        highlight.add(
          new StaticRange({
            startContainer: node,
            startOffset: places[next + 1] ?? 0,
            endContainer: node,
            endOffset: places[next + 2] ?? 0,
          }),
        );
  }
  CSS.highlights.set('peer', highlight);
  return shadowRoots;
}
