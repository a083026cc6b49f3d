/** Verbs by which people give somebody a name: "whom neighbours call “the engineer”". Lower case. */
export const callVerbs: ReadonlySet<string> = new Set(
  'call calls called nickname nicknames nicknamed dub dubs dubbed'.split(' '),
);
