/** Rows of the tables of quotes whose names are too short to be read alone; a cue stands first, then its subject, then the words. */
const PLAIN: Readonly<Record<string, string>> = {
  lexicon: 'a verb of the lexicon',
  'tag-verb': 'a verb beside quotation marks',
  finding: 'a document that finds it',
  'right-before': 'speaker right before it',
  'behind-cue': 'speaker behind it',
  apposition: 'speaker with a description between commas',
  'speaks-on': 'speaker of the verb before',
  'second-verb': 'speaker of an earlier verb',
  behind: 'words behind it',
  before: 'words before it',
  around: 'words on both sides of it',
  inverted: 'words before verb and speaker',
};

/** Says which rows of the tables found a quote and its bounds, in plain words; null where none is known. */
export function foundBy(rules: readonly string[]): string | null {
  return rules.length === 0 ? null : rules.map((rule) => PLAIN[rule] ?? rule.replaceAll('-', ' ')).join('; ');
}
