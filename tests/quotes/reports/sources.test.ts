import { SOURCES } from '../../../lib/quotes/reports/sources.ts';
import { testRows } from './check-rows.ts';

testRows(SOURCES, 'speaker', true, {
  'according-to': { fires: ['According to [Ann Lee], the bridge is safe.'] },
  'in-the-words-of': {
    fires: ['“An old promise”, in the words of [Ann Lee], stands there.'],
    holds: ['[Ann Lee] said the bridge was, in the words of the law, safe.'],
  },
  'in-their-words': {
    fires: ['It stands because, in [her] words, “it knows how”.'],
    holds: ['[Ann Lee] said it was told in few words.'],
  },
});
