import type { Extracted } from '../../lib/extract/extracted.ts';
import type { RecordOrigin } from '../../lib/library/article-record.ts';

/** Says whether a tab's page was read, or what its reader had selected. */
export function originOf({ isWhole }: Pick<Extracted, 'isWhole'>): RecordOrigin {
  return isWhole ? 'page' : 'selection';
}
