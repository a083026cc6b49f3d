import { nameList } from '../../lib/cite/words/name-list.ts';
import type { OnThisView } from '../../lib/holdings/subjects/on-this-view.ts';

/** What is said before the names that a paragraph and a quote share, and before their words. */
const BEFORE_NAMES: Readonly<Record<OnThisView['rule'], string>> = {
  'named-in-quote': 'Also about',
  'named-beside': 'Said where the text names',
  'named-beside-a-word': 'Said where the text names',
  'words-shared': 'Also on',
};

/** Says why a quote is on what the paragraph is about: "Also about Taiwan, and on “sanctions”". */
export function onThisWords({ rule, named, words }: Pick<OnThisView, 'rule' | 'named' | 'words'>): string {
  const names = nameList(named.map(({ name }) => name));
  const shared = nameList(words.map((word) => `“${word}”`));
  if (names === '') return `Also on ${shared}`;
  const about = `${BEFORE_NAMES[rule]} ${names}`;
  return shared === '' ? about : `${about}, and on ${shared}`;
}
