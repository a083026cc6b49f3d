import type { ComparisonId } from '../../lib/reader/comparison.ts';
import { ownDay } from '../../lib/text/own-day.ts';
import type { ComparisonSummary } from '../../lib/views/comparison-view.ts';
import { day } from '../day.ts';
import { Icon } from '../Icon.tsx';
import { suggestedTitle } from './suggested-title.ts';

/** Lists the comparisons that are kept, the latest first; nothing where there is none but the one that is shown. */
export function KeptComparisons(props: {
  readonly kept: readonly ComparisonSummary[];
  /** The one that is shown; null where none is. */
  readonly shown: ComparisonId | null;
  readonly onDelete: (id: ComparisonId, what: string) => void;
}) {
  const { kept, shown, onDelete } = props;
  if (kept.length === 0) return null;
  return (
    <section class="kept-comparisons" aria-labelledby="kept-comparisons-title">
      <h2 id="kept-comparisons-title">Your comparisons</h2>
      <ul>
        {kept.map((one) => {
          const name = one.title ?? suggestedTitle(one);
          return (
            <li key={one.id}>
              {one.id === shown ? (
                <bdi aria-current="page">{name}</bdi>
              ) : (
                <a class="link-button" href={`/compare.html?${one.id}`}>
                  <bdi>{name}</bdi>
                </a>
              )}
              <span class="kept-comparison-facts">
                {one.count} {one.count === 1 ? 'quote' : 'quotes'} ·{' '}
                <time dateTime={one.changed}>{day(ownDay(new Date(one.changed)))}</time>
                {one.id === shown && ' · shown above'}
              </span>
              <button
                type="button"
                class="icon-button"
                title="Delete"
                aria-label={`Delete: ${name}`}
                onClick={() => onDelete(one.id, name)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="compare-about">They lie on this machine alone, and in no exported file.</p>
    </section>
  );
}
