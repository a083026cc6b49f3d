import { describe, expect, test } from 'vitest';
import { sentenceAt, sentenceBefore } from '../../../lib/holdings/passages/sentence-at.ts';

/** Gives a text without its bar, and where the bar stood. */
function place(marked: string): { text: string; at: number } {
  return { text: marked.replace('|', ''), at: marked.indexOf('|') };
}

describe('the sentence around a place', () => {
  test.each([
    ['the first', 'The |dam holds. It rains.', 'The dam holds.'],
    ['the second', 'The dam holds. It |rains.', 'It rains.'],
    ['without a stop', 'The dam holds. It |rains', 'It rains'],
    [
      'with the mark that closes it',
      'Ann Lee said “the |dam holds.” It rains.',
      'Ann Lee said “the dam holds.”',
    ],
    ['with an abbreviation', 'Mr. Reyes of the U.S. dam |came. It rains.', 'Mr. Reyes of the U.S. dam came.'],
    ['with a number', 'It cost 3.5 |crowns. It rains.', 'It cost 3.5 crowns.'],
    [
      'with the clause that reports a question',
      '“Does it |hold?” Ann Lee asked. It rains.',
      '“Does it hold?” Ann Lee asked.',
    ],
    ['within its paragraph', 'Ann Lee\n\nThe |dam holds\n\nIt rains', 'The dam holds'],
    ['behind a field of the header', ' date 2022-03-07 The |dam holds. It rains.', 'The dam holds.'],
    ['at its very end', 'The dam holds. It rains.|', 'It rains.'],
  ])('%s', (_, marked, sentence) => {
    const { text, at } = place(marked);
    const { start, end } = sentenceAt(text, at);
    expect(text.slice(start, end)).toBe(sentence);
  });

  test('is near where no sentence ends for long', () => {
    const { start, end } = sentenceAt('the dam '.repeat(10_000), 40_000);
    expect(end - start).toBeLessThan(10_000);
  });
});

describe('the sentence before', () => {
  test.each([
    ['in the paragraph', 'The dam holds. It |rains.', 'The dam holds.'],
    ['in the paragraph before', 'It rains. The dam holds.\n\nIt |rains.', 'The dam holds.'],
    ['is none at the beginning', 'The |dam holds.', null],
    ['is no byline', 'The dam holds.\nBy Ann Lee\nIt |rains.', null],
    [
      'has a question that somebody asked',
      '“Does it hold?” Ann Lee asked. It |rains.',
      '“Does it hold?” Ann Lee asked.',
    ],
  ])('%s', (_, marked, sentence) => {
    const { text, at } = place(marked);
    const found = sentenceBefore(text, at);
    expect(found && text.slice(found.start, found.end)).toBe(sentence);
  });
});
