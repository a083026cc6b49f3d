/** The words by which English news calls the people who run for an office with somebody. All in lower case. */

/** Nouns for a campaign behind whose it is: "the Lee campaign", "Lee’s camp". */
export const campaignNouns: ReadonlySet<string> = new Set(['campaign', 'camp']);

/** Words between whose it is and the noun: "Lee’s presidential campaign". */
export const campaignKinds: ReadonlySet<string> = new Set(
  'presidential senate congressional gubernatorial mayoral primary general-election election re-election reelection leadership own'.split(
    ' ',
  ),
);
