import * as v from 'valibot';
import type { Misfit } from '../problems/problem.ts';
import type { ValueOf } from './value-of.ts';

/** Tells whether a value fits its schema, and where it does not. */
export type Fit<T> =
  | { readonly fits: true; readonly value: T }
  | ({
      readonly fits: false;
      /** The value at the path. */
      readonly found: unknown;
    } & Misfit);

/**
 * Holds a value against a schema. Gives a copy with nothing but what the schema names, or the first place that does not fit. It
 * stops there: a list of all faults would be as long as the sender pleases.
 */
export function fitTo<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Fit<ValueOf<Schema>> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { fits: true, value: parsed.output as ValueOf<Schema> };
  const [issue] = parsed.issues;
  return { fits: false, path: v.getDotPath(issue) ?? '', fault: faultOf(issue), found: issue.input };
}

function faultOf({ type, expected, input, message }: v.BaseIssue<unknown>): string {
  // A check of our own says in its message what it checks.
  if (type === 'check' || type === 'custom' || type === 'guard') return message;
  if (expected === 'never') return 'unknown';
  return input === undefined ? 'missing' : type;
}
