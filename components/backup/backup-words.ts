import type { ImportOutcome, TakenBack } from '../../lib/library/exchange/import-plan.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';

/** Writes a count with what is counted. */
export function articlesWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'article' : 'articles'}`;
}

/** Says what an import brought. */
export function importedArticlesWords({ added, replaced, decided, left, same }: ImportOutcome): string {
  const brought = [
    added > 0 ? `${articlesWords(added)} added` : '',
    replaced > 0 ? `${articlesWords(replaced)} replaced` : '',
    decided > 0 ? `${grouped(decided)} of your decisions about people restored` : '',
  ].filter((part) => part !== '');
  const rest = [
    same > 0 ? `${grouped(same)} ${same === 1 ? 'was' : 'were'} here already.` : '',
    left > 0
      ? `${grouped(left)} ${left === 1 ? 'is' : 'are'} different here and ${left === 1 ? 'stays' : 'stay'} so.`
      : '',
  ].filter((part) => part !== '');
  const head = brought.length === 0 ? 'Nothing new.' : `${brought.join(', ')}.`;
  return [head, ...rest].join(' ');
}

/** Says what taking an import back came to. */
export function takenBackWords({ removed, restored, left }: TakenBack): string {
  const done = [
    removed > 0 ? `${articlesWords(removed)} taken out` : '',
    restored > 0 ? `${articlesWords(restored)} as before` : '',
  ].filter((part) => part !== '');
  const head =
    done.length === 0 ? 'The import is taken back.' : `The import is taken back: ${done.join(', ')}.`;
  if (left === 0) return head;
  return `${head} ${articlesWords(left)} ${left === 1 ? 'was' : 'were'} changed or forgotten since, and ${left === 1 ? 'is' : 'are'} left as ${left === 1 ? 'it is' : 'they are'}.`;
}

/** Says why an import ended in the middle, and what can be done with what of it is in: there was no room even to take that back. */
export function leftWords(error: Problem): string {
  const words = problemWords(error);
  const why =
    error.code === 'library-full'
      ? 'There is no room left for your library: the disk is full, or the browser allows no more. Make room first. '
      : // Something was changed this time.
        /nothing was changed/i.test(words)
        ? ''
        : `${words} `;
  return `${why}Some articles of the file are in your library: import it again to go on, or take it back below.`;
}
