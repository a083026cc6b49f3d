import { type WriterName, writerName } from '../references/writer-name.ts';

/** Says how a habit lists the writers of an article. */
interface ListStyle {
  /** Writes the first name. */
  readonly first: (name: WriterName) => string;
  /** Writes the names behind it; left out where they are written alike. */
  readonly other?: (name: WriterName) => string;
  /** Stands before the last of several. */
  readonly joint: string;
  /** From so many names on only the first is written, with "et al." */
  readonly tooMany: number;
}

/** Lists the writers of an article; null where nobody is credited. */
export function authorList(
  authors: readonly string[],
  { first, other = first, joint, tooMany }: ListStyle,
): string | null {
  const [head, ...others] = authors.map(writerName);
  if (head === undefined) return null;
  if (authors.length >= tooMany) return `${first(head)} et al.`;
  const names = [first(head), ...others.map(other)];
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}${joint}${last}`;
}

/** Writes "Reyes, T. A." */
export function withInitials(name: WriterName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;
}

/** Writes "Tom Reyes", as a sentence has it. */
export function inOrder(name: WriterName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** Writes "T. A." for "Tom Arthur", "J.-P." for "Jean-Paul". */
function initials(given: string): string {
  const initial = (part: string) => `${[...part][0] ?? ''}.`;
  return given
    .split(' ')
    .map((name) => name.split('-').map(initial).join('-'))
    .join(' ');
}
