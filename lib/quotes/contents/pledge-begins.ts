import { linkWords } from '../../english/content-words.ts';
import type { ContentBegin } from './opening.ts';

/** Items behind a verb that pledges in which its infinitive is looked for. */
const REACH = 12;

/** Lists how the words behind "pledge", "urge" and "call for" begin, in the order in which they are asked. */
export const PLEDGE_BEGINS: readonly ContentBegin[] = [
  {
    name: 'called-for',
    sentence: 'Ann Lee called for {the bridge to be closed}.',
    at: ({ items, cue, end, at }) =>
      at === end && cue.verb.includes(' ') && items[at] && items[at]?.shape !== 'mark' ? { begin: at } : null,
  },
  {
    name: 'urged-somebody',
    sentence: 'Ann Lee urged {Tom Reyes to close the bridge}.',
    at: ({ items, cue, end, at }) =>
      items[at]?.lower === 'to' && at > end && !cue.verb.includes(' ')
        ? { begin: end, explicit: true }
        : null,
  },
  {
    // Marks right behind it need their "to": alone they would pass for the whole of what was said.
    name: 'pledged-to-marks',
    sentence: 'Ann Lee pledged {to “closely watch” the bridge}, including the stairs.',
    at: ({ items, at }) =>
      items[at]?.lower === 'to' && items[at + 1]?.shape === 'quote'
        ? { begin: at, explicit: true, beforeList: true }
        : null,
  },
  {
    name: 'pledged-to',
    sentence: 'Ann Lee pledged to {close the bridge}, including the stairs.',
    at: ({ items, at }) =>
      items[at]?.lower === 'to' ? { begin: at + 1, explicit: true, beforeList: true } : null,
  },
  {
    name: 'pledged-that',
    sentence: 'Ann Lee vowed that {the bridge would be closed}.',
    at: ({ items, at }) => {
      const item = items[at];
      if (item?.shape !== 'quote' && !linkWords.has(item?.lower ?? '')) return null;
      return { begin: item?.lower === 'that' ? at + 1 : at, explicit: true };
    },
  },
  {
    name: 'pledged-marks',
    sentence: 'Tom Reyes left. “{It is old.}” Ann Lee also vowed, “{We will close it,}” and left.',
    at: ({ items, at }) =>
      /^[,:]$/.test(items[at]?.lower ?? '') && items[at + 1]?.shape === 'quote'
        ? { begin: at + 1, explicit: true }
        : null,
  },
  {
    name: 'pledged-nothing',
    sentence: 'Ann Lee vowed (in May) to close the bridge.',
    at: ({ items, end, at }) => (items[at]?.shape === 'mark' || at + 1 >= end + REACH ? 'nothing' : null),
  },
  {
    name: 'whom-it-binds',
    sentence: 'Ann Lee urged {the mayor to close the bridge}.',
    at: ({ at }) => ({ pass: at + 1 }),
  },
];
