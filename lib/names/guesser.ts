import { IDEOGRAPH, INVISIBLE, JOINING, kindOf, kinds, OTHER, SPACE, WORD } from '../text/characters.ts';
import { foldCode } from '../text/normalise.ts';
import { isRagged, spaced } from '../text/spaced.ts';
import { beginsWith, endsIn, goesOn, hasBit, type NameFilter } from './name-filter.ts';
import { FACTOR_A, FACTOR_B, LANE, LONGEST_GAP, laneA, laneB, SEED_A } from './name-keys.ts';

/** Invisible characters in a form as a page writes it, beside its own. */
const SLACK = 20;
/** So many times a form's length are looked at where a page indents it. */
const RAW = 8;

/** Sifts the texts of a page one behind the other, as its nodes hold them: neither normalised nor joined. */
export interface Guesser<Owner> {
  /** Looks for forms that begin in this text; they may run on into those that come next. */
  readonly guess: (text: string, owner: Owner) => void;
  /** Whether what the next text begins with may belong to a form that has begun. */
  readonly isOpen: () => boolean;
  /** Tells that no text follows. */
  readonly end: () => void;
}

/** A form that may have begun at the end of a text. */
interface Open<Owner> {
  readonly text: string;
  readonly from: number;
  /** Whether runs of spaces in the text are one each, as they are once it was joined. */
  readonly isSpaced: boolean;
  /** Length of the longest guess that was told of it. */
  readonly told: number;
  /** A guess that the next text may make longer: it is told where that does not. Or nothing. */
  readonly untold: string;
  /** Whether its last word is none that goes on: it counts only where the next text continues it. */
  readonly isBroken: boolean;
  /** Whether the bits can tell no more of it: all that follows is part of the guess. */
  readonly isTrusted: boolean;
  readonly owner: Owner;
}

/**
 * Prepares to sift. `onGuess` gets each stretch of text that may begin with a form, with the owner of the text where it begins:
 * one at least for every form that the scan finds in the texts' block, and some more.
 */
