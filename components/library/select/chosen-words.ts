import type { SpeakerTally } from '../../../lib/library/search/library-index-client.ts';
import { grouped } from '../../grouped.ts';
import { countedWords } from '../find/found-words.ts';

/** Says which quotes are chosen: "12 quotes of 3 speakers", "1 quote of Ana Ruiz". `tally` is null before it is known whose they are. */
export function chosenWords(count: number, tally: SpeakerTally | null): string {
  if (tally === null) return countedWords('quotes', count);
  const { speakers, only, ofNobody } = tally;
  const ofSome = `${countedWords('quotes', count - ofNobody)} of ${only ?? `${grouped(speakers)} speakers`}`;
  const ofNone = `${ofNobody === count ? countedWords('quotes', count) : grouped(ofNobody)} of nobody identified`;
  const parts = [ofNobody < count && ofSome, ofNobody > 0 && ofNone];
  return parts.filter(Boolean).join(' and ');
}
