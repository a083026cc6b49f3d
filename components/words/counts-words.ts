import type { RecordCounts } from '../../lib/holdings/passages/record-counts.ts';
import { grouped } from '../grouped.ts';

/** Says how much of an actor is on record: "0 said · 4 about"; of one without quotes, what else there is. */
export function countsWords({ said, about, reported, namedIn }: RecordCounts): string {
  if (said + about > 0) return `${grouped(said)} said · ${grouped(about)} about`;
  if (reported > 0) return `${grouped(reported)} reported`;
  if (namedIn > 0) return `named in ${grouped(namedIn)} ${namedIn === 1 ? 'article' : 'articles'}`;
  return 'nothing on record';
}
