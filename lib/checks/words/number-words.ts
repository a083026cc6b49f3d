const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Gives the words of a number below a hundred, which prose prints in words or in digits; null for a larger one. */
export function numberWords(digits: string): readonly string[] | null {
  const small = SMALL_NUMBERS[Number(digits)];
  if (small !== undefined) return [small];
  if (!/^[2-9]\d$/.test(digits)) return null;
  const ones = Number(digits) % 10;
  return [TENS[Math.floor(Number(digits) / 10) - 2] ?? '', ...(ones > 0 ? [SMALL_NUMBERS[ones] ?? ''] : [])];
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/**
 * Gives the number that words are, "two thousand three hundred" or "2300"; null where they are anything else, or several numbers: "three four".
 */
export function numberOfWords(forms: readonly string[]): number | null {
  const [first, ...rest] = forms;
  let read = first === undefined ? null : firstPart(first, rest[0] ?? '');
  for (const [at, form] of rest.entries())
    if (form !== 'and' || at === rest.length - 1) read = read && withWord(read, form);
  return read && read.sum + (read.part ?? 0);
}

/** Is a number as far as it is read. */
interface ReadNumber {
  readonly sum: number;
  /** What stands before the next thousand or million; null where nothing does. */
  readonly part: number | null;
}

/** Reads the first word, "a" of "a hundred" as one. */
function firstPart(form: string, next: string): ReadNumber | null {
  const nothing = { sum: 0, part: null };
  if (form !== 'a') return withWord(nothing, form);
  return next === 'hundred' || SCALES.has(next) ? nothing : null;
}

/** Goes on with a word; null where no number does. */
function withWord({ sum, part }: ReadNumber, form: string): ReadNumber | null {
  const scale = SCALES.get(form);
  if (scale !== undefined) return { sum: sum + (part ?? 1) * scale, part: null };
  if (form === 'hundred') return { sum, part: (part ?? 1) * 100 };
  const value = smallNumberOf(form);
  if (value === null) return null;
  if (part === null) return { sum, part: value };
  const goesOn = part % 100 === 0 ? part > 0 && value < 100 : isTen(part % 100) && value > 0 && value < 10;
  return goesOn ? { sum, part: part + value } : null;
}

const isTen = (part: number): boolean => part >= 20 && part % 10 === 0;

/** Gives the number that one word is, but for hundred and what is above it. */
function smallNumberOf(form: string): number | null {
  if (/^\d{1,15}$/.test(form)) return Number(form);
  const small = SMALL_NUMBERS.indexOf(form);
  if (small >= 0) return small;
  const ten = TENS.indexOf(form);
  return ten >= 0 ? (ten + 2) * 10 : null;
}
