const known = new Map<string, ReadonlyMap<string, number>>();

/** Styles in which browsers name a month: alone, and as it is written beside a day. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];
/** "März" is printed "Mär" too, "septiembre" "sept". Letters. */
const cuts = [3, 4];

/** Maps the names of the months of a language, long and short, to their numbers: from the browser's own data. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const tag = language.replace('_', '-');
  const names = known.get(tag) ?? new Map(styles.flatMap((style) => namesIn(tag, style)).reverse());
  known.set(tag, names);
  return names;
}

/** Writes a month's name as the map has it. */
export const plainMonth = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function namesIn(tag: string, style: Intl.DateTimeFormatOptions): [string, number][] {
  const format = formatOf(tag, style);
  if (format === null) return [];
  return Array.from({ length: 12 }, (_, at): [string, number][] => {
    const parts = format.formatToParts(Date.UTC(2021, at, 5));
    const name = plainMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
    if (!/^\p{L}{3,}/u.test(name)) return [];
    const isLong = style.month === 'long' && name.length > 4;
    return [name, ...(isLong ? cuts.map((cut) => name.slice(0, cut)) : [])].map((form) => [form, at + 1]);
  }).flat();
}

/** Pages declare languages that are none. */
function formatOf(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(tag, {
      ...style,
      timeZone: 'UTC',
      numberingSystem: 'latn',
      calendar: 'gregory',
    });
  } catch {
    return null;
  }
}
