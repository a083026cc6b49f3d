import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cursor, Slice } from '../../lib/holdings/slice.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { Result } from '../../lib/wire/messages.ts';

/** Asks for the next slice of a list. */
export type MoreOf<Item> = (after: Cursor) => Promise<Result<Slice<Item>>>;

/** Holds a list as far as it was asked for. */
export interface Grown<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Asks for more; null where nothing follows, or where nobody can be asked. */
  readonly more: (() => void) | null;
  readonly state: 'idle' | 'asking' | { readonly error: Problem };
  /** Takes the element whose children show the items: the first new one gets the focus from the button that asked. */
  readonly list: (element: HTMLElement | null) => void;
}

/** Lets a list grow slice by slice from its first one. Another first slice starts over; the same one, sent again, does not. */
export function useSlices<Item>(first: Slice<Item>, ask: MoreOf<Item> | null): Grown<Item> {
  const [later, setLater] = useState<{
    readonly from: Cursor | null;
    readonly slices: readonly Slice<Item>[];
  }>({ from: null, slices: [] });
  const [state, setState] = useState<Grown<Item>['state']>('idle');
  const shown = useRef<HTMLElement | null>(null);
  const list = useCallback((element: HTMLElement | null) => {
    shown.current = element;
  }, []);
  const focusAt = useRef<number | null>(null);
  const slices = later.from === first.next ? [first, ...later.slices] : [first];
  const items = slices.flatMap((slice) => slice.items);
  const { total, next } = slices.at(-1) ?? first;

  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    const { children } = shown.current ?? {};
    // What was loaded may have joined an item that was there: then the last one has the focus.
    const item = children?.[focusAt.current] ?? children?.[children.length - 1];
    item?.querySelector<HTMLElement>('button, a')?.focus();
    focusAt.current = null;
  }, [items.length]);

  const grow = async (after: Cursor, of: MoreOf<Item>) => {
    setState('asking');
    const answer = await of(after);
    setState(answer.ok ? 'idle' : { error: answer.error });
    if (!answer.ok) return;
    focusAt.current = shown.current?.children.length ?? items.length;
    setLater({ from: first.next, slices: [...slices.slice(1), answer.value] });
  };
  const more = next === null || ask === null ? null : () => void (state !== 'asking' && grow(next, ask));
  return { items, total, more, state, list };
}
