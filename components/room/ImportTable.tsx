import type { ImportRoom } from '../../lib/library/sizes/room-taken.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { bytesWords } from './room-words.ts';

/** Lists what is left of each file that was imported of late; the library page takes one back. */
export function ImportTable({ imports }: { readonly imports: readonly ImportRoom[] }) {
  if (imports.length === 0) return null;
  return (
    <>
      <table class="room-table">
        <caption>Of these, articles that were imported in the last 30 days</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Articles</th>
            <th scope="col">Quotes</th>
            <th scope="col">Room</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <bdi>{one.file}</bdi>, {day(one.at.slice(0, 10))}
              </th>
              <td>{grouped(one.articles)}</td>
              <td>{grouped(one.quotes)}</td>
              <td>{bytesWords(one.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        An import is taken back as a whole in <a href="/library.html">your library</a>.
      </p>
    </>
  );
}