export function createGuesser<Owner>(
  { starts, bits, depth, longest }: NameFilter,
  onGuess: (guess: string, owner: Owner) => void,
): Guesser<Owner> {
  const reach = longest + SLACK;
  const mask = bits.length * 8 - 1;
  let opened: Open<Owner>[] = [];
  // A first word that nothing is known of, at the end of a text. Apart from the others, because most texts of few words end in one.
  let broken = '';
  let brokenFrom = 0;
  let brokenOwner: Owner | null = null;
  // What `follow` found: where the guess ends, and whether more of it may stand in the next text.
  let guessEnd = 0;
  let isOpen = false;
  let isBroken = false;
  let isTrusted = false;

  /** Follows a form from its first word as long as the bits know it. */
  function follow(text: string, from: number): void {
    const { length } = text;
    let a = SEED_A;
    let b = 0;
    let at = from;
    let code = text.charCodeAt(at);
    let kind = kindOf(code);
    guessEnd = 0;
    isOpen = isBroken = isTrusted = false;
    for (let words = 1; ; words += 1) {
      const isIdeograph = kind === IDEOGRAPH;
      for (;;) {
        if (kind === JOINING) {
          trust(length, from, at + 1);
          return;
        }
        if (kind !== INVISIBLE) {
          a = laneA(a, foldCode(code));
          b = laneB(b, foldCode(code));
        }
        at += 1;
        if (at === length) break;
        code = text.charCodeAt(at);
        kind = kindOf(code);
        if (kind !== JOINING && kind !== INVISIBLE && (isIdeograph || kind !== WORD)) break;
      }
      const goes = hasBit(bits, goesOn(a, b));
      // A word that breaks off is no less open for being unknown.
      if (at === length) isOpen = true;
      isBroken = !goes;
      if (!goes) return;
      if (hasBit(bits, endsIn(a, b))) guessEnd = at;
      if (words >= depth) trust(length, from, at);
      if (at === length || words >= depth) return;
      // What stands between two words: a run of spaces counts as one.
      let signs = 0;
      for (let wasSpace = false; kind < WORD; ) {
        if (kind !== INVISIBLE) {
          const isSpace = kind === SPACE;
          if (!isSpace || !wasSpace) {
            a = laneA(a, isSpace ? 32 : foldCode(code));
            b = laneB(b, isSpace ? 32 : foldCode(code));
            signs += 1;
          }
          wasSpace = isSpace;
        }
        at += 1;
        if (at === length) {
          isOpen = true;
          return;
        }
        if (signs > LONGEST_GAP) return;
        code = text.charCodeAt(at);
        kind = kindOf(code);
      }
    }
  }
  /** Takes the rest for a form, as far as the longest one goes: the bits cannot tell. */
  function trust(length: number, from: number, at: number): void {
    guessEnd = Math.max(at, Math.min(length, from + RAW * reach));
    isOpen = guessEnd === length;
    isBroken = false;
    isTrusted = true;
  }
  /** Looks at what was open with the text that came next. */
  function goOn(text: string): void {
    const first = kindOf(text.charCodeAt(0));
    const isApart = first === OTHER || first === SPACE;
    if (broken !== '' && !isApart)
      opened.push({
        text: broken,
        from: brokenFrom,
        isSpaced: false,
        told: 0,
        untold: '',
        isBroken: true,
        isTrusted: false,
        owner: brokenOwner as Owner,
      });
    broken = '';
    if (isApart && opened.every(isBrokenOff)) {
      opened = [];
      return;
    }
    const isBehindSpace = first === SPACE;
    const behind = isBehindSpace ? text.trimStart() : text;
    const head = spaced(behind.slice(0, RAW * reach));
    const before = opened;
    opened = [];
    for (const one of before) {
      if (one.isBroken && isApart) continue;
      const rest = one.isSpaced ? one.text : spaced(one.text.slice(one.from));
      if (rest.length > reach) {
        tellAtLast(one);
        continue;
      }
      const endsInSpace = rest.endsWith(' ');
      const joined = isBehindSpace && !endsInSpace ? `${rest} ${head}` : rest + head;
      if (behind === '') {
        opened.push({ ...one, text: joined, from: 0, isSpaced: true });
        continue;
      }
      if (one.isTrusted && (isApart || endsInSpace)) trust(joined.length, 0, 0);
      else {
        // Otherwise its last word goes on here, or this is a line of its own.
        if (!isApart && !endsInSpace) tellAtLast(one);
        follow(joined, 0);
      }
      tell(joined, 0, one.owner, one.told, true);
    }
  }
  /**
   * Hands over what was followed, if there is more of it than was told before, and keeps it where more text may come. What
   * stands between two texts nobody knows here: they may be one word, or two with a line break between.
   */
  function tell(text: string, from: number, owner: Owner, before: number, isSpaced: boolean): void {
    let told = before;
    let untold = '';
    if (guessEnd > 0) {
      // As long as a form can be; more only where the page indents it.
      const near = text.slice(from, Math.min(guessEnd, from + reach));
      const guess = !isSpaced && isRagged(near) ? spaced(text.slice(from, guessEnd)).slice(0, reach) : near;
      if (guess.length > told && isOpen && isTrusted) untold = guess;
      else {
        if (guess.length > told) onGuess(guess, owner);
        told = guess.length;
      }
    }
    if (isOpen) opened.push({ text, from, isSpaced, told, untold, isBroken, isTrusted, owner });
  }
  function tellAtLast({ untold, owner }: Open<Owner>): void {
    if (untold !== '') onGuess(untold, owner);
  }

  return {
    guess(text, owner) {
      const { length } = text;
      if (length > 0 && (broken !== '' || opened.length > 0)) goOn(text);
      starts.lastIndex = 0;
      // Written out, because it runs before anything is compiled: in a fresh page a call costs more than what it does here.
      while (starts.test(text)) {
        const from = starts.lastIndex - 1;
        const first = text.charCodeAt(from);
        // Sense behind the end of a string, too, makes an engine throw away what it compiled.
        if (first < 0x80 && from + 3 < length) {
          if (from > 0 && kinds[text.charCodeAt(from - 1)] === WORD) continue;
          let second = text.charCodeAt(from + 1);
          let third = 0;
          let fourth = 0;
          if (kinds[second] !== WORD) {
            if (second < 0x80) second = 0;
          } else {
            third = text.charCodeAt(from + 2);
            if (kinds[third] !== WORD) {
              if (third < 0x80) third = 0;
            } else {
              fourth = text.charCodeAt(from + 3);
              if (fourth < 0x80 && kinds[fourth] !== WORD) fourth = 0;
            }
          }
          // What is no ASCII may be part of the word, or vanish.
          if ((second | third | fourth) < 0x80) {
            const position = beginsWith(first, second, third, fourth) & mask;
            if ((((bits[position >>> 3] ?? 0) >>> (position & 7)) & 1) === 0) continue;
          }
          // The first word by itself, which ends the matter nearly always.
          let a = SEED_A;
          let b = 0;
          let at = from;
          let code = first;
          while (code < 0x80 && kinds[code] === WORD) {
            a = (a * FACTOR_A + code) & LANE;
            b = (b * FACTOR_B + code) & LANE;
            at += 1;
            if (at === length) break;
            code = text.charCodeAt(at);
          }
          starts.lastIndex = at;
          if (at === length) {
            if (!hasBit(bits, goesOn(a, b))) {
              broken = text;
              brokenFrom = from;
              brokenOwner = owner;
              continue;
            }
          } else if (code < 0x80) {
            if (!hasBit(bits, goesOn(a, b))) continue;
            if (depth === 1) {
              // Of a million names the bits know no more than this word: what follows is taken as it stands, far from the text's end.
              const near = text.slice(from, from + reach);
              if (from + reach < length && !isIndented(near)) onGuess(near, owner);
              else {
                trust(length, from, at);
                tell(text, from, owner, 0, false);
              }
              continue;
            }
          }
        } else if (from > 0 && kindOf(first) === WORD && kindOf(text.charCodeAt(from - 1)) === WORD) continue;
        follow(text, from);
        if (isOpen || guessEnd > 0) tell(text, from, owner, 0, false);
      }
    },
    isOpen: () => broken !== '' || opened.length > 0,
    end() {
      opened.forEach(tellAtLast);
      opened = [];
      broken = '';
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

const isBrokenOff = ({ isBroken }: { readonly isBroken: boolean }): boolean => isBroken;

/** Says whether runs of spaces may take more room in a text than in a form: like `isRagged`, but single odd ones do not count. */
const isIndented = (text: string): boolean =>
  text.includes('  ') || text.includes('\n') || text.includes('\t') || text.includes('\u00a0\u00a0');
