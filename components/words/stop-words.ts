import type { StopAtName } from '../../lib/wire/messages.ts';

/** Says at which of a page's names somebody stands. */
export const stopWords = ({ name, position, count }: StopAtName): string =>
  `${name}, ${position} of ${count}`;
