import { grouped } from '../grouped.ts';

/** Says how much of an actor is on record: "0 said · 4 about". */
export function countsWords({ said, about }: { readonly said: number; readonly about: number }): string {
  if (said === 0 && about === 0) return 'no quotes';
  return `${grouped(said)} said · ${grouped(about)} about`;
}
