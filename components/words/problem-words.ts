import type { Problem } from '../../lib/problems/problem.ts';

type Of<Code extends Problem['code']> = Extract<Problem, { readonly code: Code }>;

/** What does not fit may be a page, a file or a text that was pasted. */
const SELECT = 'On a page, select the words you want, and keep those.';

/** Says what happened, and what the reader can do about it. */
const WORDS: { readonly [Code in Problem['code']]: string | ((problem: Of<Code>) => string) } = {
  'request-unfit':
    'On Record does not understand this request. Reload the page or close this window, and try again.',
  'card-outdated': 'This card is out of date. Click the name again.',
  'index-lacks': ({ what }) => LACKING[what],
  'no-answer': ({ asked }) =>
    asked === 'page'
      ? 'On Record did not answer. Try again.'
      : 'On Record did not answer. Close this window and try again.',
  'asked-too-fast': 'That was too fast for On Record. Wait a second and try again.',
  'page-over-budget':
    'This page asked On Record for more names or cards than a reader needs, and gets no more. Reload the page.',
  'card-sandboxed': 'This page lets no card be filled. Open On Record over it: the name is listed there.',
  'extension-gone': 'On Record was updated or turned off. Reload the page.',

  'index-damaged': 'This index cannot be read: the file is damaged. Reinstall On Record.',
  'index-foreign': 'This file is not an index of On Record. Reinstall On Record.',
  'index-newer': ({ version, reads }) =>
    `This index was made by a newer On Record (format version ${written(version)}; this one reads version ${reads}). Update the extension.`,
  'index-version-unknown': ({ reads }) =>
    `This index has no format version that On Record knows (this one reads version ${reads}). Reinstall the extension.`,
  'index-unfit': ({ path, fault }) =>
    `This index cannot be read: ${path} is ${fault === 'missing' ? 'missing' : 'wrong'}. Reinstall On Record.`,

  'settings-other-version': (found) => `Your settings were saved by ${another(found)}`,
  'corrections-other-version': (found) => `Your corrections were saved by ${another(found)}`,
  'choices-unkept':
    'This browser keeps nothing: what you choose and correct here holds until you close it. Everything else works.',
  'corrections-full':
    'There is no room for more corrections. Remove some of yours first; nothing was changed.',

  'corrections-file-unreadable': 'This file cannot be read. Choose it again.',
  'corrections-file-too-large': 'This file is too large to hold corrections of On Record. Choose another.',
  'corrections-file-not-json': 'This file is not JSON: it holds no corrections of On Record. Choose another.',
  'corrections-file-foreign': 'This file holds no corrections of On Record. Choose another.',
  'corrections-file-other-version': (found) => `This file was written by ${another(found)}`,
  'corrections-file-without-list': 'This file holds no list of corrections. Choose another.',
  'correction-unknown': ({ position, path }) =>
    `Correction ${position + 1} of this file is none that On Record knows${path === '' ? '' : ` (see “${path}” in it)`}. Nothing was imported.`,

  'page-no-article': ({ words, fewest }) =>
    words === 0
      ? `No article was found. ${SELECT}`
      : `No article was found: only ${words === 1 ? 'one word' : `${words} words`} of one, and ${fewest} are needed. ${SELECT}`,
  'page-too-large': ({ what, count, most }) =>
    `This is too large to be read: it has ${count.toLocaleString('en')} ${what === 'levels' ? 'levels of elements' : what}, and ${most.toLocaleString('en')} are the most. ${SELECT}`,
  'page-unreadable':
    'The markup of this page is broken: no article can be read out of it. Select the words you want, and keep those.',
  'page-closed':
    'The browser lets no extension read this page, or you keep On Record from this site. Copy the text and paste it into your library.',
  'page-not-marked':
    'Nothing can be marked in this page: the browser lets no extension write in it, or you keep On Record from this site.',
  'private-window':
    'This is a private window, of which nothing is kept. Open the page in a window that is not private to keep it.',
  'article-too-long': ({ characters, most }) =>
    `This text is too long to be kept: it has ${grouped(characters)} characters, and there is room for ${grouped(most)}. Select a part of it.`,

  'library-unavailable': ({ why }) => UNAVAILABLE[why],
  'library-lost':
    'Your library is gone: the browser has lost what was stored. Open the library to restore a backup or to begin anew.',
  'library-newer': ({ version, reads }) =>
    `Your library was written by a newer On Record (version ${written(version)}; this one reads version ${reads}). Update the extension; nothing was changed.`,
  'library-full':
    'There is no room left for your library: the disk is full, or the browser allows no more. Make room or take articles out, and try again. Nothing was changed.',
  'library-busy':
    'Your library is being written in another window. Wait until it is done and try again; nothing was changed.',
  'known-as-two': 'On Record has these as two in its own index. They stay two.',
  'change-outdated':
    'This cannot be undone any more: the same articles were changed again. Your library is as you see it.',
  'address-outdated':
    'This address is of an earlier session, and does not tell the article. Open the article from your library.',

  'file-unreadable': ({ file, why }) => `${file} ${UNREADABLE[why]}`,
  'pdf-encrypted': ({ file }) => `${file} is locked with a password. Save a copy without one and add that.`,
  'pdf-without-text': ({ file, pages }) =>
    `${file} has no text: its ${pages === 1 ? 'page is a picture' : `${grouped(pages)} pages are pictures`}. Recognise the text with another program first.`,
  'pdf-without-spaces': ({ file }) =>
    `The words of ${file} run together, so that no quote can be read. Copy the text from another copy and paste it.`,

  'backup-foreign': ({ file }) =>
    `${file} is no file of articles that On Record has exported. Choose another; nothing was changed.`,
  'backup-cut': ({ file }) =>
    `${file} is not whole: its end is missing. Copy or download it again; nothing was changed.`,
  'backup-newer': ({ file, version, reads }) =>
    `${file} was made by a newer On Record (format version ${written(version)}; this one reads version ${reads}). Update the extension; nothing was changed.`,
  'backup-version-unknown': ({ file, version, reads }) =>
    `${file} has a format version that On Record does not know (${written(version)}; this one reads version ${reads}). Nothing was changed.`,
  'backup-entry': ({ file, entry, why }) =>
    `${file}: ${ENTRY_FAULTS[why](entryName(entry))} Nothing was changed.`,
  'backup-unfit': ({ file, entry, line, path, fault }) =>
    `${file}: ${line === null ? '' : `line ${grouped(line)} of `}${entryName(entry)} cannot be read: ${misfitWords(path, fault)}. Nothing was changed.`,
  'backup-gone': ({ file }) =>
    `${file} was changed, moved or deleted since you chose it. Choose it again; nothing was changed.`,
  'backup-too-large':
    'Your articles do not fit into one file, which may have 4 GB. Select some of them and export those.',
  'backup-article-too-long': ({ title }) =>
    `“${title}” is too long for a file of articles, with what you marked in it. Select the others and export those.`,
  'backup-busy': 'Articles are being exported or imported in another window. Wait until that is done.',
  'import-outdated': 'This import cannot be taken back any more. Your library is as you see it.',

  unexpected: ({ message }) =>
    `Something went wrong inside On Record. Try again; if it stays, reinstall the extension. (${message})`,
};

