import type { Item } from './item.ts';

/** Tells whether an amount begins here: "about 270 people", "more than half". */
export function isAmount(items: readonly Item[], at: number): boolean {
  const first = items[at]?.lower ?? '';
  const next = items[first === 'more' || first === 'less' || first === 'at' ? at + 2 : at + 1];
  if (
    !/^(?:about|around|nearly|almost|over|under|some|only|just|up|at|more|less|roughly)$/.test(first) ||
    !next
  )
    return false;
  return (
    next.shape === 'number' ||
    /^(?:half|a|one|two|three|four|five|six|seven|eight|nine|ten|most|all|every|dozens|hundreds|thousands)$/.test(
      next.lower,
    )
  );
}
