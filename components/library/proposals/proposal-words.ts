import { grouped } from '../../grouped.ts';

/** Says of each row of identity that relates two why they may be one. */
const WHY: Readonly<Record<string, string>> = {
  'same-name': 'They have the same name, and nothing else in your articles tells whether they are one.',
  'middle-name': 'One name has a middle name or initial that the other leaves out.',
  'second-given-name': 'One name has a given name more than the other.',
  'torn-headline': 'One name looks like the other with a word of a headline before it.',
  initials: 'One name has initials that the given names of the other begin with.',
  nickname: 'One given name is a short form of the other.',
  'printed-nickname': 'An article prints the one name as a nickname within the other.',
  'generation-left-out': 'One name has “Jr.”, “Sr.” or a number that the other leaves out.',
  'former-name': 'An article says that one of them had the other name before.',
  'joined-surname': 'One surname is a part of the other.',
  umlaut: 'The names are the same but for letters such as “ü” and “ue”.',
  spelling: 'The given names differ by one letter, as by a slip.',
  'titled-surname': 'Articles give one of them by the surname alone, and it is the surname of the other.',
  'surname-of-body': 'Articles give one of them by the surname alone, and it is the surname of the other.',
  'surname-in-company': 'Articles give one of them by the surname alone, and it is the surname of the other.',
  'one-office': 'Articles give both by the same surname alone.',
  'acronym-introduced': 'An article gives the one name as the short form of the other.',
  'known-acronym': 'One name is the usual short form of the other.',
  'initials-in-company': 'One name has the initials of the other.',
  'outlet-cut-short': 'One name is the other without its last word.',
  campaign: 'Both are campaigns of one name.',
};

/** Says why two may be the same: it is a question, whatever the reason. */
export function whyWords(rule: string): string {
  return WHY[rule] ?? 'Their names may be those of one.';
}

/** Counts the questions: "3 pairs may be the same". */
export function pairsWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'pair' : 'pairs'} may be the same`;
}
