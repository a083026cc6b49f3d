import { useState } from 'preact/hooks';
import type { CiteChoice } from '../../components/cite/cite-choice.ts';
import type { CiteFormat } from '../../lib/cite/cite-format.ts';
import { LIGHT_WRITERS } from '../../lib/cite/light-writers.ts';
import { ownDay } from '../../lib/text/own-day.ts';

/** Offers the formats that weigh little. The last one is remembered as long as the frame lives: a card changes no setting. */
export function useLightCite(): CiteChoice {
  const [last, onChoose] = useState<CiteFormat | null>(null);
  return { writers: LIGHT_WRITERS, last, onChoose, isAboveAll: false, today: ownDay };
}