const LACKING: Readonly<Record<Of<'index-lacks'>['what'], string>> = {
  name: 'Nobody of this name is on record any more. Reload the page.',
  quote: 'This quote is not on record any more: its article was changed or forgotten.',
  article: 'This article is not on record any more. Choose another.',
  tab: 'On Record does not know this tab. Reload the page.',
  words: 'The article does not have these words any more: it was updated. Select them anew.',
  page: 'Nobody on record has this page. Their articles may have been deleted, or the address is from another browser.',
};

const UNAVAILABLE: Readonly<Record<Of<'library-unavailable'>['why'], string>> = {
  'always-private':
    'This browser is set to be private always and keeps nothing, so there is no library. Everything else works.',
  damaged:
    'Your library cannot be read: what the browser stored is damaged. Open the library to restore a backup or to begin anew.',
  stuck:
    'The browser can neither read nor delete what it stored for On Record. Remove On Record from the browser and install it again.',
};

const UNREADABLE: Readonly<Record<Of<'file-unreadable'>['why'], string>> = {
  kind: 'is of no kind that On Record reads: .txt, .md, .html and .pdf. Choose another.',
  empty: 'has no text in it. Choose another.',
  damaged: 'cannot be read: the file is damaged. Choose another copy.',
  'too-large': 'is too large to be read. Choose a part of it.',
};

const ENTRY_FAULTS: Readonly<Record<Of<'backup-entry'>['why'], (entry: string) => string>> = {
  'before-manifest': (entry) =>
    `it begins with ${entry} and not with its manifest. It may have been packed anew: choose the file as it was exported.`,
  unknown: (entry) =>
    `it holds ${entry}, which its manifest does not name. Choose the file as it was exported.`,
  twice: (entry) => `it holds ${entry} twice. Choose another copy.`,
  order: (entry) =>
    `${entry} stands in another place than its manifest says. Choose the file as it was exported.`,
  missing: (entry) => `${entry} is missing. Copy or download the file again.`,
  damaged: (entry) => `${entry} is damaged. Choose another copy.`,
  'too-large': (entry) => `${entry} has more in it than its manifest says. Choose another copy.`,
};

/** Writes an entry's name on one line, however long and whatever is in it. */
function entryName(entry: string): string {
  const plain = entry.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return `“${plain.length > 80 ? `${plain.slice(0, 80)}…` : plain}”`;
}

function misfitWords(path: string, fault: string): string {
  switch (fault) {
    case 'utf8':
      return 'it is no text in UTF-8';
    case 'json':
      return 'it is no JSON';
    case 'empty':
      return 'it is empty';
    case 'count':
      return `its ${path} is not what the file holds`;
    case 'taken':
      return `“${path}” says again what another one says`;
    case 'no_such_article':
      return `“${path}” is of an article that the file does not hold`;
    case 'missing':
      return `“${path}” is missing`;
    default:
      return path === '' ? 'it has a field that does not belong there' : `“${path}” is wrong`;
  }
}

const NUMBER = new Intl.NumberFormat('en');

/** Writes a count with commas: "10,000". */
function grouped(count: number): string {
  return NUMBER.format(count);
}

/** Says in a sentence what happened, and what to do where something can be done. */
export function problemWords<Code extends Problem['code']>(problem: Of<Code>): string {
  const words = WORDS[problem.code as Code];
  return typeof words === 'string' ? words : words(problem);
}

function another({ version, reads }: { readonly version: unknown; readonly reads: number }): string {
  return `another On Record (version ${written(version)}; this one reads version ${reads}). Update the extension.`;
}

/** Writes a value of a file as the file has it. */
function written(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}
