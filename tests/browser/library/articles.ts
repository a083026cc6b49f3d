import type { Extracted } from '../../../lib/extract/extracted.ts';
import type { KeepWay } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import type { Actor, ActorId } from '../../../lib/model.ts';

/** An article of two people with four quotes. */
export const DAM = [
  'RURITANIA CITY — Mayor Ann Lee said on Friday that the dam would hold. “The dam is safe,” Lee told reporters at the town hall.',
  'Tom Reyes, the chief engineer of Zenda Water, disagreed. “It leaks,” Reyes said. He added that the town should leave the valley.',
  'The council was to meet on Monday, and the people of the valley were waiting for what it would say about it.',
].join('\n\n');
/** An article of one of them and of another. */
export const BRIDGE = [
  'Ann Lee, the mayor of Ruritania City, said that the bridge would open in May. “We have waited long enough,” Lee said.',
  'Vera Stone, a teacher, said that she was not so sure about it, and that the mayor had promised it before.',
].join('\n\n');

/** Asks to keep a text. */
export function request(text: string, how: KeepWay = 'ask', more: Partial<Extracted> = {}): KeepRequest {
  return {
    extracted: {
      ...{ title: 'The dam', authors: ['Zoe Park'], site: 'The Sample', language: 'en', text },
      ...{
        published: { day: '2024-05-01', isSure: true, printed: 'May 1' },
        isExcerpt: false,
        isWhole: true,
      },
      address: 'https://news.example/dam',
      ...more,
    },
    ...{ origin: 'page', how, edited: [] },
  };
}
/** Asks to keep the second article. */
export const bridge = (how: KeepWay = 'ask') =>
  request(BRIDGE, how, {
    title: 'The bridge',
    address: 'https://news.example/bridge',
    published: { day: '2024-05-02', isSure: true, printed: null },
  });

/** Somebody whom everybody knows. */
export const CURATED: readonly Actor[] = [
  {
    ...{
      id: 'vera-stone' as ActorId,
      name: 'Vera Stone',
      kind: 'person',
      aliases: ['Vera Stone'],
      short: ['Stone'],
    },
    ...{ seats: [], origin: 'curated' },
  },
];
