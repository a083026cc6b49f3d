import { useState } from 'preact/hooks';
import type { SourceRoom } from '../../lib/library/sizes/room-taken.ts';
import { grouped } from '../grouped.ts';
import { libraryAddress, WHOLE } from '../library/find/library-address.ts';
import { bytesWords, sourceName } from './room-words.ts';

/** More than this are shown on demand: the largest come first. */
const SHOWN_AT_FIRST = 15;

/** Lists what the articles of each source take; each leads to these articles, and can be forgotten. `onForget` is null while one is. */
export function SourceTable(props: {
  readonly sources: readonly SourceRoom[];
  readonly onForget: ((source: SourceRoom) => void) | null;
}) {
  const { sources, onForget } = props;
  const [all, setAll] = useState(false);
  if (sources.length === 0) return null;
  const shown = all || sources.length <= SHOWN_AT_FIRST + 1 ? sources : sources.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <table class="room-table">
        <caption>Articles by source, and about how much room they take</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Articles</th>
            <th scope="col">Quotes</th>
            <th scope="col">Room</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.source}>
              <th scope="row">
                <SourceLink source={one.source} />
              </th>
              <td>{grouped(one.articles)}</td>
              <td>{grouped(one.quotes)}</td>
              <td>{bytesWords(one.bytes)}</td>
              <td>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={`Forget all of ${sourceName(one)}…`}
                  aria-disabled={onForget === null}
                  onClick={() => onForget?.(one)}
                >
                  Forget all…
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sources.length && (
        <p>
          <button type="button" class="link-button" onClick={() => setAll(true)}>
            Show all {grouped(sources.length)} sources
          </button>
        </p>
      )}
    </>
  );
}

/** Leads to the articles of a source. Nothing lists those without one. */
function SourceLink({ source }: Pick<SourceRoom, 'source'>) {
  if (source === null) return <>{sourceName({ source })}</>;
  return (
    <a href={`/library.html${libraryAddress({ ...WHOLE.articles, source })}`}>
      <bdi>{source}</bdi>
    </a>
  );
}
