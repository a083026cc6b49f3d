import { titleNoun } from '../english/titles.ts';
import { mainSubject } from './reports/main-subject.ts';
import type { Item } from './sentences/item.ts';
import { isPronoun, nounPhraseAfter, type Range } from './sentences/noun-phrase.ts';

/** Finds the subjects of a sentence: of what stands before a colon or a semicolon, and of its last clause. */
export function subjectsOf(items: readonly Item[]): Range[] {
  const found: Range[] = [];
  for (let k = 0; k <= items.length; k++) {
    const item = items[k];
    if (item && item.lower !== ':' && item.lower !== ';') continue;
    const subject = mainSubject(items, k);
    const agent = subject && isThing(items, subject) ? agentOf(items, subject.to, k) : null;
    if (subject) found.push(subject);
    if (agent) found.push(agent);
  }
  return found;
}

/** Tells whether a phrase ends in a common noun that nobody is called by. */
function isThing(items: readonly Item[], { to }: Range): boolean {
  const last = items[to - 1] as Item;
  return last.shape === 'lower' && titleNoun(last.lower) === null && !isPronoun(last);
}

/** Items in which the agent of a passive clause is looked for. */
const AGENT_REACH = 8;

/** Finds who acts in a passive clause: "That view was shared by | Ann Lee". */
function agentOf(items: readonly Item[], from: number, to: number): Range | null {
  for (let k = from; k + 1 < to && k < from + AGENT_REACH; k++) {
    if ((items[k] as Item).lower !== 'by' || !/(?:ed|[we]n|ght)$/.test(items[k - 1]?.lower ?? '')) continue;
    const agent = nounPhraseAfter(items, k + 1);
    return agent && (items[agent.to - 1] as Item).shape === 'capital' ? agent : null;
  }
  return null;
}
