/** Writes a Markdown table: the first column to the left, figures (or words, to the left) behind it, padded so that it reads as text too. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  behind: 'left' | 'right' = 'right',
): string {
  const isLeft = (column: number): boolean => column === 0 || behind === 'left';
  const widths = head.map((title, column) =>
    Math.max(3, widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        const blanks = ' '.repeat(width - widthOf(cell));
        return isLeft(column) ? cell + blanks : blanks + cell;
      })
      .join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isLeft(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Counts the columns that a text takes: an ideogram takes two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hangul}]|[、。（）]/gu) ?? []).length;
