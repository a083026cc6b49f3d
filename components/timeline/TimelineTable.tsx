import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import { latestFirst } from '../../lib/holdings/latest-first.ts';
import type { RoleView } from '../../lib/holdings/role-view.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { stanceName } from '../stance-name.ts';
import { grade } from '../words/grade.ts';
import { TickSaid } from './TickLine.tsx';
import './timeline-table.css';

/** A row of the table: a quote, or an office that an article states. */
type Row = { readonly date: string | null } & ({ readonly tick: TickView } | { readonly role: RoleView });

/** Rows that are shown at once: a table of thousands would take seconds to draw. */
const ROWS_AT_ONCE = 100;

/** Tells on demand what a timeline shows as a table, latest first: for whoever does not see it, and for whoever wants to read it. */
export function TimelineTable(props: {
  readonly ticks: readonly TickView[];
  readonly roles: readonly RoleView[];
  readonly onRead: (quote: QuoteId) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="timeline-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Show as a table</summary>
      {isOpen && <Rows {...props} />}
    </details>
  );
}

function Rows(props: Parameters<typeof TimelineTable>[0]) {
  const { ticks, roles, onRead } = props;
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const body = useRef<HTMLTableSectionElement>(null);
  const focusAt = useRef<number | null>(null);
  const rows: Row[] = [
    ...ticks.map((tick) => ({ date: tick.date, tick })),
    ...roles.map((role) => ({ date: role.date, role })),
  ].sort(latestFirst);
  useLayoutEffect(() => {
    const row = focusAt.current === null ? null : body.current?.rows[focusAt.current];
    row?.querySelector<HTMLElement>('button')?.focus();
    focusAt.current = null;
  }, [count]);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Words</th>
            <th scope="col">
              <span class="unseen">Where it stands</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.slice(0, count).map((row) => (
            <TimelineRow
              key={'tick' in row ? row.tick.id : `${row.role.article} ${row.role.role}`}
              row={row}
              onRead={onRead}
            />
          ))}
        </tbody>
      </table>
      {count < rows.length && (
        <p class="timeline-more">
          {grouped(count)} of {grouped(rows.length)} rows{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              focusAt.current = count;
              setCount(count + ROWS_AT_ONCE);
            }}
          >
            Show more
          </button>
        </p>
      )}
    </>
  );
}

function TimelineRow({ row, onRead }: { readonly row: Row; readonly onRead: (quote: QuoteId) => void }) {
  const words = useId();
  const source = 'tick' in row ? row.tick.source : row.role.source;
  return (
    <tr class={'tick' in row ? undefined : 'role-row'}>
      <td>
        {row.date === null ? 'undated' : <time dateTime={row.date}>{day(row.date)}</time>}
        <bdi class="timeline-source">{source ?? 'source not stated'}</bdi>
      </td>
      {'tick' in row ? (
        <>
          <td id={words}>
            <TickSaid tick={row.tick} />
            <span class="timeline-grade">
              {grade(row.tick.kind).label} · {stanceName(row.tick.stance)}
            </span>
          </td>
          <td>
            <button
              type="button"
              class="quiet-button"
              aria-describedby={words}
              onClick={() => onRead(row.tick.id)}
            >
              Show in article
            </button>
          </td>
        </>
      ) : (
        <td colSpan={2}>
          Called <bdi class="timeline-role">{upperFirst(row.role.role)}</bdi>
        </td>
      )}
    </tr>
  );
}
