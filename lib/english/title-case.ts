import type { Token } from './tokens.ts';

/** Writes a word that has a capital as a title does, one in capitals too: "CHINESE" as "Chinese". */
export function titleCase({ shape, lower }: Token): string {
  return shape === 'lower' ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}
