import type { ArticleSummary } from '../holdings/article-summary.ts';
import type { Counts, Holding } from '../holdings/holding.ts';
import type { Slice } from '../holdings/slice.ts';
import type { Correction } from '../reader/corrections.ts';
import type { Settings } from '../reader/settings.ts';
import { sliceAfter } from './slice-after.ts';

/** Shows a correction. */
export interface CorrectionView {
  readonly correction: Correction;
  /** The actor's display name; its id where no holding knows it. */
  readonly name: string;
}

/** Tells the popup how things stand, apart from what the page itself reports. */
export interface Overview {
  readonly highlighting: boolean;
  /** Whether a name is underlined once in each section. */
  readonly oncePerSection: boolean;
  /** Whether this host is among those the reader turned off. */
  readonly siteOff: boolean;
  readonly counts: Counts;
  /** The first articles, latest first. */
  readonly articles: Slice<ArticleSummary>;
  /** Latest first. */
  readonly corrections: readonly CorrectionView[];
}

/** Tells how things stand for a host; null where there is none to turn off. */
export async function viewOverview(
  holding: Holding,
  { highlighting, oncePerSection, sitesOff }: Settings,
  corrections: readonly Correction[],
  host: string | null,
): Promise<Overview> {
  const [counts, articles, views] = await Promise.all([
    holding.counts(),
    holding.articles(sliceAfter(null)),
    Promise.all(corrections.toReversed().map((correction) => viewCorrection(holding, correction))),
  ]);
  return {
    highlighting,
    oncePerSection,
    siteOff: host !== null && sitesOff.includes(host),
    counts,
    articles,
    corrections: views,
  };
}

async function viewCorrection(holding: Holding, correction: Correction): Promise<CorrectionView> {
  const actor = await holding.actor(correction.actor);
  return { correction, name: actor?.name ?? correction.actor };
}
