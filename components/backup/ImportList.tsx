import type { ChangeId } from '../../lib/library/change.ts';
import type { ImportView } from '../../lib/library/exchange/list-imports.ts';
import { day } from '../day.ts';
import { articlesWords } from './backup-words.ts';

/** Lists imports that can be taken back; one that was stopped in the middle stands open. */
export function ImportList(props: {
  readonly imports: readonly ImportView[];
  /** The import whose result is shown already. */
  readonly shown: ChangeId | null;
  readonly isBusy: boolean;
  readonly onTakeBack: (id: ChangeId) => void;
}) {
  const imports = props.imports.filter(({ id }) => id !== props.shown);
  if (imports.length === 0 || props.isBusy) return null;
  return (
    <details class="import-list" open={imports.some(({ isWhole }) => !isWhole)}>
      <summary>Earlier imports</summary>
      <ul>
        {imports.map(({ id, file, at, articles, isWhole }) => (
          <li key={id}>
            <span>
              <bdi>{file}</bdi> · {day(at.slice(0, 10))} · {articlesWords(articles)}
              {!isWhole && ' · stopped in the middle: import the file again to go on, or take it back'}
            </span>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Take back ${file} of ${day(at.slice(0, 10))}`}
              onClick={() => props.onTakeBack(id)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
