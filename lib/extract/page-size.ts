import { WORDLESS_ELEMENTS } from '../english/pages/block-elements.ts';
import { walkNodes } from './source/walk-nodes.ts';

/** Holds what the time to find an article in a page grows with. */
export interface PageSize {
  /** Levels of elements within elements. */
  readonly deepest: number;
  /** The level of each element, summed: what looks at all that is in each of them visits so many. */
  readonly visits: number;
  readonly characters: number;
  /** The level of each character, summed: what reads the text of each element reads so many. */
  readonly reads: number;
}

/** Measures a page in one walk. Characters of scripts and styles do not count. */
export function pageSize(document: Document): PageSize {
  let [level, deepest, visits, characters, reads, wordless] = [0, 0, 0, 0, 0, 0];
  const step = ({ localName }: Element, by: 1 | -1) => {
    level += by;
    if (WORDLESS_ELEMENTS.has(localName)) wordless += by;
  };
  walkNodes(document.documentElement, {
    say(text) {
      if (wordless > 0) return;
      characters += text.length;
      reads += text.length * level;
    },
    enter(element) {
      step(element, 1);
      visits += level;
      deepest = Math.max(deepest, level);
      return true;
    },
    leave: (element) => step(element, -1),
  });
  return { deepest, visits, characters, reads };
}
