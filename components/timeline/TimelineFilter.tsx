import { useRef } from 'preact/hooks';
import { type ActorId, STANCES, type Stance } from '../../lib/model.ts';
import { countNamed, NO_FILTER, type TickFilter } from '../../lib/timeline/filter-ticks.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { grouped } from '../grouped.ts';
import { FilterChoice } from '../library/find/FilterChoice.tsx';
import { SearchField } from '../SearchField.tsx';
import { stanceName } from '../stance-name.ts';
import './timeline-filter.css';

/** Narrows a timeline: to quotes that name somebody, that have words, or of which the speaker did one thing. */
export function TimelineFilter(props: {
  readonly ticks: readonly TickView[];
  readonly names: ReadonlyMap<ActorId, string>;
  readonly filter: TickFilter;
  readonly onFilter: (filter: TickFilter) => void;
}) {
  const { ticks, names, filter, onFilter } = props;
  const field = useRef<HTMLInputElement>(null);
  const stances = new Map<Stance, number>();
  for (const { stance } of ticks) stances.set(stance, (stances.get(stance) ?? 0) + 1);
  return (
    <div class="timeline-filter">
      <SearchField
        label="Words in these quotes"
        placeholder="Words"
        words={filter.words}
        onSearch={(words) => onFilter({ ...filter, words })}
        field={field}
      />
      <FilterChoice
        label="Who is named within the quote"
        any="Whoever is named"
        value={filter.named}
        options={countNamed(ticks).map(([id, count]) => [id, `${names.get(id) ?? id} (${grouped(count)})`])}
        onChoose={(named) => onFilter({ ...filter, named })}
      />
      <FilterChoice
        label="What the speaker did"
        any="Said or denied"
        value={filter.stance}
        options={STANCES.filter((stance) => stances.has(stance)).map((stance) => [
          stance,
          `${stanceName(stance)} (${grouped(stances.get(stance) ?? 0)})`,
        ])}
        onChoose={(stance) => onFilter({ ...filter, stance })}
      />
    </div>
  );
}

/** Says that a filter leaves nothing, and takes away what it asks for, part by part. */
export function NothingLeft(props: {
  readonly filter: TickFilter;
  readonly names: ReadonlyMap<ActorId, string>;
  readonly onFilter: (filter: TickFilter) => void;
}) {
  const { filter, names, onFilter } = props;
  const loosen = (words: string, part: Partial<TickFilter>) => (
    <button type="button" class="quiet-button" onClick={() => onFilter({ ...filter, ...part })}>
      {words}
    </button>
  );
  const parts = [filter.words.trim() !== '', filter.named !== null, filter.stance !== null].filter(Boolean);
  return (
    <div class="timeline-nothing">
      <p>No quote here has all of that.</p>
      {filter.words.trim() !== '' && loosen(`Without “${filter.words.trim()}”`, { words: '' })}
      {filter.named !== null &&
        loosen(`Whoever is named, not only ${names.get(filter.named) ?? ''}`, { named: null })}
      {filter.stance !== null && loosen(`Not only “${stanceName(filter.stance)}”`, { stance: null })}
      {parts.length > 1 && loosen('All quotes', NO_FILTER)}
    </div>
  );
}
