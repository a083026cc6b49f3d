import type * as v from 'valibot';

/** Infers the type that fits a schema, all of it readonly. */
export type ValueOf<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;

type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };
