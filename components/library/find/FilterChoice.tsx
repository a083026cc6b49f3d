import './filter-choice.css';

/** Names one value of a choice. */
export type FilterOption<Value extends string> = readonly [value: Value, name: string];

/** Lets the reader choose one of some values, or none of them. */
export function FilterChoice<Value extends string>(props: {
  readonly label: string;
  /** Says what no choice stands for: "Any grade". */
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly FilterOption<Value>[];
  readonly onChoose: (value: Value | null) => void;
}) {
  const { label, any, value, options, onChoose } = props;
  return (
    <select
      class="choice"
      aria-label={label}
      data-chosen={value !== null}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(options.find(([one]) => one === currentTarget.value)?.[0] ?? null)
      }
    >
      <option value="">{any}</option>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
