import { BOX_CLASSES, CAPTION_CLASSES, CONSENT_CLASSES } from '../../english/pages/box-words.ts';
import type { PageLine, PageSource } from '../source/page-source.ts';

/** Shorter lines of a page are menus and labels. Characters. */
const shortest = 60;

/**
 * Lists the lines of a page that read as prose, wherever they stand. It is asked where no article was found: a page of a few sentences has
 * too little for one part of it to stand out.
 */
export function proseLines({ lines }: PageSource): string[] {
  return lines.filter(isProse).map(({ text }) => text);
}

function isProse({ text, level, hints }: PageLine): boolean {
  return (
    level === 0 &&
    text.length >= shortest &&
    /[.!?…。]["”’»)]?(?:\s|$)/u.test(text) &&
    !hints.split(/[^a-z]+/).some(isOutside)
  );
}

function isOutside(word: string): boolean {
  return word === 'footer' || BOX_CLASSES.has(word) || CAPTION_CLASSES.has(word) || CONSENT_CLASSES.has(word);
}
