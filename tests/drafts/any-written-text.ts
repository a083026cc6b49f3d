import fc from 'fast-check';

/** Writes texts of lines of all lengths, with each kind of line break and odd spaces. */
export const anyWrittenText = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom('The', 'ferry', 'never', 'sank.', '“Never,”', '\u00a0', '\ufeff'), {
        maxLength: 20,
      }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n\t\n'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map(([words, end]) => `${words.join(' ')}${end}`).join(''));
