/** Levels below which nothing of ours lies: what is deeper is refused by its schema at once. */
const MOST_LEVELS = 8;

/**
 * Tells whether an object, or one within it, has a field of a name that every object has from its prototype: "__proto__", "constructor". A
 * schema that refuses fields too many passes these by, as they are in its own list of fields too.
 */
export function foreignField(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null || level > MOST_LEVELS) return false;
  if (Array.isArray(value)) return value.some((one) => foreignField(one, level + 1));
  return Object.entries(value).some(
    ([name, inside]) => name in Object.prototype || foreignField(inside, level + 1),
  );
}
