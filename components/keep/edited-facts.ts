import type { Extracted } from '../../lib/extract/extracted.ts';
import type { EditableField } from '../../lib/library/article-record.ts';

/** Holds what a reader may put right of an article before it is kept, as fields have it: empty where nothing is known. */
export interface EditedFacts {
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  /** Whether the reader says that the day is right. */
  readonly isDateConfirmed: boolean;
  readonly source: string;
}

/** Gives the facts as they were found. */
export function factsOf({
  title,
  published,
  site,
}: Pick<Extracted, 'title' | 'published' | 'site'>): EditedFacts {
  return { title: title ?? '', date: published.day ?? '', isDateConfirmed: false, source: site ?? '' };
}

/** What of an article a reader may put right. */
type Told = Pick<Extracted, 'title' | 'published' | 'site'>;

/** Puts the facts of the reader into what was found, and says which of them are the reader's. */
export function withFacts<Found extends Told>(
  found: Found,
  { title, date, isDateConfirmed, source }: EditedFacts,
): { readonly told: Found; readonly edited: readonly EditableField[] } {
  const own = { title: filled(title), date: filled(date), source: filled(source) };
  const { published } = found;
  const isOwnDate = own.date !== published.day || isDateConfirmed;
  const isSure = isOwnDate ? own.date !== null : published.isSure;
  return {
    told: {
      ...found,
      title: own.title,
      site: own.source,
      published: { ...published, day: own.date, isSure },
    },
    edited: [
      ...(own.title === found.title ? [] : (['title'] as const)),
      ...(own.source === found.site ? [] : (['source'] as const)),
      ...(isOwnDate ? (['date'] as const) : []),
    ],
  };
}

/** An empty field is none. */
function filled(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
