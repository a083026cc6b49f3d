/**
 * Makes texts comparable: curly apostrophes straight, every space an ordinary one, accents composed, full-width
 * letters ASCII, invisible characters gone. Offsets found in the result lead back to the text as it came.
 */

/** Holds a normalised text and the way back. Offsets are UTF-16 code units, ends exclusive. */
export interface Normalised {
  readonly text: string;
  /** Gives the offset in the raw text of the character at this offset of the normalised one. */
  readonly rawStart: (offset: number) => number;
  /** Gives the offset in the raw text behind the character before this offset of the normalised one. */
  readonly rawEnd: (offset: number) => number;
}

/** Characters that become one other: apostrophes, spaces, hyphens, full-width forms. */
const FOLDED =
  /[\u00a0\u1680\u2000-\u200a\u2010\u2011\u2018\u2019\u201b\u2028\u2029\u202f\u205f\u3000\u02bc\uff01-\uff5e]/g;
/** Characters that join the one before: accents, Korean vowels and finals, Japanese voicing. */
const JOINS = String.raw`\u0300-\u034e\u0350-\u036f\u1161-\u11ff\u3099\u309a`;
/** Characters that vanish: soft hyphen, zero-width and direction marks, variation selectors. */
const VANISHES = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff`;
const JOINING = new RegExp(`[${JOINS}]`);
const INVISIBLE = new RegExp(`[${VANISHES}]`);
const EVERY_INVISIBLE = new RegExp(`[${VANISHES}]`, 'g');
/** Either of them: lengths change. One class, which is searched for three times as fast as two. */
const RESHAPED = new RegExp(`[${JOINS}${VANISHES}]`);

/** Characters that an accent is looked for behind its base: nobody writes that many invisible ones, and a run of them costs no square. */
const FARTHEST = 64;

const same = (offset: number): number => offset;

const fold = (character: string): string => String.fromCharCode(foldCode(character.charCodeAt(0)));

/** Gives what a code unit becomes where its text keeps its length: an ordinary apostrophe, space, hyphen, ASCII letter. */
export function foldCode(code: number): number {
  if (code < 0xa0) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return isFoldedSpace(code) ? 0x20 : code;
}

function isFoldedSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Says whether a character vanishes. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);
/** Says whether a character changes the one before it. */
export const isJoining = (character: string): boolean => JOINING.test(character);

/** Normalises a text. Costs two native searches where there is nothing to do, which is nearly always. */
export function normalise(raw: string): Normalised {
  if (RESHAPED.test(raw)) return reshape(raw);
  return { text: raw.replace(FOLDED, fold), rawStart: same, rawEnd: same };
}

function reshape(raw: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < raw.length; ) {
    // A character with what joins it, across invisible ones; those behind the last accent stay outside.
    let end = at + 1;
    const reach = Math.min(raw.length, at + FARTHEST);
    for (let next = end; next < reach; next += 1) {
      if (JOINING.test(raw.charAt(next))) end = next + 1;
      else if (!INVISIBLE.test(raw.charAt(next))) break;
    }
    const cluster = raw.slice(at, end).replace(EVERY_INVISIBLE, '').replace(FOLDED, fold).normalize('NFC');
    for (let unit = 0; unit < cluster.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += cluster;
    at = end;
  }
  return {
    text,
    rawStart: (offset) => starts[offset] ?? raw.length,
    rawEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? raw.length)),
  };
}
