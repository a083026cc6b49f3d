import type { ArticlesQuery } from '../../../lib/library/search/library-query.ts';
import { grouped } from '../../grouped.ts';
import { FilterChoice } from './FilterChoice.tsx';

type Published = Pick<ArticlesQuery, 'source' | 'from' | 'to'>;

/** Lets the reader narrow a list to a publisher and to days. */
export function PublishedFields(props: {
  readonly query: Published;
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  readonly onChange: (changed: Partial<Published>) => void;
}) {
  const { query, sources, onChange } = props;
  const names = sources.map(({ source, count }) => [source, `${source} (${grouped(count)})`] as const);
  // One that nothing is found of any more stays chosen, and is seen to be.
  const isMissing = query.source !== null && !sources.some(({ source }) => source === query.source);
  return (
    <>
      <FilterChoice
        label="Source"
        any="Any source"
        value={query.source}
        options={isMissing && query.source !== null ? [...names, [query.source, query.source]] : names}
        onChoose={(source) => onChange({ source })}
      />
      <span class="days">
        <Day name="From" day={query.from} onChange={(from) => onChange({ from })} />
        <Day name="To" day={query.to} onChange={(to) => onChange({ to })} />
      </span>
    </>
  );
}

function Day(props: {
  readonly name: string;
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  const { name, day, onChange } = props;
  return (
    <label>
      {name}
      <input
        type="date"
        data-chosen={day !== null}
        value={day ?? ''}
        // A day that is only begun is none, and must not be taken out of the field.
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
      />
    </label>
  );
}
