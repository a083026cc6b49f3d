const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENTS = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary ' +
    'table tbody td tfoot th thead tr ul',
);

/** Elements without words for a reader. */
export const WORDLESS_ELEMENTS = set(
  'script style noscript template svg math iframe object embed canvas audio video select textarea head link meta title',
);
