import type { Pane } from '../driver.ts';

/** Selects words of an article in the reader, as a pointer that is dragged over them does. They lie in one run of text. */
export function selectWords(reader: Pane, words: string): Promise<void> {
  return reader.run((wanted) => {
    const view = document.defaultView!;
    const walker = document.createTreeWalker(document.querySelector('#article')!, view.NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const selection = view.getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
      return;
    }
  }, words);
}
