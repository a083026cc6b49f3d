import { expect, test } from 'vitest';
import { problemWords } from '../../../components/words/problem-words.ts';
import type { Problem } from '../../../lib/problems/problem.ts';

const OTHER = { version: 2, reads: 1 };
const AT = { path: 'articles.0.quotes.1', fault: 'outside_text' };

/** A problem of each code, with the words it is told in. */
const TOLD: { readonly [Code in Problem['code']]: readonly [Extract<Problem, { code: Code }>, RegExp][] } = {
  'request-unfit': [[{ code: 'request-unfit', ...AT }, /does not understand this request/]],
  'card-outdated': [[{ code: 'card-outdated' }, /out of date\. Click the name again/]],
  'index-lacks': [
    [{ code: 'index-lacks', what: 'name' }, /Nobody of this name is on record any more/],
    [{ code: 'index-lacks', what: 'quote' }, /quote is not on record any more/],
    [{ code: 'index-lacks', what: 'article' }, /article is not on record any more/],
    [{ code: 'index-lacks', what: 'tab' }, /does not know this tab/],
    [{ code: 'index-lacks', what: 'words' }, /does not have these words any more/],
  ],
  'no-answer': [
    [{ code: 'no-answer', asked: 'page' }, /did not answer\. Try again/],
    [{ code: 'no-answer', asked: 'window' }, /did not answer\. Close this window/],
  ],
  'asked-too-fast': [[{ code: 'asked-too-fast' }, /Wait a second/]],
  'page-over-budget': [[{ code: 'page-over-budget' }, /gets no more\. Reload/]],
  'card-sandboxed': [[{ code: 'card-sandboxed' }, /Open On Record over it/]],
  'extension-gone': [[{ code: 'extension-gone' }, /Reload the page/]],
  'index-damaged': [[{ code: 'index-damaged' }, /the file is damaged/]],
  'index-foreign': [[{ code: 'index-foreign' }, /not an index of On Record/]],
  'index-newer': [
    [
      { code: 'index-newer', ...OTHER },
      /newer On Record \(format version 2; this one reads version 1\)\. Update/,
    ],
  ],
  'index-version-unknown': [[{ code: 'index-version-unknown', ...OTHER }, /reads version 1\)\. Reinstall/]],
  'index-unfit': [
    [{ code: 'index-unfit', ...AT }, /articles\.0\.quotes\.1 is wrong/],
    [{ code: 'index-unfit', path: 'actors', fault: 'missing' }, /actors is missing/],
  ],
  'choices-unkept': [[{ code: 'choices-unkept' }, /until you close it/]],
  'settings-other-version': [
    [{ code: 'settings-other-version', ...OTHER }, /settings were saved by another On Record \(version 2;/],
  ],
  'corrections-other-version': [
    [
      { code: 'corrections-other-version', version: '1', reads: 1 },
      /corrections were saved by another On Record \(version "1";/,
    ],
    [{ code: 'corrections-other-version', version: undefined, reads: 1 }, /\(version none;/],
  ],
  'corrections-full': [[{ code: 'corrections-full' }, /no room .* nothing was changed/]],
  'corrections-file-unreadable': [[{ code: 'corrections-file-unreadable' }, /cannot be read/]],
  'corrections-file-too-large': [[{ code: 'corrections-file-too-large' }, /too large/]],
  'corrections-file-not-json': [[{ code: 'corrections-file-not-json' }, /not JSON/]],
  'corrections-file-foreign': [[{ code: 'corrections-file-foreign' }, /holds no corrections/]],
  'corrections-file-other-version': [
    [{ code: 'corrections-file-other-version', ...OTHER }, /written by another On Record .* Update/],
  ],
  'corrections-file-without-list': [[{ code: 'corrections-file-without-list' }, /no list/]],
  'correction-unknown': [
    [
      { code: 'correction-unknown', position: 0, path: '', fault: 'plain_object' },
      /^Correction 1 of this file is none that On Record knows\. /,
    ],
    [
      { code: 'correction-unknown', position: 1, path: 'alias', fault: 'non_empty' },
      /^Correction 2 .* “alias” .* Nothing was imported/,
    ],
  ],
  'page-no-article': [
    [
      { code: 'page-no-article', words: 12, fewest: 40 },
      /only 12 words of one, and 40 are needed.*select the words/,
    ],
    [{ code: 'page-no-article', words: 1, fewest: 40 }, /only one word of one, and 40 are needed/],
    [{ code: 'page-no-article', words: 0, fewest: 40 }, /No article was found\. On a page, select the words/],
  ],
  'page-too-large': [
    [
      { code: 'page-too-large', what: 'elements', count: 120_000, most: 100_000 },
      /120,000 elements.*100,000 are the most.*On a page, select the words/,
    ],
    [
      { code: 'page-too-large', what: 'levels', count: 900, most: 512 },
      /900 levels of elements, and 512 are/,
    ],
  ],
  'page-unreadable': [[{ code: 'page-unreadable' }, /markup of this page is broken.*Select the words/]],
  'page-not-marked': [[{ code: 'page-not-marked' }, /Nothing can be marked in this page/]],
  'page-closed': [[{ code: 'page-closed' }, /lets no extension read .* paste it/]],
  'private-window': [[{ code: 'private-window' }, /private window, of which nothing is kept/]],
  'article-too-long': [
    [{ code: 'article-too-long', characters: 6_000_000, most: 5_000_000 }, /6,000,000 .* 5,000,000/],
  ],
  'library-unavailable': [
    [{ code: 'library-unavailable', why: 'stuck' }, /install it again/],
    [{ code: 'library-unavailable', why: 'always-private' }, /private always .* Everything else works/],
    [{ code: 'library-unavailable', why: 'damaged' }, /damaged\. Open the library/],
  ],
  'library-lost': [[{ code: 'library-lost' }, /is gone: .* restore a backup or to begin anew/]],
  'library-newer': [
    [{ code: 'library-newer', ...OTHER }, /\(version 2; this one reads version 1\)\. Update/],
  ],
  'library-full': [[{ code: 'library-full' }, /no room left .* Nothing was changed/]],
  'library-busy': [[{ code: 'library-busy' }, /another window\. Wait/]],
  'known-as-two': [[{ code: 'known-as-two' }, /stay two/]],
  'change-outdated': [[{ code: 'change-outdated' }, /cannot be undone any more/]],
  'address-outdated': [[{ code: 'address-outdated' }, /earlier session.* from your library/]],
  'file-unreadable': [
    [
      { code: 'file-unreadable', file: 'A.doc', why: 'kind' },
      /^A\.doc is of no kind that On Record reads: .* \.pdf\./,
    ],
    [{ code: 'file-unreadable', file: 'A.txt', why: 'empty' }, /^A\.txt has no text/],
    [{ code: 'file-unreadable', file: 'A.pdf', why: 'damaged' }, /^A\.pdf cannot be read/],
    [{ code: 'file-unreadable', file: 'A.pdf', why: 'too-large' }, /^A\.pdf is too large/],
  ],
  'pdf-encrypted': [[{ code: 'pdf-encrypted', file: 'A.pdf' }, /^A\.pdf is locked/]],
  'pdf-without-text': [
    [{ code: 'pdf-without-text', file: 'A.pdf', pages: 1 }, /its page is a picture/],
    [{ code: 'pdf-without-text', file: 'A.pdf', pages: 12 }, /its 12 pages are pictures/],
  ],
  'pdf-without-spaces': [[{ code: 'pdf-without-spaces', file: 'A.pdf' }, /words of A\.pdf run together/]],
  'backup-foreign': [[{ code: 'backup-foreign', file: 'A.zip' }, /^A\.zip is no file of articles/]],
  'backup-cut': [[{ code: 'backup-cut', file: 'A.zip' }, /^A\.zip is not whole/]],
  'backup-newer': [
    [{ code: 'backup-newer', file: 'A.zip', ...OTHER }, /newer On Record .*version 2.*Update/],
  ],
  'backup-version-unknown': [
    [
      { code: 'backup-version-unknown', file: 'A.zip', ...OTHER, version: undefined },
      /does not know \(none;/,
    ],
  ],
  'backup-entry': (
    [
      ['before-manifest', /begins with “read\/a\.html” and not with its manifest/],
      ['unknown', /holds “read\/a\.html”, which its manifest does not name/],
      ['twice', /holds “read\/a\.html” twice/],
      ['order', /“read\/a\.html” stands in another place/],
      ['missing', /“read\/a\.html” is missing/],
      ['damaged', /“read\/a\.html” is damaged/],
      ['too-large', /“read\/a\.html” has more in it/],
    ] as const
  ).map(([why, words]) => [{ code: 'backup-entry', file: 'A.zip', entry: 'read/a.html', why }, words]),
  'backup-unfit': (
    [
      ['', 'utf8', /line 1,200 of “x” cannot be read: it is no text in UTF-8/],
      ['', 'json', /it is no JSON/],
      ['', 'empty', /it is empty/],
      ['', 'unknown', /a field that does not belong there/],
      ['counts.articles', 'count', /its counts\.articles is not what the file holds/],
      ['record.id', 'taken', /“record\.id” says again/],
      ['one', 'no_such_article', /“one” is of an article that the file does not hold/],
      ['own', 'missing', /“own” is missing/],
      ['record.date', 'calendar', /“record\.date” is wrong/],
    ] as const
  ).map(([path, fault, words]) => [
    { code: 'backup-unfit', file: 'A.zip', entry: 'x', line: 1_200, path, fault },
    words,
  ]),
  'backup-gone': [[{ code: 'backup-gone', file: 'A.zip' }, /^A\.zip was changed, moved or deleted/]],
  'backup-too-large': [[{ code: 'backup-too-large' }, /4 GB\. Select some/]],
  'backup-article-too-long': [
    [{ code: 'backup-article-too-long', title: 'The dam' }, /“The dam” is too long/],
  ],
  'backup-busy': [[{ code: 'backup-busy' }, /in another window\. Wait/]],
  'import-outdated': [[{ code: 'import-outdated' }, /cannot be taken back any more/]],
  unexpected: [[{ code: 'unexpected', message: 'x is null' }, /Try again; .* \(x is null\)/]],
};

test.each(
  Object.values(TOLD)
    .flat()
    .map(([problem, words]) => [problem, words] as const),
)('%j is told as %s', (problem, words) => {
  const told = problemWords(problem);
  expect(told).toMatch(words);
  // A whole sentence: it stands alone in a notice.
  expect(told).toMatch(/^[\p{Lu}“].*[.)]$/u);
});
