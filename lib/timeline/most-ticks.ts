/** A card shows the latest of many quotes: it is to be there at once. */
export const MOST_ON_CARD = 600;
/** More would take many seconds to read from a large library. */
export const MOST_ON_PAGE = 5_000;
