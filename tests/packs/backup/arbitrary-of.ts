import fc from 'fast-check';
import type * as v from 'valibot';
import { fitTo } from '../../../lib/shapes/fit.ts';

/** What texts of stored shapes look like: one of them fits whatever a schema asks of a text. */
const TEXTS: readonly fc.Arbitrary<string>[] = [
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom('“Äöü” 中文 🙂', 'line\nline', 'null', '<b>&amp;</b>', '__proto__'),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(dayOf),
  fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(instantOf),
  fc.webUrl(),
  fc.uuid(),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fc.constant('articles-0001.ndjson'),
];

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
function instantOf(date: Date): string {
  return date.toISOString();
}

type Schema = v.GenericSchema & {
  readonly pipe?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: unknown;
};

/**
 * Makes values of a schema, whatever fields it has: a field that is new tomorrow is generated then. What a pipe asks besides is kept by leaving
 * out what does not fit.
 */
export function arbitraryOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const one = schema as Schema;
  const made = bareOf(one);
  return one.pipe === undefined ? made : made.filter((value) => fitTo(schema, value).fits);
}

function bareOf(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'strict_object':
      return objectOf(schema.entries!);
    case 'array':
      return fc.array(arbitraryOf(schema.item!), { maxLength: 4 });
    case 'nullable':
      return fc.option(arbitraryOf(schema.wrapped!), { nil: null });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat();
    case 'picklist':
      return fc.constantFrom(...(schema.options as string[]));
    case 'literal':
      return fc.constant(schema.literal);
    case 'union':
    case 'variant':
      return fc.oneof(...(schema.options as Schema[]).map(arbitraryOf));
    case 'string':
      return fc.oneof(
        ...TEXTS.filter((texts) => fc.sample(texts, 20).some((text) => fitTo(schema, text).fits)),
      );
    default:
      throw new Error(`tests: no values of ${schema.type}`);
  }
}

function objectOf(entries: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((name) => entries[name]!.type !== 'exact_optional');
  return fc.record(
    Object.fromEntries(
      Object.entries(entries).map(([name, one]) => [
        name,
        arbitraryOf(one.type === 'exact_optional' ? one.wrapped! : one),
      ]),
    ),
    { requiredKeys: required as never },
  );
}
