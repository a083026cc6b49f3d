import { audiences, clausePronouns, opensTime } from '../../english/content-words.ts';
import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isPronoun, isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';

/** Finds to whom something is told: the noun phrase behind the verb, without the words of a clause that follows it. */
export function addresseeAt(items: readonly Item[], at: number): Range | null {
  const first = items[at] as Item;
  if ((first.classes & Class.object) !== 0 && (first.classes & Class.possessive) === 0)
    return { from: at, to: at + 1 };
  if (isPronoun(first) && !clausePronouns.has(first.lower)) return null;
  const phrase = beforeWhich(items, nounPhraseAfter(items, at));
  return (
    phrase && {
      from: at,
      to:
        nameBeforeClause(items, phrase) ??
        subjectWithin(items, phrase) ??
        clauseWithin(items, phrase) ??
        phrase.to,
    }
  );
}

/** "asked the driver | which bridge": a question begins there, or a relative clause. */
function beforeWhich(items: readonly Item[], phrase: Range | null): Range | null {
  if (!phrase) return null;
  const which = items.findIndex(({ lower }, k) => k > phrase.from && k < phrase.to && lower === 'which');
  return which < 0 ? phrase : { from: phrase.from, to: which };
}

/** "told Blinken | relations had": a name, and a clause whose verb would be without a subject. */
function nameBeforeClause(items: readonly Item[], { from, to }: Range): number | null {
  if (((items[to]?.classes ?? 0) & Class.auxiliary) === 0) return null;
  for (let k = from + 1; k < to; k++)
    if ((items[k - 1] as Item).shape !== 'lower' && (items[k] as Item).shape === 'lower') return k;
  return null;
}

/** "told the court | engineers had", "told reporters | two men would": the phrase runs on to the subject of a clause. */
function subjectWithin(items: readonly Item[], { from, to }: Range): number | null {
  if (((items[to]?.classes ?? 0) & (Class.auxiliary | Class.verb)) === 0) return null;
  for (let k = from + 1; k < to; k++) {
    const before = items[k - 1] as Item;
    const here = items[k] as Item;
    const isCounted = (here.classes & (Class.number | Class.determiner)) !== 0;
    if (isCounted || (before.shape === 'lower' && audiences.has(before.lower))) return k;
  }
  return null;
}

/** "told reporters | China would", "told the council | last week that": without a model of speech it runs on. */
function clauseWithin(items: readonly Item[], { from, to }: Range): number | null {
  const closed = Class.preposition | Class.possessive | Class.determiner;
  for (let k = from + 1; k < to; k++) {
    const before = items[k - 1] as Item;
    const here = items[k] as Item;
    if (opensTime.has(here.lower) && isTime(items[k + 1])) return k;
    const isPlural =
      before.shape === 'lower' && before.lower.endsWith('s') && (before.classes & closed) === 0;
    if (isPlural && here.shape !== 'lower' && !isTime(here)) return k;
  }
  return null;
}

/** Tells whether a warning names whom it warns: "has warned Beijing | that". */
export function warnsSomebody(items: readonly Item[], end: number, { verb }: Cue): boolean {
  if (verb !== 'warn' && verb !== 'caution') return false;
  const phrase = nounPhraseAfter(items, end);
  return phrase !== null && items[phrase.to]?.lower === 'that';
}
