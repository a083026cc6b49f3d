import { readDateline } from '../english/dates/dateline.ts';
import type { TokenisedText } from '../english/tokenised-text.ts';
import type { Curated } from './curated.ts';
import { creditedSource } from './header/credits.ts';
import { trustedDay } from './header/day-trust.ts';
import { readHeaderLines } from './header/header-lines.ts';
import { headlineOf, openingOf } from './header/headline.ts';
import { statedAddress } from './header/stated-address.ts';
import { footDays, statedDays } from './header/stated-days.ts';

/** Holds what an article says of itself. */
export interface Header {
  /** ISO day, or null where no record, dateline or line of its own states a whole date. A year may stand elsewhere in the header. */
  readonly date: string | null;
  readonly source: string | null;
  /** Where the original lies (http or https), or null where the text does not say. */
  readonly address: string | null;
  /** The headline as printed, or null where the text has none. */
  readonly title: string | null;
  /** The first words, behind the dateline: they tell an article without a headline from others. */
  readonly opening: string;
}

/** Paragraphs that may open with the article's dateline. */
const mostDatelines = 6;

/**
 * Reads date, source, headline and opening of an article. `DAY_TRUST` says which of its days is taken, `CREDITS` where a source is
 * credited. A source that is a known alias is given its display name ("AP": "Associated Press").
 */
export function readHeader({ text, paragraphs: blocks }: TokenisedText, curated: Curated): Header {
  const first = blocks[0];
  if (!first) return { date: null, source: null, address: null, title: null, opening: '' };
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const datelines = blocks.slice(0, mostDatelines).flatMap((block) => readDateline(text, block) ?? []);
  const header = readHeaderLines(lines);
  return {
    date: trustedDay({ ...statedDays(header), datelines, foot: footDays(lines) }),
    source: creditedSource({ lines, header, datelines, curated }),
    address: statedAddress(lines),
    title: headlineOf(lines, header),
    opening: openingOf(lines[0] ?? ''),
  };
}
