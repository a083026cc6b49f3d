import { stateOfAdjective } from './state-of-adjective.ts';
import { titleCase } from './title-case.ts';
import type { Token } from './tokens.ts';

/** Adjectives of two words, by the state; null where what they name is no state of the world. */
const compounds: ReadonlyMap<string, string | null> = new Map([
  ['South African', 'South Africa'],
  ['South Korean', 'South Korea'],
  ['North Korean', 'North Korea'],
  ['South Sudanese', 'South Sudan'],
  ['Sri Lankan', 'Sri Lanka'],
  ['Costa Rican', 'Costa Rica'],
  ['Puerto Rican', null],
  ['Cape Verdean', 'Cape Verde'],
  ['Cabo Verdean', 'Cape Verde'],
  ['East Timorese', 'East Timor'],
  ['North Macedonian', 'North Macedonia'],
  ['Sierra Leonean', 'Sierra Leone'],
  ['Papua New', 'Papua New Guinea'],
  ['New Guinean', 'Papua New Guinea'],
  ['Equatorial Guinean', 'Equatorial Guinea'],
  ['Central African', 'Central African Republic'],
  ['Saudi Arabian', 'Saudi Arabia'],
  ['New Zealand', 'New Zealand'],
  ['Solomon Islands', 'Solomon Islands'],
  ['San Marinese', 'San Marino'],
  ['Burkina Faso', 'Burkina Faso'],
]);

/** Words before an adjective that make it another's: "East German", "Native American". Lower case. */
const others: ReadonlySet<string> = new Set(
  'south north east west northern southern eastern western puerto costa sri cape cabo sierra san papua new native african asian equatorial central hong greek turkish bosnian'.split(
    ' ',
  ),
);

/** Holds the state that an adjective speaks of, and the position of the adjective's first word among the tokens. */
export interface StatedState {
  /** Null where a word before the adjective makes it no state's: "West German". */
  readonly name: string | null;
  readonly from: number;
}

/** Reads the adjective of a state that ends at position `k` of tokens: "the [South African] president". Null for none. */
export function stateAdjectiveAt(tokens: readonly Token[], k: number): StatedState | null {
  const token = tokens[k];
  if (!token || token.shape === 'lower' || token.possessive) return null;
  const own = capitalised(token);
  const before = tokens[k - 1];
  const isJoined = before !== undefined && before.shape !== 'lower' && before.shape !== 'mark';
  const compound = isJoined ? compounds.get(`${capitalised(before)} ${own}`) : undefined;
  if (compound !== undefined) return { name: compound, from: k - 1 };
  const name = stateOfAdjective(own);
  if (name === null) return null;
  return isJoined && others.has(before.lower) ? { name: null, from: k - 1 } : { name, from: k };
}

/** Writes a word as lists have it: "U.S." keeps its capitals, "CHINESE" does not. */
function capitalised(token: Token): string {
  const whole = token.lower.toUpperCase();
  return token.shape === 'capitals' && stateOfAdjective(whole) !== null ? whole : titleCase(token);
}
