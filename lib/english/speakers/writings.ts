/** Nouns for what somebody writes, which then "says" what they say. Lower case, singular. */

/** Lists what several may make together: "a joint statement". */
export const documents: ReadonlySet<string> = new Set(
  'communique communiqué statement declaration release readout text document'.split(' '),
);

/** Lists all of them. */
export const writings: ReadonlySet<string> = new Set(
  'paper report study survey analysis poll review account article book statement document letter note readout version message post lawsuit indictment complaint filing ruling notice brochure pamphlet memo email sign headline'.split(
    ' ',
  ),
);

/** What shows somebody who speaks, before "of": "footage of Ann Lee saying". Lower case. */
export const recordings: ReadonlySet<string> = new Set(
  'footage video videos recording recordings clip clips audio tape tapes film'.split(' '),
);
