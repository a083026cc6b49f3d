/** Nouns for works that bear a title, before it or behind it: "her memoir, “The Third Chair”", "the “Harbour Hour” podcast". Lower case. */
export const workNouns: ReadonlySet<string> = new Set(
  'book memoir memoirs autobiography novel album film movie documentary report essay speech podcast song single play drama sitcom poem article paper column series show program programme magazine newsletter blog'.split(
    ' ',
  ),
);
