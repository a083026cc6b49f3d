import type { Published } from '../extracted.ts';
import { DAY_SIGNALS, type DayCase, type SignalKind } from './day-signals.ts';
import type { PageDay } from './page-days.ts';

/** A day that one row of the signals found. */
interface Signal extends PageDay {
  readonly name: string;
  readonly kind: SignalKind;
}

/** What is asked for the day: all signals, by kind, and the first that a machine wrote. */
interface Evidence {
  /** What a machine wrote, the surest first. */
  readonly stamps: readonly Signal[];
  readonly printed: readonly Signal[];
  readonly address: Signal | undefined;
  readonly loose: Signal | undefined;
}

interface Choice {
  readonly name: string;
  /** An example: [the day that is taken], {what it is taken before}. */
  readonly sentence: string;
  readonly take: (one: Evidence) => { readonly day: string; readonly signal: Signal } | undefined;
}

/** Lists how the day is chosen from what the page states. The first row that has one gives it. */
export const DAY_CHOICES: readonly Choice[] = [
  {
    // The stamp of the element that prints a day is no second witness: it is Greenwich's too.
    name: 'printed-beside-greenwich',
    sentence: '<time datetime="{2022-03-08T01:00:00Z}">[7 March 2022]</time>',
    take({ stamps, printed, address }) {
      const seen = [...printed.filter(({ kind }) => kind !== 'stamp'), ...(address ? [address] : [])];
      const copies = [...stamps, ...printed.filter(({ kind }) => kind === 'stamp')];
      const [stamp] = copies;
      const isAlone =
        stamp !== undefined &&
        copies.every(({ days, isNearMidnight }) => isNearMidnight && days[0] === stamp.days[0]) &&
        !seen.some(({ days }) => days.includes(stamp.days[0] ?? ''));
      return isAlone ? dayBeside(stamp, seen) : undefined;
    },
  },
  {
    // The stamp and what readers see say the same.
    name: 'stamp-as-printed',
    sentence: 'published_time [2022-03-07], and below the headline “[7 March 2022]”',
    take: ({ stamps, printed, address }) =>
      stamps.flatMap((stamp) => {
        const same = [...printed, ...(address ? [address] : [])].find((one) =>
          one.days.includes(stamp.days[0] ?? ''),
        );
        return same ? [{ day: stamp.days[0] ?? '', signal: stamp }] : [];
      })[0],
  },
  {
    // A stamp of Greenwich is a day late in the evening of America, and early in the morning of Asia.
    name: 'printed-beside-stamp',
    sentence: 'published_time {2022-03-08T01:00:00Z}, and below the headline “[7 March 2022]”',
    take: ({ stamps: [stamp], printed, address }) =>
      stamp && dayBeside(stamp, [...printed, ...(address ? [address] : [])]),
  },
  {
    name: 'stamp',
    sentence: 'published_time [2022-03-07], and no day in sight',
    take: ({ stamps: [stamp] }) => stamp && whole(stamp),
  },
  {
    name: 'printed-in-address',
    sentence: '/[2022/03/07]/rain, and below the headline “[7 March 2022]”',
    take: ({ printed, address }) => {
      const one = printed.find(({ days }) => address && days.includes(address.days[0] ?? ''));
      return one && address && { day: address.days[0] ?? '', signal: one };
    },
  },
  {
    name: 'address',
    sentence: '/[2022/03/07]/rain, and no day in sight',
    take: ({ address }) => address && whole(address),
  },
  {
    name: 'printed',
    sentence: 'below the headline “[7 March 2022]”, and no other day; “{03/04/2022}” could be two',
    take: ({ printed }) => printed.flatMap((one) => whole(one) ?? [])[0],
  },
  {
    name: 'loose',
    sentence: '<meta name="date" content="[2022-03-07]">, and no other day',
    take: ({ loose }) => loose && whole(loose),
  },
];

/** Finds the first day that is the one before or behind that of a stamp. */
function dayBeside(stamp: Signal, seen: readonly Signal[]): ReturnType<Choice['take']> {
  return seen.flatMap((one) => {
    const day = one.days.find((other) => daysBetween(stamp.days[0] ?? '', other) === 1);
    return day ? [{ day, signal: one }] : [];
  })[0];
}

/** Reads the day on which a page's article came out, how sure that is, and by which row of the choices. */
export function publishedDay(one: DayCase): { readonly published: Published; readonly by: string | null } {
  const signals = DAY_SIGNALS.flatMap(({ name, kind, find }) =>
    find(one).map((day): Signal => ({ ...day, name, kind })),
  );
  const of = (...kinds: SignalKind[]) => signals.filter(({ kind }) => kinds.includes(kind));
  const evidence = {
    ...{ stamps: of('linked', 'meta', 'item'), printed: of('printed', 'stamp', 'labelled') },
    ...{ address: of('address')[0], loose: of('loose')[0] },
  };
  for (const { name, take } of DAY_CHOICES) {
    const found = take(evidence);
    if (!found) continue;
    const isSure = isConfirmed(signals.filter(({ days }) => days.includes(found.day)));
    const published = { day: found.day, isSure, printed: found.signal.printed };
    return { published, by: name };
  }
  return { published: { day: null, isSure: false, printed: null }, by: null };
}

/** What a site's own program writes for other programs: one of them is often a copy of the other. */
const forMachines: ReadonlySet<SignalKind> = new Set(['linked', 'meta', 'loose']);

/** Two signals of unlike kinds agree, and not only on the day of Greenwich. */
function isConfirmed(agreeing: readonly Signal[]): boolean {
  const isForMachines = agreeing.every(({ kind }) => forMachines.has(kind));
  const isUncertain = isForMachines
    ? agreeing.some(({ isNearMidnight }) => isNearMidnight)
    : agreeing.every(({ isNearMidnight }) => isNearMidnight);
  return !isUncertain && new Set(agreeing.map(({ kind }) => kind)).size > 1;
}

/** A string that can mean two days states none alone. */
function whole(signal: Signal): { day: string; signal: Signal } | undefined {
  const [day, ...others] = signal.days;
  return day !== undefined && others.length === 0 ? { day, signal } : undefined;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
