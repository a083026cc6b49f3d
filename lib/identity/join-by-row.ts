import { areDecidedApart, type Decided } from './decisions.ts';
import type { LocalActor } from './local-actor.ts';
import type { ApartRow, JoinRow } from './rows/join-rows.ts';
import type { Profile } from './rows/profile.ts';
import { supportedOf } from './support.ts';

/** Pairs two profiles that a row relates, by their places in a list. */
interface Edge {
  readonly one: number;
  readonly other: number;
}

/** Offers to the reader that two may be one: by a member of each. */
export interface Offer {
  readonly of: readonly [LocalActor, LocalActor];
  readonly rule: string;
}

/** Holds what a round asks with. */
export interface Asked {
  readonly aparts: readonly ApartRow[];
  readonly decided: Decided;
  readonly offers: Offer[];
}

/** Related profiles that are asked about each other; whoever has more is related to them all the same. */
const MOST_RIVALS = 40;
/** Members with which a profile is a rival to any other, however large. */
const MANY = 5;

/**
 * Asks one row about pairs, and joins those it is certain of. Whoever it relates to two that are not one stays alone, unless something
 * else speaks for one of them. The result hangs on no order: neither of the profiles nor of the pairs.
 */
export function joinByRow(
  row: JoinRow,
  profiles: readonly Profile[],
  pairs: Iterable<readonly [number, number]>,
  asked: Asked,
): Profile[] {
  const edges = edgesOf(row, profiles, pairs, asked);
  if (edges.length === 0) return [...profiles];
  const kept = unambiguous(edges, profiles, asked, row.name);
  return merged(profiles, kept, asked, row.name);
}

function edgesOf(
  row: JoinRow,
  profiles: readonly Profile[],
  pairs: Iterable<readonly [number, number]>,
  asked: Asked,
): Edge[] {
  const edges: Edge[] = [];
  for (const [a, b] of pairs) {
    const [one, other] = [profiles[a] as Profile, profiles[b] as Profile];
    if (!row.relates(one, other) || areApart(one, other, asked)) continue;
    if (row.certain(one, other)) edges.push({ one: a, other: b });
    else offer(one, other, row.name, asked);
  }
  return edges;
}

/** Tells whether a row or the reader keeps two apart. */
export const areApart = (one: Profile, other: Profile, { aparts, decided }: Asked): boolean =>
  areDecidedApart(one, other, decided) || aparts.some(({ agrees }) => agrees(one, other));

/** Drops the relations of those that are related to two who are not one. Profiles that are much smaller make nobody doubtful. */
function unambiguous(
  edges: readonly Edge[],
  profiles: readonly Profile[],
  asked: Asked,
  rule: string,
): readonly Edge[] {
  const related = new Map<number, number[]>();
  const relate = (one: number, other: number): void => {
    const others = related.get(one);
    if (others) others.push(other);
    else related.set(one, [other]);
  };
  for (const { one, other } of edges) {
    relate(one, other);
    relate(other, one);
  }
  const allowed = new Map<number, ReadonlySet<number>>();
  for (const [at, others] of related) {
    const least = Math.min(sizeOf(profiles[at]), MANY);
    const large = others.filter((other) => sizeOf(profiles[other]) >= least);
    if (large.length > MOST_RIVALS || !haveRivals(large, profiles, asked)) continue;
    const rivals = large.map((other) => profiles[other] as Profile);
    const kept = new Set(supportedOf(profiles[at] as Profile, rivals));
    const supported = large.filter((other) => kept.has(profiles[other] as Profile));
    const small = others.filter((other) => sizeOf(profiles[other]) < least);
    allowed.set(at, new Set([...small, ...(haveRivals(supported, profiles, asked) ? [] : supported)]));
  }
  if (allowed.size === 0) return edges;
  return edges.filter(({ one, other }) => {
    const isKept = (allowed.get(one)?.has(other) ?? true) && (allowed.get(other)?.has(one) ?? true);
    if (!isKept) offer(profiles[one] as Profile, profiles[other] as Profile, rule, asked);
    return isKept;
  });
}

const sizeOf = (profile: Profile | undefined): number => profile?.members.length ?? 0;

function haveRivals(others: readonly number[], profiles: readonly Profile[], asked: Asked): boolean {
  return others.some((one, k) =>
    others
      .slice(k + 1)
      .some((other) => areApart(profiles[one] as Profile, profiles[other] as Profile, asked)),
  );
}

/** Merges along the relations, the largest profiles first, as long as nothing keeps apart what has grown together. The profiles grow. */
function merged(profiles: readonly Profile[], edges: readonly Edge[], asked: Asked, rule: string): Profile[] {
  const rank = ranksOf(profiles, asked.decided);
  const sorted = edges
    .map(({ one, other }) =>
      (rank[one] as number) < (rank[other] as number) ? { one, other } : { one: other, other: one },
    )
    .sort(
      (a, b) =>
        (rank[a.one] as number) - (rank[b.one] as number) ||
        (rank[a.other] as number) - (rank[b.other] as number),
    );
  const into = profiles.map((_, k) => k);
  const rootOf = (at: number): number => {
    let root = at;
    while (into[root] !== root) root = into[root] as number;
    return root;
  };
  for (const edge of sorted) {
    const [a, b] = [rootOf(edge.one), rootOf(edge.other)];
    if (a === b) continue;
    const [one, other] = [profiles[a] as Profile, profiles[b] as Profile];
    if (areApart(one, other, asked)) {
      offer(profiles[edge.one] as Profile, profiles[edge.other] as Profile, rule, asked);
      continue;
    }
    // The larger takes the smaller in, so that each member is added few times.
    const [from, to] = one.members.length >= other.members.length ? [b, a] : [a, b];
    (profiles[to] as Profile).take((profiles[from] as Profile).members, rule);
    into[from] = to;
  }
  return profiles.filter((_, k) => into[k] === k);
}

function ranksOf(profiles: readonly Profile[], decided: Decided): number[] {
  const places = new Map(profiles.map((profile, k) => [profile, k]));
  const ranks: number[] = [];
  for (const [rank, profile] of bySize(profiles, decided).entries())
    ranks[places.get(profile) as number] = rank;
  return ranks;
}

/** Sorts profiles: those with most members first, whoever the reader took out last, then by id. */
export function bySize(profiles: readonly Profile[], { leaving }: Decided): Profile[] {
  const isLeaving = ({ members }: Profile): boolean => members.some(({ id }) => leaving.has(id));
  return profiles.toSorted(
    (one, other) =>
      (leaving.size === 0 ? 0 : Number(isLeaving(one)) - Number(isLeaving(other))) ||
      other.members.length - one.members.length ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Notes that the reader may be asked. */
export function offer(one: Profile, other: Profile, rule: string, { offers }: Asked): void {
  const [a, b] = [one.members[0] as LocalActor, other.members[0] as LocalActor];
  offers.push({ of: a.id < b.id ? [a, b] : [b, a], rule });
}
