import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './sweep-in-page.ts';

/** What is found in a body. */
const BODIES: readonly { name: string; html: string; found: readonly string[] }[] = [
  { name: 'nothing', html: '', found: [] },
  { name: 'no name', html: '<p>It rained in the west.</p>', found: [] },
  { name: 'a name', html: '<p>It rained in Zubrovia.</p>', found: ['It rained in Zubrovia.: Zubrovia'] },
  {
    name: 'two in a text',
    html: '<p>Zubrovia and Marland</p>',
    found: ['Zubrovia and Marland: Zubrovia, Marland'],
  },
  {
    name: 'a name over two texts',
    html: '<p>Lena <b>Maric</b> left.</p>',
    found: ['Lena: Lena Maric', 'Maric: Maric'],
  },
  {
    name: 'a name over blocks, which only style tells apart',
    html: '<p>Lena</p><p>Marie</p><p>Zubrovia</p>',
    found: ['Zubrovia: Zubrovia'],
  },
  { name: 'what nobody sees', html: '<p hidden>Zubrovia</p>', found: ['Zubrovia: Zubrovia'] },
  {
    name: 'scripts, styles and fields are left out',
    html: '<script>Zubrovia</script><style>Zubrovia</style><textarea>Zubrovia</textarea><noscript>Zubrovia</noscript><template>Zubrovia</template>',
    found: [],
  },
  {
    name: 'long scripts too',
    html: `<script>${'x '.repeat(200)}Zubrovia</script><p>Marland</p>`,
    found: ['Marland: Marland'],
  },
  {
    name: 'drawings and options are left out',
    html: '<svg><text>Zubrovia</text></svg><select><option>Zubrovia</select>',
    found: ['Zubrovia: Zubrovia'],
  },
  { name: 'comments are left out', html: '<p><!-- Zubrovia --></p>', found: [] },
  {
    name: 'shadow trees come last, those in them behind',
    html: '<div><template shadowrootmode="open">Marland<div><template shadowrootmode="open">Zubrovia</template></div>Lena Maric</template></div><p>Coastal Union</p>',
    found: [
      'Coastal Union: Coastal Union',
      'Marland: Marland',
      'Lena Maric: Lena Maric, Maric',
      'Zubrovia: Zubrovia',
    ],
  },
];

/** What a sweep meets beside text. */
const MET: readonly { name: string; html: string; met: readonly string[] }[] = [
  {
    name: 'shadow trees and elements that may get one',
    html: '<div id="a"><template shadowrootmode="open"><x-b id="b"></x-b></template></div><x-c id="c"></x-c><p>x</p>',
    met: ['shadow of <div#a>', 'bare <x-c#c>', 'bare <x-b#b>'],
  },
  {
    name: 'not what is closed',
    html: '<div id="a"><template shadowrootmode="closed">x</template></div>',
    met: [],
  },
];

const forty = (write: (position: number) => string): string =>
  Array.from({ length: 40 }, (_, position) => write(position)).join('');
const FORTY = forty((position) => `<p id="p${position}">Zubrovia ${position}</p>`);
/** Gives what is found of these forty paragraphs. */
const ofForty = (positions: readonly number[]): string[] =>
  positions.map((position) => `Zubrovia ${position}: Zubrovia`);
const span = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** What a page does at the first checkpoint, which stands behind the sixteenth text with a guess. */
const MEANWHILE: readonly { name: string; meanwhile: string; found: readonly string[] }[] = [
  { name: 'does nothing', meanwhile: '', found: ofForty(span(0, 40)) },
  {
    name: 'removes what is to come',
    meanwhile: 'p20.remove()',
    found: ofForty([...span(0, 20), ...span(21, 40)]),
  },
  {
    name: 'adds what is to come',
    meanwhile: `p20.before('Marland')`,
    found: [...ofForty(span(0, 20)), 'Marland: Marland', ...ofForty(span(20, 40))],
  },
  {
    name: 'takes away where the sweep stands, which goes through what is around once more',
    meanwhile: 'p15.remove()',
    found: ofForty([...span(0, 16), ...span(0, 15), ...span(16, 40)]),
  },
];

inBrowsers<typeof InPage>('a sweep', `${import.meta.dirname}/sweep-in-page.ts`, ({ inPage }) => {
  test.each(BODIES)('$name', async ({ html, found }) => {
    expect((await inPage.sweepOver(html)).found).toEqual(found);
  });

  test.each(MET)('tells of $name', async ({ html, met }) => {
    expect((await inPage.sweepOver(html)).met).toEqual(met);
  });

  test.each(MEANWHILE)('over a page that $name', async ({ meanwhile, found }) => {
    expect((await inPage.sweepOver(FORTY, meanwhile)).found).toEqual(found);
  });

  test('ends where it is told that there was enough', async () => {
    expect(await inPage.passed('<p>12345</p><p>67890</p><p>1</p>', 10)).toEqual(['12345', '67890']);
  });
});
