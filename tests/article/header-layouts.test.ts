import { describe, expect, test } from 'vitest';
import { readHeader } from '../../lib/article/read-header.ts';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { HEADER_LAYOUTS, LAYOUT_ACTORS } from './header-layouts.ts';

describe.each(HEADER_LAYOUTS)('%s', (_name, layouts) => {
  test.each(layouts)('$text', ({ text, date, source }) => {
    const header = readHeader(tokenisedText(text), LAYOUT_ACTORS);
    expect(header.date).toBe(date);
    if (source !== undefined) expect(header.source).toBe(source);
  });
});
