import { remembered } from './remembered.ts';

const OTHERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Makes names comparable: lower case, no marks on letters, no apostrophes, one space between words. "O’Néill" is "oneill". */
export const fold = remembered((name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => OTHERS[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
