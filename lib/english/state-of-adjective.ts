import { STATES } from './names/states.ts';

/** Adjectives that no state of the world alone has, by what they speak for. */
const others: readonly (readonly [adjective: string, body: string])[] = [
  ['European', 'European Union'],
  ['Korean', 'Korea'],
];

const states = new Map<string, string>([
  ...STATES.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
  ...others,
]);

/** Returns the state an adjective belongs to ("Chinese": "China"), or null. Case counts: "polish" is a verb. */
export function stateOfAdjective(adjective: string): string | null {
  return states.get(adjective) ?? null;
}
