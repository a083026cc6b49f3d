import type { ExtractOutcome } from '../../extract/extracted.ts';
import { fitExtractOutcome } from '../../wire/extract-outcome.ts';

/**
 * Reads a page by a script in it. Browsers run none in their own pages and in stores, and none where the reader withholds access: then
 * the page is closed to us, as it is where what came back is nothing that our script gives.
 */
export async function extractTab(run: () => Promise<unknown>): Promise<ExtractOutcome> {
  const outcome = fitExtractOutcome(await run().catch(() => null));
  return outcome.fits ? outcome.value : { ok: false, error: { code: 'page-closed' } };
}
