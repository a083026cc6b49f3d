/** Gives the boxes of ranges on screen, a box per line, in CSS px of their frame's viewport. Makes the layout that is due. */
export function boxesOf({ ranges }: { readonly ranges: readonly StaticRange[] }): DOMRect[] {
  return ranges.flatMap((range) => {
    const document = range.startContainer.ownerDocument;
    if (!document) return [];
    const live = Document.prototype.createRange.call(document);
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      // The text became shorter since: its block is about to be read again.
      return [];
    }
    return [...live.getClientRects()];
  });
}
