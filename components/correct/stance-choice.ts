import type { Stance } from '../../lib/model.ts';

const NAMES: Readonly<Record<Stance, string>> = {
  said: 'Said it',
  asked: 'Asked it',
  denied: 'Denied it',
  doubted: 'Doubted it',
  rejected: 'Rejected it',
  withheld: 'Refused or failed to say it',
  'not-denied': 'Did not deny it',
  supported: 'Supported it',
  agreed: 'Agreed to it',
  judged: 'Judged it so',
  promised: 'Promised it',
  'called-on': 'Called on somebody to do it',
};

/** Says what a speaker did with the words, as a choice. */
export function stanceChoice(stance: Stance): string {
  return NAMES[stance];
}
