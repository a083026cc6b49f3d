import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from './quotes-in.ts';

const interviews: [name: string, lines: string[], ...rows: Row[]][] = [
  [
    'by full names',
    [
      'The Herald: Is the bridge safe?',
      'Ann Lee: It is.',
      'The Herald: Is it new?',
      'Ann Lee: No, it is old.',
    ],
    ['direct', 'Ann Lee', 'It is.'],
    ['direct', 'Ann Lee', 'No, it is old.'],
  ],
  [
    'in capitals',
    ['LEE: It is safe.', 'REYES: Says who?', 'LEE: I do.'],
    ['direct', 'LEE', 'It is safe.'],
    ['direct', 'LEE', 'I do.'],
  ],
  [
    'by letters',
    ['Q: Is it safe?', 'A: It is.', 'Q: Is it new?', 'A: It is old.'],
    ['direct', null, 'It is.'],
    ['direct', null, 'It is old.'],
  ],
  [
    'through several paragraphs',
    [
      'Q: Is it safe?',
      'Ann Lee: It is.',
      'And it is new.',
      'Q: Since when?',
      'Ann Lee: Since May.',
      'It rained.',
    ],
    ['direct', 'Ann Lee', 'It is.\nAnd it is new.'],
    ['direct', 'Ann Lee', 'Since May.'],
  ],
  [
    'broken by a sentence of the reporter',
    [
      'LEE: It is safe.',
      'REYES: Says who?',
      'LEE: I do.',
      'The hall laughed, and Lee sat down.',
      'LEE: I built it.',
    ],
    ['direct', 'LEE', 'It is safe.'],
    ['direct', 'LEE', 'I do.'],
    ['direct', 'LEE', 'I built it.'],
  ],
  [
    'with a remark in brackets',
    ['Q: Is it safe?', 'Ann Lee (laughs): It is.', 'Q: Is it new?', 'Ann Lee: It is old.'],
    ['direct', 'Ann Lee', 'It is.'],
    ['direct', 'Ann Lee', 'It is old.'],
  ],
  [
    'with what others say in them',
    [
      'Q: Is it safe?',
      'Ann Lee: Tom Reyes said that it was.',
      'Q: Is it new?',
      'Ann Lee: As I said, it is old.',
    ],
    ['direct', 'Ann Lee', 'Tom Reyes said that it was.'],
    ['indirect', 'Tom Reyes', 'it was'],
    ['direct', 'Ann Lee', 'As I said, it is old.'],
    ['indirect', 'I', 'it is old'],
  ],
  [
    'with a heading between two questions',
    ['Q: Is it safe?', 'Ann Lee: It is.', 'The quiet years', 'Q: Is it new?', 'Ann Lee: It is old.'],
    ['direct', 'Ann Lee', 'It is.'],
    ['direct', 'Ann Lee', 'It is old.'],
  ],
  [
    'with somebody who interjects',
    [
      'Q: Is it safe?',
      'Ann Lee: It is.',
      'Mr Reyes interjecting: By whom?',
      'Q: Is it new?',
      'Ann Lee: It is old.',
    ],
    ['direct', 'Ann Lee', 'It is.'],
    ['indirect', 'Mr Reyes', 'By whom'],
    ['direct', 'Ann Lee', 'It is old.'],
  ],
  [
    'with a question that ends in no question mark',
    ['Q: Is it safe?', 'A: It is.', 'Q: It was built in May.', 'A: It is old.'],
    ['direct', null, 'It is.'],
    ['direct', null, 'It is old.'],
  ],
  [
    'with a note on laughter',
    ['Q: Is it safe?', 'Ann Lee: It is. (Laughter.) It was.', 'Q: Is it new?', 'Ann Lee: It is old.'],
    ['direct', 'Ann Lee', 'It is.'],
    ['direct', 'Ann Lee', 'It was.'],
    ['direct', 'Ann Lee', 'It is old.'],
  ],
  [
    'of two who both state and ask',
    ['Ann Lee: It is safe.', 'Tom Reyes: Is it?', 'Ann Lee: Why not?', 'Tom Reyes: It is old.'],
    ['direct', 'Ann Lee', 'It is safe.'],
    ['direct', 'Tom Reyes', 'Is it?'],
    ['direct', 'Ann Lee', 'Why not?'],
    ['direct', 'Tom Reyes', 'It is old.'],
  ],
];

describe('reads an interview', () => {
  test.each(interviews)('%s', (_name, lines, ...rows) => {
    expect(quotesIn(lines.join('\n'))).toEqual(rows);
  });
});

const lists: [name: string, lines: string[]][] = [
  ['a list without a stop', ['Winner: Ann Lee', 'Second: Tom Reyes', 'Winner: Vera Stone', 'Who is next?']],
  [
    'a list in which nobody asks',
    ['Winner: Ann Lee won.', 'Second: Tom Reyes lost.', 'Winner: It was close.'],
  ],
  ['labels that stand once', ['Place: Zenda is old.', 'Price: It is free.', 'Why: Who knows?']],
  ['one label', ['Note: It rained.', 'Note: Did it snow?', 'Note: It was cold.']],
  ['one who only asks', ['Q: Is it safe?', 'Q: Is it new?', 'The Herald: Why?']],
];

describe('takes for no interview', () => {
  test.each(lists)('%s', (_name, lines) => {
    expect(quotesIn(lines.join('\n'))).toEqual([]);
  });
});
