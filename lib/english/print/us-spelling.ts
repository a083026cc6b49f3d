/** How British and American English spell one word. */

/** Words that no ending tells, British and American. */
const pairs =
  'defence:defense offence:offense licence:license centre:center theatre:theater metre:meter litre:liter fibre:fiber programme:program cheque:check grey:gray traveller:traveler travelled:traveled travelling:traveling cancelled:canceled cancelling:canceling modelling:modeling fuelled:fueled fuelling:fueling labelled:labeled signalled:signaled judgement:judgment ageing:aging sceptical:skeptical sceptic:skeptic plough:plow tyre:tire jewellery:jewelry enrol:enroll fulfil:fulfill skilful:skillful whilst:while towards:toward afterwards:afterward amongst:among learnt:learned burnt:burned spoilt:spoiled dreamt:dreamed manoeuvre:maneuver catalogue:catalog dialogue:dialog leukaemia:leukemia paediatric:pediatric kilometre:kilometer centimetre:centimeter millimetre:millimeter kilogramme:kilogram ok:okay';

const american: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** Endings that British English spells one way and American English another. */
const endings: readonly (readonly [british: string, american: string])[] = [
  ...'e ed es ing ation ations er ers'.split(' ').map((rest) => [`is${rest}`, `iz${rest}`] as const),
  ...'e ed es ing er ers'.split(' ').map((rest) => [`ys${rest}`, `yz${rest}`] as const),
  ...['', ...'s ed ing able ful ite ites hood hoods ly'.split(' ')].map(
    (rest) => [`our${rest}`, `or${rest}`] as const,
  ),
];

/** Shorter words with these endings are others: "rise", "four", "noise". */
const SHORTEST = 6;

/**
 * Spells a word in lower case as American English does. What it makes is for comparing only: "promise" becomes "promize", which nobody
 * sees, and a word of either spelling becomes the same.
 */
export function usSpelling(word: string): string {
  const listed = american.get(word);
  if (listed !== undefined) return listed;
  const one = word.endsWith('s') ? american.get(word.slice(0, -1)) : undefined;
  if (one !== undefined) return `${one}s`;
  if (word.length < SHORTEST) return word;
  const ending = endings.find(([british]) => word.endsWith(british));
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word;
}
