import { describe, expect, test } from 'vitest';
import { codeFiles, reachable, readTree, relativeImports, type Tree } from './tree.ts';

/** Holds the language that is read, as data. */
const LANGUAGE = 'lib/english/';

/** Writes texts for other documents: they are in the language of citations, whatever language the interface is in. */
const CITATIONS = 'lib/cite/';

/**
 * Speak to whoever builds the extension, at a terminal, with file and line. They may as long as nothing of the extension imports
 * them: no reader ever sees them.
 */
const AT_BUILD = [
  'lib/packs/build.ts',
  'lib/packs/read-actors.ts',
  'lib/packs/read-article.ts',
  'lib/packs/read-json.ts',
];

/** Begins what a programmer's mistake throws: `page/dom: no getter for "x"`. */
const DEVELOPERS = /^[a-z/-]+: /;

/** The example of a rule's row, which the tests run and nobody is shown. */
const EXAMPLE = /\bsentence:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

const STRING = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const WORD = /^[“"(]?[\p{L}\d]+(?:[’'-]\p{L}+)*[)”",;:]?$/u;
const SMALL = /^(?:is|are|was|were|be|has|have|had|does|did|cannot|not|no|this|your|you)$/i;

/** Tells whether a literal reads like words for somebody: two words in a row, and an opening capital, a full stop or a verb. */
function isSentence(literal: string): boolean {
  if (DEVELOPERS.test(literal)) return false;
  // A placeholder stands for a word.
  const text = literal
    .replaceAll(/\$\{[^}]*\}/g, 'x')
    .replaceAll(/\\n/g, ' ')
    .trim();
  const stop = /[.!?…]$/.test(text);
  const words = text.replace(/[.!?…]$/, '').split(/[.!?…]? +/);
  // A sign or a number among the words makes it no less a sentence.
  if (words.length < 2 || words.filter((word) => WORD.test(word)).length < words.length * 0.75) return false;
  const followers = words.slice(1).filter((word) => /^\p{Ll}/u.test(word));
  const isOpened = /^[“"(]?\p{Lu}/u.test(text) && followers.length > 0;
  return isOpened || stop || (words.length > 2 && words.some((word) => SMALL.test(word)));
}

/** Gives a line for each literal of `lib` that reads like words for somebody. */
function sentencesIn(tree: Tree): string[] {
  return codeFiles(tree)
    .filter(([path]) => path.startsWith('lib/') && !AT_BUILD.includes(path))
    .filter(([path]) => !path.startsWith(LANGUAGE) && !path.startsWith(CITATIONS))
    .flatMap(([path, text]) =>
      [...text.replaceAll(EXAMPLE, '').matchAll(STRING)]
        .map(([, single, double, template]) => single ?? double ?? template ?? '')
        .filter(isSentence)
        .map((literal) => `${path}: ${literal}`),
    );
}

/** Lists all that the extension's doors import, and what that imports. */
function inExtension(tree: Tree): string[] {
  const imports = new Map(codeFiles(tree).map(([path, text]) => [path, relativeImports(path, text)]));
  return [...reachable(imports, (path) => path.startsWith('entrypoints/')).keys()];
}

describe('what a reader sees is worded in components, by key', () => {
  const tree = readTree();

  test('lib makes no sentence', () => {
    expect(sentencesIn(tree)).toEqual([]);
  });

  test('what speaks to the builder is no part of the extension', () => {
    const reached = inExtension(tree);
    expect(reached).toContain('lib/packs/pack.ts');
    expect(AT_BUILD.filter((path) => reached.includes(path) || !tree.has(path))).toEqual([]);
  });
});

describe('the search for sentences', () => {
  test.each([
    `throw new Error('This card is out of date. Click the name again.');`,
    'const GONE = "On Record was updated or turned off.";',
    `notes.push(\`This page is very long: \${count} characters of it were read.\`);`,
    `error = 'Update the extension → try again.';`,
    `button.ariaLabel = 'Close this card';`,
    `dialog.title = 'Try again.';`,
    `const problem = 'the index does not have it';`,
    `element.textContent = 'Highlighting is off' + '';`,
  ])('finds %s', (code) => {
    expect(sentencesIn(new Map([['lib/page/card/planted.ts', code]]))).toHaveLength(1);
  });

  test.each([
    `// The card is out of date.`,
    `/** Says "On Record was updated". */`,
    `const MEDIA = '(min-width: 300px) and (min-height: 200px)';`,
    `const AGENCIES = 'Reuters Bloomberg TASS';`,
    `const TITLES = 'street avenue road square';`,
    `const CODE = { code: 'corrections-file-not-json' };`,
    `throw new Error('page/dom: no getter for it');`,
    `const LINE = \`\${start}-\${end}\`;`,
    `const STYLE = 'text-decoration: underline dotted; color: red';`,
    `if (event.key === 'Escape') close();`,
    `const ROW = { name: 'code', sentence: "{China}.org.cn is a site.", agrees };`,
  ])('passes over %s', (code) => {
    expect(sentencesIn(new Map([['lib/page/card/planted.ts', code]]))).toEqual([]);
  });
});
