import { describe, expect, test } from 'vitest';
import { findKnown } from '../../lib/checks/find-known.ts';
import { type KnownQuote, KnownQuotes } from '../../lib/checks/known/known-quotes.ts';

/** Looks a quotation up among quotes, and gives the numbers and classes of what it repeats. */
function look(text: string, quotes: readonly Partial<KnownQuote>[], speaker: string | null = null): string[] {
  const held = quotes.map(
    (quote, k): KnownQuote => ({ article: `a${k}`, text: '', speaker: null, date: null, ...quote }),
  );
  const known = new KnownQuotes();
  known.add(held);
  return findKnown({ text, speaker, article: null }, known, (k) => held[k] as KnownQuote).map(
    (match) => `${match.quote} ${match.class}`,
  );
}

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter falls';

describe('one quote again and again', () => {
  const others = Array.from({ length: 60 }, (_, k) => ({ text: `Ferry ${k} sank before dawn on day ${k}.` }));

  test('all of them are found, so that the earliest is', () => {
    const found = look(BRIDGE, [...others, ...Array.from({ length: 30 }, () => ({ text: BRIDGE }))]);
    expect(found).toHaveLength(30);
  });

  test('however many there are, some are found', () => {
    const found = look(BRIDGE, [...others, ...Array.from({ length: 3_000 }, () => ({ text: BRIDGE }))]);
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found.map((one) => one.split(' ')[1]))).toEqual(new Set(['verbatim']));
  });

  test('another wording of them is found too', () => {
    const texts = Array.from({ length: 50 }, () => ({ text: BRIDGE, speaker: 'Ann Varga' }));
    const found = look(BRIDGE.replace('again', 'once more'), texts, 'Ann Varga');
    expect(found.length).toBeGreaterThanOrEqual(16);
    expect(new Set(found.map((one) => one.split(' ')[1]))).toEqual(new Set(['reworded']));
  });
});

describe('long texts', () => {
  const words = (count: number) => Array.from({ length: count }, (_, k) => `word${k}`).join(' ');

  test('a speech that is on record whole is the same words', () => {
    expect(look(words(20_000), [{ text: words(20_000) }])).toEqual(['0 verbatim']);
  });

  test('a short quote is found wherever it stands in a speech', () => {
    const speech = `${words(20_000)}. ${BRIDGE}.`;
    expect(look(speech, [{ text: BRIDGE }])).toEqual(['0 cut']);
    expect(look(BRIDGE, [{ text: speech }])).toEqual(['0 cut']);
  });

  test('two speeches with a paragraph in common share that, not their beginnings', () => {
    const paragraph = `${BRIDGE}, and nobody who drowned there will ever be forgotten by this town.`;
    const speech = (name: string) => Array.from({ length: 3_000 }, (_, k) => `${name}${k}`).join(' ');
    expect(look(`${speech('one')} ${paragraph}`, [{ text: `${speech('other')} ${paragraph}` }])).toEqual([
      '0 cut',
    ]);
  });
});

describe('other scripts', () => {
  const CASES: readonly [name: string, known: string, quoted: string, found: string[]][] = [
    [
      'Chinese',
      '我们将在五月重新开放这座古老的石桥，谁也不能阻止我们。',
      '我们将在五月重新开放这座古老的石桥',
      ['0 cut'],
    ],
    [
      'Chinese, in other words',
      '我们将在五月重新开放这座古老的石桥，谁也不能阻止我们。',
      '我们将在六月重新开放这座古老的石桥，谁也不能阻止我们。',
      ['0 reworded'],
    ],
    [
      'Chinese, something else',
      '我们将在五月重新开放这座古老的石桥，谁也不能阻止我们。',
      '昨天的洪水是这座城市一百年来最严重的灾难。',
      [],
    ],
    [
      'Japanese',
      '私たちは五月に古い石の橋を再び開きます。誰にも止められません。',
      '五月に古い石の橋を再び開きます',
      ['0 cut'],
    ],
    [
      'Thai',
      'เราจะเปิดสะพานหินเก่าอีกครั้งในเดือนพฤษภาคม ไม่มีใครหยุดเราได้',
      'เราจะเปิดสะพานหินเก่าอีกครั้งในเดือนพฤษภาคม',
      ['0 cut'],
    ],
    [
      'Arabic',
      'سنفتح الجسر الحجري القديم في مايو ولن يمنعنا أحد',
      'سَنفتحُ الجسرَ الحجريَّ القديم في مايو',
      ['0 cut'],
    ],
    [
      'German',
      'Die Donaudampfschifffahrtsgesellschaft weiß, daß die Brücke im Mai öffnet.',
      'Die Donaudampfschifffahrtsgesellschaft weiss, dass die Brücke im Mai öffnet',
      ['0 verbatim'],
    ],
    [
      'Russian',
      'Мы откроем старый каменный мост в мае, и никто нас не остановит.',
      'Мы откроем старый каменный мост в мае',
      ['0 cut'],
    ],
    ['numbers alone', '12 4711 815 99', '12, 4711, 815, 99', ['0 verbatim']],
    ['marks alone', '… — !', '— ?', []],
    ['emoji', '🎉🎉🎉 🎉', '🎉🎉🎉 🎉', []],
    [
      'half a pair',
      '\ud83c the old stone bridge at Zenda opens',
      '\udf89 the old stone bridge at Zenda opens',
      ['0 verbatim'],
    ],
  ];
  test.each(CASES)('%s', (_name, known, quoted, found) => {
    expect(look(quoted, [{ text: known }])).toEqual(found);
  });
});
