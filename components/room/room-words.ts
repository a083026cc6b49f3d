import type { SourceRoom } from '../../lib/library/sizes/room-taken.ts';
import { grouped } from '../grouped.ts';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Writes bytes with two figures or more, in units of a thousand as browsers and desktops do: "41 kB", "1.2 MB". */
export function bytesWords(bytes: number): string {
  let unit = 0;
  let size = bytes;
  // What would be written as a thousand is one of the next unit.
  while (Math.round(size) >= 1_000 && unit < UNITS.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  const written = unit > 0 && size < 9.95 ? size.toFixed(1) : grouped(Math.round(size));
  return `${written} ${UNITS[unit]}`;
}

/** Names a source in a list. */
export function sourceName({ source }: Pick<SourceRoom, 'source'>): string {
  return source ?? 'no source given';
}
