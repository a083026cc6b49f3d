/** Plural nouns by which English news calls several that it named before. Lower case. */

/** Lists nouns of persons, and what each may be said of beside persons. */
export const personGroups: ReadonlySet<string> = new Set(
  'leaders presidents men women ministers diplomats officials researchers scientists authors writers couple pair duo trio siblings brothers sisters twins friends lawmakers senators colleagues artists players girls boys'.split(
    ' ',
  ),
);

/** Lists nouns of organisations or states. */
export const bodyGroups: ReadonlySet<string> = new Set(
  'organisations organizations blocs institutions bodies alliances powers neighbors neighbours companies firms unions groups'.split(
    ' ',
  ),
);

/** Lists nouns of states alone. */
export const stateGroups: ReadonlySet<string> = new Set(
  'countries nations states governments capitals'.split(' '),
);

/** Lists nouns of states or persons: whoever met. */
export const sideGroups: ReadonlySet<string> = new Set('sides parties'.split(' '));
