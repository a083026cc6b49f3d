import { officeShare, sharedCompany, shareEvidence } from './rows/evidence.ts';
import type { Profile } from './rows/profile.ts';

/** Names beside two that are counted. */
const MOST_COMPANY = 12;
/** How many times as much must speak for one as for the next: shares of an office, and names of company. */
const TIMES = { office: 3, company: 2, size: 10 };

/**
 * Lists those of several rivals for whom something else speaks: an office or a body, mostly held by one; else the company of one far more
 * than that of the others.
 */
export function supportedOf(own: Profile, rivals: readonly Profile[]): readonly Profile[] {
  const supported = rivals.filter((rival) => shareEvidence(own, rival));
  if (supported.length === 1) return supported;
  if (supported.length > 1) return mostly(supported, (rival) => officeShare(own, rival), TIMES.office);
  return mostly(rivals, (rival) => sharedCompany(own, rival, MOST_COMPANY), TIMES.company);
}

/** Lists the one of several rivals of a name whom nearly all articles mean by it. */
export const mostNamed = (rivals: readonly Profile[]): readonly Profile[] =>
  mostly(rivals, ({ members }) => members.length, TIMES.size);

/** Gives the one for whom most speaks, if it is more than so many times as much as for the next. */
function mostly(
  rivals: readonly Profile[],
  weigh: (rival: Profile) => number,
  times: number,
): readonly Profile[] {
  const [first, second] = rivals
    .map((rival) => ({ rival, weight: weigh(rival) }))
    .sort((a, b) => b.weight - a.weight);
  return first && first.weight > times * (second?.weight ?? 0) ? [first.rival] : [];
}
