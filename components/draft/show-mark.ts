/** Brings a marked quotation into sight: in the pane that shows the text, or, where that has no bar of its own, in the page. */
export function showMark(pane: HTMLElement | null, position: number): void {
  const mark = pane?.querySelector<HTMLElement>(`mark[data-position="${position}"]`);
  if (!pane || !mark) return;
  if (pane.scrollHeight <= pane.clientHeight) mark.scrollIntoView({ block: 'center' });
  else {
    const away = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + away - pane.clientHeight / 3 });
  }
}
