import type { Imported } from '../../lib/wire/messages.ts';

/** Says what an import came to. */
export function importedWords({ added, alreadyKept }: Imported): string {
  const total = added + alreadyKept;
  if (total === 0) return 'The file holds no corrections.';
  if (added === 0) return total === 1 ? 'You had this correction already.' : `You had all ${total} already.`;
  const imported = `Imported ${added} ${added === 1 ? 'correction' : 'corrections'}`;
  return alreadyKept === 0 ? `${imported}.` : `${imported}; you had ${alreadyKept} already.`;
}
