import { characterClass, isWithinWord } from '../text/characters.ts';
import { isRagged, spaced } from '../text/spaced.ts';
import { type Followed, type FormState, followForm, mayBegin, RAW, reachOf } from './follow-form.ts';
import type { NameFilter } from './name-filter.ts';

/** Guesses where forms begin in the texts of a page, one behind the other, as its nodes hold them: neither normalised nor joined. */
export interface Guesser<Owner> {
  /** Looks for forms that begin in this text; they may run on into those that come next. */
  readonly guess: (text: string, owner: Owner) => void;
  /** Whether a form may go on in the next text. */
  readonly isOpen: () => boolean;
  /** Tells that no text follows. */
  readonly end: () => void;
}

/** A form that may have begun at the end of a text. */
interface Pending<Owner> {
  readonly state: Exclude<FormState, 'over'>;
  /** Its words so far. */
  readonly words: string;
  /** Length of the longest guess that was told of it. One that is trusted is told where it grows no longer. */
  readonly told: number;
  readonly owner: Owner;
  /** Texts since that did not go on with it. */
  readonly passed: number;
}

/** So many texts may stand beside a name on the page: words for screen readers, a tooltip. */
const MOST_PASSED = 2;

/**
 * Prepares to guess. `onGuess` gets each guess with the owner of the text where it begins. Every form that the scan finds in the
 * texts' block has a guess; some guesses have no form.
 */
export function createGuesser<Owner>(
  filter: NameFilter,
  onGuess: (guess: string, owner: Owner) => void,
): Guesser<Owner> {
  const { starts } = filter;
  const reach = reachOf(filter);
  let pending: Pending<Owner>[] = [];

  /** Hands over what was followed, if there is more of it than was told before, and keeps it where more text may come. */
  function settle(
    text: string,
    from: number,
    { state, end }: Followed,
    { told, owner }: Pick<Pending<Owner>, 'told' | 'owner'>,
  ): void {
    const guess = state === 'trusted' ? '' : guessFrom(text, from, end, reach);
    if (guess.length > told) onGuess(guess, owner);
    if (state !== 'over')
      pending.push({ state, words: text.slice(from), told: Math.max(told, guess.length), owner, passed: 0 });
  }
  /** Tells a guess that might have grown. */
  function finish({ state, words, told, owner }: Pending<Owner>): void {
    const guess = state === 'trusted' ? guessFrom(words, 0, words.length, reach) : '';
    if (guess.length > told) onGuess(guess, owner);
  }
  /** Looks at what is pending with the text that comes next. */
  function goOn(text: string): void {
    const first = characterClass(text.charCodeAt(0));
    const isApart = first === 'symbol' || first === 'space';
    const before = isApart ? pending.filter(({ state }) => state !== 'broken') : pending;
    pending = [];
    if (before.length === 0) return;
    const behind = (first === 'space' ? ` ${text.trimStart()}` : text).slice(0, RAW * reach);
    for (const one of before) join(one, behind, isApart);
  }
  /** Nobody knows here what stands between two texts: they may be one word, or two with a line break between. */
  function join(one: Pending<Owner>, behind: string, isApart: boolean): void {
    const words = spaced(one.words);
    const joined = spaced(words + behind);
    const isOver = words.length > reach;
    if (isOver || !(isApart || words.endsWith(' '))) finish(one);
    if (isOver) return;
    if (behind === ' ') pending.push({ ...one, words: joined });
    else settle(joined, 0, followForm(joined, 0, filter), one);
    if (one.state !== 'open') return;
    // The text may stand beside the name, which goes on behind it.
    if (behind !== ' ' && one.passed < MOST_PASSED) pending.push({ ...one, passed: one.passed + 1 });
    if (isApart || words.endsWith(' ')) return;
    // Boxes side by side: first and last name, each an item of its line.
    const parted = `${words} ${behind}`;
    settle(parted, 0, followForm(parted, 0, filter), one);
  }

  return {
    guess(text, owner) {
      if (text !== '' && pending.length > 0) goOn(text);
      starts.lastIndex = 0;
      while (starts.test(text)) {
        const from = starts.lastIndex - 1;
        if (!isWithinWord(text, from) && mayBegin(text, from, filter))
          settle(text, from, followForm(text, from, filter), { told: 0, owner });
      }
    },
    isOpen: () => pending.length > 0,
    end() {
      pending.forEach(finish);
      pending = [];
    },
  };
}

/** Lists what may begin with a form in one text that is read by itself. */
export function guessesIn(text: string, filter: NameFilter): string[] {
  const guesses: string[] = [];
  const guesser = createGuesser<null>(filter, (guess) => guesses.push(guess));
  guesser.guess(text, null);
  guesser.end();
  return guesses;
}

/** Cuts out a guess as long as a form can be, runs of spaces as one. */
function guessFrom(text: string, from: number, end: number, reach: number): string {
  const near = text.slice(from, Math.min(end, from + reach));
  return isRagged(near) ? spaced(text.slice(from, end)).slice(0, reach) : near;
}
