import { OFFER_CALLS, OFFER_WORDS, PRICE_OPENINGS, PRICE_PERIODS } from '../../english/pages/line-words.ts';

/** Sees a newspaper's offer of itself. `plain` is a line in lower case. */
export function isOffer(plain: string): boolean {
  if (OFFER_WORDS.some((words) => plain.includes(words))) return true;
  const sentences = plain.split(/(?<=[.!?;]) /);
  return sentences.some(
    (one) => OFFER_CALLS.some((words) => one.startsWith(words)) || (plain.length < 80 && isPrice(one)),
  );
}

/** Sees a price for a time at the head of a sentence: "Then €9 per month". */
function isPrice(sentence: string): boolean {
  const price = /^(?:(\p{L}+) )?[€£$]\s?\d[\d.,]*\s?(?:\/|per|an?|every|for)\s?(?:\d+ )?(\p{L}+)/u.exec(
    sentence,
  );
  return (
    price !== null &&
    (price[1] === undefined || PRICE_OPENINGS.has(price[1])) &&
    PRICE_PERIODS.has(price[2] ?? '')
  );
}
