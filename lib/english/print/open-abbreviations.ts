/** Abbreviations before a name, a number or a day: their stop ends no sentence. Lower case, with stop. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj rev hon st mt supt vs no nos jan feb mar apr aug sep sept oct nov dec'
    .split(' ')
    .map((word) => `${word}.`),
);
