import { BLOCK_ELEMENTS, WORDLESS_ELEMENTS } from '../../english/pages/block-elements.ts';
import { spaced } from '../../text/spaced.ts';
import { walkNodes } from '../source/walk-nodes.ts';

/** Holds a paragraph, a heading or an entry of what was taken for the article. */
export interface ArticleLine {
  readonly text: string;
  /** 1 for `h1`, 2 for `h2` and so on; 0 for any other element. */
  readonly level: number;
  /** Which share of its characters lies in links, from 0 to 1. */
  readonly linked: number;
  /** Whether it is an entry of a list. */
  readonly isEntry: boolean;
}

/** A line under way. */
interface Draft {
  words: string;
  linked: number;
  level: number;
  isEntry: boolean;
}

/** Cuts what stands in an element into lines: at block elements and line breaks. Without recursion: pages nest thousands deep. */
export function articleLines(root: Node): ArticleLine[] {
  const lines: ArticleLine[] = [];
  let draft: Draft = { words: '', linked: 0, level: 0, isEntry: false };
  const end = () => {
    const text = spaced(draft.words).trim();
    const { level, isEntry } = draft;
    if (text !== '') lines.push({ text, level, isEntry, linked: Math.min(1, draft.linked / text.length) });
    draft = { words: '', linked: 0, level: 0, isEntry: false };
  };
  const path: Element[] = [];
  const say = (text: string) => {
    draft.words += text;
    for (const { localName } of path) {
      if (localName === 'a') draft.linked += text.trim().length;
      if (localName === 'li') draft.isEntry = true;
      if (/^h[1-6]$/.test(localName)) draft.level = Number(localName[1]);
    }
  };
  const enter = (element: Element) => {
    if (WORDLESS_ELEMENTS.has(element.localName)) return false;
    if (BLOCK_ELEMENTS.has(element.localName)) end();
    path.push(element);
    return true;
  };
  const leave = ({ localName }: Element) => {
    path.pop();
    if (BLOCK_ELEMENTS.has(localName)) end();
  };
  walkNodes(root, { say, enter, leave });
  end();
  return lines;
}
