/** A way to label an axis: at each so many days, months or years. */
export interface AxisStep {
  /** About how many days lie between two labels. */
  readonly days: number;
  /** So many digits' widths a label and the space behind it take. */
  readonly digits: number;
  /** Finds the first place of a label from a day on. */
  readonly first: (day: number) => number;
  /** Finds the place behind one. */
  readonly next: (day: number) => number;
  /** Writes a label; the year stands where it is another than that of the label before. */
  readonly write: (iso: string, isNewYear: boolean) => string;
}

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Counts months from the year 0. */
const monthOf = (day: number): number => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Gives the first day of a month. `Date.UTC` takes the years 0 to 99 for those of 1900. */
const dayOfMonth = (month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return Math.floor(date.getTime() / DAY);
};

const days = (count: number): AxisStep => ({
  days: count,
  digits: 12,
  first: (day) => day,
  next: (day) => day + count,
  write(iso, isNewYear) {
    const written = `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]}`;
    return isNewYear ? `${written} ${iso.slice(0, 4)}` : written;
  },
});

const months = (
  count: number,
  { digits, write }: Pick<AxisStep, 'digits' | 'write'> = {
    digits: 10,
    write: (iso, isNewYear) => {
      const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
      return isNewYear ? `${month} ${iso.slice(0, 4)}` : month;
    },
  },
): AxisStep => ({
  days: count * 30,
  ...{ digits, write },
  first(day) {
    const month = Math.ceil(monthOf(day) / count) * count;
    return dayOfMonth(month) >= day ? dayOfMonth(month) : dayOfMonth(month + count);
  },
  next: (day) => dayOfMonth(monthOf(day) + count),
});

const years = (count: number): AxisStep => months(12 * count, { digits: 6, write: (iso) => iso.slice(0, 4) });

/** Lists the ways, the finest first. */
export const AXIS_STEPS: readonly AxisStep[] = [
  ...[1, 2, 7, 14].map(days),
  ...[1, 3, 6].map((count) => months(count)),
  ...[1, 2, 5, 10, 20, 50, 100].map(years),
];
