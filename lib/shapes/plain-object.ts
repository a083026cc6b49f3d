import * as v from 'valibot';

/** Checks that an object inherits from `Object` alone. Valibot takes an inherited field for the object's own. */
export const PLAIN_OBJECT = v.custom<object>(isPlain, 'plain_object');

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
