import { expect, test } from 'vitest';
import { sharedSpans } from '../../../components/known/shared-spans.ts';
import { knownMatch, knownQuote } from './known-quote.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** Each: the known quote with the stretch that both share in angles, the quotation from its first word on, the quote with what is marked in brackets. */
const SHARED: readonly [known: string, quotation: string, marked: string][] = [
  [
    'After years <the bridge will open> in May.',
    'The bridge will open',
    'After years [the bridge will open] in May.',
  ],
  [
    '<The bridge, after years of work, will open> in May.',
    'The bridge … will open',
    '[The bridge], after years of work, [will open] in May.',
  ],
  [
    '<The bridge, after years of work, will open> in May.',
    'The bridge ... will open',
    '[The bridge], after years of work, [will open] in May.',
  ],
  [
    'The toll houses <on the road should be sold> to the towns.',
    'They] should be sold',
    'The toll houses on the road [should be sold] to the towns.',
  ],
];

test.each(SHARED)('%s / %s', (known, quotation, marked) => {
  const start = known.indexOf('<');
  const end = known.indexOf('>') - 1;
  const text = known.replace(/[<>]/g, '');
  const match = knownMatch(knownQuote('a', { text }), {
    class: 'cut',
    shared: { known: { start, end }, quoted: whole(quotation) },
  });
  let shown = '';
  let at = 0;
  for (const span of sharedSpans(quotation, match)) {
    shown += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`;
    at = span.end;
  }
  expect(shown + text.slice(at)).toBe(marked);
});
