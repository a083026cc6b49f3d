const SENTENCE = 'the minister of the ministry with a plan for the town, and';

/** Fills `length` characters with repetitions of `piece`. */
function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Fills the first half with one piece, the second with another. */
function halves(first: string, second: string): (length: number) => string {
  return (length) => repeated(first)(length >> 1) + repeated(second)(length - (length >> 1));
}

/** Texts that make careless code look at the same characters again and again, for any length in characters. */
export const ADVERSARIAL_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'straight quotation marks': repeated('"'),
  'every quotation mark there is': repeated(`“‘"«'„‚\`\``),
  'opening marks, no closing one': repeated('“'),
  'openings with words, no closing one': repeated('“a '),
  'single openings with words': repeated('‘a '),
  'apostrophes before words': repeated("'a "),
  'marks nested to the middle': halves('“a ', 'b” '),
  'two families of marks, nested': halves('“‘a ', 'b’” '),
  'one mark to a line, never closed': repeated('“It rained.\n'),
  'one sentence': repeated(`${SENTENCE} `),
  'one paragraph of speech': repeated('“It rained there,” he said. '),
  'he said': repeated('he said '),
  'he said that': repeated('he said that '),
  'she after he': halves('He said it rained. ', 'She said it rained. '),
  'said that': repeated('said that '),
  'according to': repeated('according to '),
  'the minister said': repeated('The minister said it rained. '),
  'the joint statement said': repeated('The joint statement said it rained. '),
  'one name again and again': repeated('Wang Yi '),
  'one name speaking': repeated('Wang Yi said it rained. '),
  'two of one surname, speaking': repeated('Karl Stone came. Otto Stone came. Stone said it rained.\n'),
  'two of one surname in one paragraph': repeated(
    'Mr. Stone met Karl Stone and Otto Stone. Stone said it rained. ',
  ),
  'sections without end': repeated('___\nKarl Stone and Otto Stone came. Stone said it rained.\n'),
  'one campaign speaking': repeated('The Lee presidential campaign said it rained. '),
  'acronyms and what they may mean': repeated('The Zenda Bridge Watch left. The ZBW said it rained. '),
  'names in pairs': repeated('China and Russia, '),
  'capitals again and again': repeated('Ann '),
  'a new name in each sentence': (length) =>
    Array.from(
      { length: Math.ceil(length / 30) },
      (_, k) => `President Ann ${lettersOf(k)} said it rained.\n`,
    )
      .join('')
      .slice(0, length),
  'people of one surname': (length) =>
    Array.from(
      { length: Math.ceil(length / 40) },
      (_, k) => `${lettersOf(k)} Stone, a teacher, said it rained. Stone left.\n`,
    )
      .join('')
      .slice(0, length),
  'people of all names': (length) =>
    Array.from(
      { length: Math.ceil(length / 40) },
      (_, k) => `${lettersOf(k)} Lee${lettersOf(k).toLowerCase()}, a teacher, said it rained. `,
    )
      .join('')
      .slice(0, length),
  'names in one long quote': (length) =>
    `Wang Yi said that “it rained, ${repeated('Xi Jinping saw rain and ')(length)}`
      .slice(0, Math.max(0, length - 10))
      .concat('” as ever.'),
  'titles without a name': repeated('the president of '),
  colons: repeated('a: '),
  semicolons: repeated('a; '),
  commas: repeated('a, '),
  'commas alone': repeated(','),
  'one word to a line': repeated('Rained\n'),
  'opening brackets': repeated('('),
  'initials with stops': repeated('A. '),
  'quotes alone in one line': repeated('“It rained today again.” '),
  'turns of an interview': repeated('Q: Did it rain?\nA: I said it did.\n'),
  'signed posts': repeated('It rained. — Ann Lee (@annlee) May 5, 2016 '),
  'days in lines of their own': repeated('May 5, 2016 — It rained.\n'),
  'short lines without a mark': repeated('By Ann Lee\n'),
  newlines: repeated('\n'),
  spaces: repeated(' '),
  'one word': repeated('a'),
  'one word in capitals': repeated('A'),
  'one hyphenated word': repeated('a-'),
  'one dateline': repeated('MOSCOW, '),
  'soft hyphens': repeated('\u00ad'),
  'zero-width spaces in words': repeated('a\u200b'),
  'accents on nothing': repeated('\u0301'),
  'lone surrogates': repeated('\ud83d'),
};

function lettersOf(count: number): string {
  return `L${count.toString(26).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}
