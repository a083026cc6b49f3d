/** Says where words of a page stand: in the window, out of it, in the page's markup but kept from sight by its styles, or nowhere. */
export type PlaceOfWords = 'in view' | 'out of view' | 'hidden' | 'not there';

/** Finds where words of a page stand; runs in the page. */
export function placeInView(paragraph: string, words: string): PlaceOfWords {
  const places: { readonly node: Text; readonly at: number }[] = [];
  let bare = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) continue;
    for (let at = 0; at < node.data.length; at += 1)
      if (!/\s/.test(node.data.charAt(at))) {
        places.push({ node, at });
        bare += node.data.charAt(at);
      }
  }
  // Some pages have their article twice.
  let found = 'not there' as PlaceOfWords;
  for (
    let from = bare.indexOf(paragraph.slice(0, 40));
    from >= 0;
    from = bare.indexOf(paragraph.slice(0, 40), from + 1)
  ) {
    const place = places[bare.indexOf(words.slice(0, 20), from)];
    if (place === undefined) continue;
    const range = document.createRange();
    range.setStart(place.node, place.at);
    range.setEnd(place.node, place.at + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    if (height > 0 && top >= 0 && bottom <= innerHeight) return 'in view';
    const { visibility } = getComputedStyle(place.node.parentElement!);
    found = visibility === 'visible' || found === 'out of view' ? 'out of view' : 'hidden';
  }
  return found;
}
