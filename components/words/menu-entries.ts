/** Lists the entries that On Record has in the menus of pages. A selection, where there is one, is the article. */
export const MENU_ENTRIES = [
  { id: 'keep-page', title: 'Keep this article', on: 'page' },
  { id: 'keep-selection', title: 'Keep the selection as an article', on: 'selection' },
  { id: 'keep-quote', title: 'Keep as quote…', on: 'selection' },
] as const;
