import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { grouped } from './grouped.ts';
import './tabs.css';

/** Describes one tab, its count and its content. */
export interface CountedTab<Key extends string> {
  readonly key: Key;
  readonly label: ComponentChildren;
  /** Null before it is known. */
  readonly count: number | null;
}

/** Shows tabs over one panel, operated as WAI-ARIA describes: arrows, Home and End move, and moving selects. */
export function Tabs<Key extends string>(props: {
  readonly tabs: readonly CountedTab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  readonly children: ComponentChildren;
}) {
  const { tabs, selected, onSelect } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === selected);
    const rightward = getComputedStyle(list.current ?? document.body).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + rightward,
      ArrowLeft: at - rightward,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };

  return (
    <>
      <div class="tab-list" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, label, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={key === selected ? 0 : -1}
            class="tab"
            onClick={() => onSelect(key)}
          >
            {label} <span class="count">{count !== null && grouped(count)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {props.children}
      </div>
    </>
  );
}
