import type { Stance } from '../lib/model.ts';

const NAMES: Readonly<Record<Stance, string>> = {
  said: 'Said',
  asked: 'Asked',
  denied: 'Denied',
  doubted: 'Doubted',
  rejected: 'Rejected',
  withheld: 'Refused to say',
  'not-denied': 'Did not deny',
  supported: 'Supported',
  agreed: 'Agreed',
  judged: 'Judged',
  promised: 'Promised',
  'called-on': 'Called on others',
};

/** Names what a speaker did with the words of a quote, as a label. */
export function stanceName(stance: Stance): string {
  return NAMES[stance];
}
