/**
 * Words of bodies that every town has: a name of such words alone, as "School Board", names another body in another paper. Lower case.
 */
export const localBodyWords: ReadonlySet<string> = new Set(
  'city town county village district borough parish local school board of education council commission planning zoning water police fire department sheriff office chamber commerce authority health parks recreation public works library hospital housing transit election elections committee and sewer club church association union the times post press news herald gazette tribune journal courier mail star sun echo standard university college museum court company bank group party campaign team family'.split(
    ' ',
  ),
);
