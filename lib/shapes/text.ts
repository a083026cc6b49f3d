import * as v from 'valibot';

/**
 * Makes the schema of a text that is not empty, of at most so many UTF-16 code units. Lone surrogates are refused: an address cannot
 * carry them. A branded text gets its brand here, from the schema that it fits.
 */
export function text<Text extends string = string>(longest = Number.POSITIVE_INFINITY) {
  const isText = (value: string): value is Text => value.isWellFormed();
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest), v.guard(isText, 'well_formed'));
}
