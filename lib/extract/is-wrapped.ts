/** A line of a text that was wrapped by its writer's program is at most so long. Characters. */
const widestWrap = 100;
const narrowestWrap = 40;

/** Sees a paragraph whose lines end where the page was full: all but the last are nearly as long as the longest. */
export function isWrapped(lines: readonly string[]): boolean {
  const widest = Math.max(0, ...lines.map((line) => line.length));
  return (
    lines.length > 1 &&
    widest <= widestWrap &&
    widest >= narrowestWrap &&
    lines.slice(0, -1).every((line) => line.length >= widest * 0.7)
  );
}
