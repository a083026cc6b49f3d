import { describe, expect, test } from 'vitest';
import { quotesIn } from '../quotes-in.ts';

const reporting: [text: string, content: string][] = [
  ['Ann Lee claims that the bridge is safe.', 'the bridge is safe'],
  ['The council reports that the bridge is safe.', 'the bridge is safe'],
  ['The law states that bridges are inspected every year.', 'bridges are inspected every year'],
  ['Engineers say the bridge is safe.', 'the bridge is safe'],
  ['Residents have said the bridge is safe.', 'the bridge is safe'],
  ['The firm will announce that the bridge is safe.', 'the bridge is safe'],
  ['Ann Lee has repeatedly warned that the bridge is old.', 'the bridge is old'],
  ['Ann Lee also pointed out that the bridge is old.', 'the bridge is old'],
  ['Ann Lee went on to say that the bridge is old.', 'the bridge is old'],
];

describe('a verb that reports', () => {
  test.each(reporting)('%s', (text, content) => {
    expect(quotesIn(text).map((row) => row[2])).toEqual([content]);
  });
});

const silent: string[] = [
  'The claims were settled in court.',
  'His report on the bridge was printed in May.',
  'The states of the union met in May.',
  'The committee’s report says.',
  'A demand for bread remains in the city.',
  'Two calls came from the bridge.',
  'The bridge was built of stone.',
  'A note of thanks came from the mayor.',
  'He read the book on the train.',
  'They adopted a statement on the bridge.',
  'He counted the votes in the hall.',
  'The talks continued on Monday.',
  'The firm offers three models of the lamp.',
  'She answered the phone in the hall.',
];

describe('a noun or a deed that looks like one', () => {
  test.each(silent)('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
