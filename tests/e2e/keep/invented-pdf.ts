/** A run of text on a page, in points from its lower left corner. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Writes a PDF with these lines on its pages, set in Helvetica. A page without lines is an empty one, as a scan is to whoever reads text. */
export function inventedPdf(pages: readonly (readonly Line[])[], { isLocked = false } = {}): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map(
        ({ text, x, y, size }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`,
      );
      const content = drawn.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    // Nobody knows the password of these: what opens the file is not asked for.
    ...(isLocked
      ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`]
      : []),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const start = file.length;
  const lock = isLocked ? ` /Encrypt ${objects.length} 0 R /ID [<01> <01>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
}

/** Sets a text in lines, from the top of a page down. */
export function set(
  lines: readonly string[],
  {
    x = 72,
    top = 760,
    size = 11,
  }: { readonly x?: number; readonly top?: number; readonly size?: number } = {},
): Line[] {
  return lines.map((text, at) => ({ text, x, y: top - at * size * 1.3, size }));
}
