/** Finds the article's text, from where the keys of the browser read on. */
export function articleRoom(): HTMLElement | null {
  return document.getElementById('article');
}
