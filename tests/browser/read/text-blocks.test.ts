import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './text-blocks-in-page.ts';

/** A body, and the text of each block in it. */
const BODIES: readonly { name: string; html: string; blocks: readonly string[] }[] = [
  { name: 'nothing', html: '', blocks: [] },
  { name: 'nothing but space', html: '<p> </p>\n<p>\t</p>', blocks: [] },
  { name: 'one text', html: 'Lena Maric', blocks: ['Lena Maric'] },
  {
    name: 'inline elements join',
    html: '<p>Lena <b>Ma</b><i>ric</i> left.</p>',
    blocks: ['Lena Maric left.'],
  },
  { name: 'indentation is one space', html: '<p>\n  Lena\n  <b>Maric</b>\n</p>', blocks: ['Lena Maric '] },
  { name: 'blocks part', html: '<div>Lena</div><div>Maric</div>', blocks: ['Lena', 'Maric'] },
  {
    name: 'a block cuts the text around it',
    html: '<div>Lena <p>went</p> home</div>',
    blocks: ['Lena ', 'went', 'home'],
  },
  {
    name: 'a block inside an inline element cuts',
    html: '<b>Lena <p>went</p> home</b>',
    blocks: ['Lena ', 'went', 'home'],
  },
  { name: '`br` ends a line', html: '<p>Lena<br>Maric<br><br>left</p>', blocks: ['Lena', 'Maric', 'left'] },
  { name: '`wbr` does not', html: '<p>Lena Ma<wbr>ric</p>', blocks: ['Lena Maric'] },
  {
    name: 'an inline element shown as a block parts',
    html: '<b style="display:block">Lena</b>Maric',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'a block shown inline joins',
    html: '<p style="display:inline">Lena</p> <p style="display:inline">Maric</p>',
    blocks: ['Lena Maric'],
  },
  {
    name: '`inline-block` joins',
    html: 'Lena <b style="display:inline-block">Maric</b>',
    blocks: ['Lena Maric'],
  },
  {
    name: '`contents` joins',
    html: 'Lena <p style="display:contents">Maric</p> left',
    blocks: ['Lena Maric left'],
  },
  {
    name: 'what has no box is passed over',
    html: '<p>Lena <b style="display:none">Lutz</b>Maric</p>',
    blocks: ['Lena Maric'],
  },
  { name: 'what style hides is read', html: '<p style="visibility:hidden">Lena</p>', blocks: ['Lena'] },
  {
    name: '`pre-line` keeps line breaks',
    html: '<p style="white-space:pre-line">Lena\nMaric  left</p>',
    blocks: ['Lena', 'Maric  left'],
  },
  {
    name: '`pre-wrap` keeps spaces too',
    html: '<p style="white-space:pre-wrap">Lena\n  Maric</p>',
    blocks: ['Lena', '  Maric'],
  },
  {
    name: '`nowrap` keeps none',
    html: '<p style="white-space:nowrap">Lena\nMaric</p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'comments and instructions are nothing',
    html: '<p>Lena <!-- Lutz -->Ma<?x Lutz?>ric</p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'lists in lists',
    html: '<ul><li>One<ul><li>Two</li></ul>Three</li></ul>',
    blocks: ['One', 'Two', 'Three'],
  },
  {
    name: 'cells of a table',
    html: '<table><caption>Cap<tr><th>Lena<td>Maric<tr><td>left</table>',
    blocks: ['Cap', 'Lena', 'Maric', 'left'],
  },
  {
    name: 'readings stand beside their characters',
    html: '<p><ruby>李<rp>(</rp><rt>Li</rt><rp>)</rp>明<rt>Ming</rt></ruby> left</p>',
    blocks: ['李明 left'],
  },
  {
    name: 'code stands in a sentence like a picture',
    html: '<p>Lena <code>x</code><kbd>y</kbd> Maric</p>',
    blocks: ['Lena ￼ Maric'],
  },
  {
    name: 'what is typed into does too',
    html: '<p>Lena <span contenteditable>x</span> Maric <span contenteditable="false">left</span></p>',
    blocks: ['Lena ￼ Maric left'],
  },
  {
    name: 'so does what somebody chooses from',
    html: '<p>Lena <span role="listbox">x</span> Maric</p>',
    blocks: ['Lena ￼ Maric'],
  },
  {
    name: 'scripts, fields and drawings leave nothing',
    html: '<p>Lena <script>x</script><style>x</style><input value="x"><textarea>x</textarea><svg><text>x</text></svg>Maric</p>',
    blocks: ['Lena Maric'],
  },
  { name: 'a picture leaves nothing', html: '<p>Lena <img alt="x">Maric</p>', blocks: ['Lena Maric'] },
  { name: 'our own is passed over', html: '<p>Lena <b id="ours">x</b>Maric</p>', blocks: ['Lena Maric'] },
  {
    name: 'a shadow tree stands in for the children',
    html: '<div>old<template shadowrootmode="open"><p>Lena</p>Maric</template></div>',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'what is slotted stands in its slot',
    html: '<div><b>Maric</b><template shadowrootmode="open">Lena <slot></slot> left</template></div>',
    blocks: ['Lena Maric left'],
  },
  {
    name: 'named slots say the order',
    html: '<div><b slot="b">Maric</b><b slot="a">Lena </b><template shadowrootmode="open"><slot name="a"></slot><slot name="b"></slot></template></div>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'an empty slot shows its own content',
    html: '<div><template shadowrootmode="open">Lena <slot>Maric</slot></template></div>',
    blocks: ['Lena Maric'],
  },
  { name: 'a slot outside a shadow tree is an element', html: '<slot>Lena</slot>', blocks: ['Lena'] },
  {
    name: 'a line runs through an inline host',
    html: 'Lena <x-a><template shadowrootmode="open"><i>Maric</i></template></x-a> left',
    blocks: ['Lena Maric left'],
  },
  {
    name: 'a closed shadow tree is not entered',
    html: '<div>Lena<template shadowrootmode="closed">Lutz</template></div>',
    blocks: ['Lena'],
  },
];

/** What a walk meets beside text. */
const MET: readonly { name: string; html: string; met: readonly string[] }[] = [
  {
    name: 'what has no box',
    html: '<p id="a" hidden>Lena</p><p id="b" style="visibility:hidden">x</p>',
    met: ['hidden <p#a>'],
  },
  {
    name: 'nothing below what has no box',
    html: '<p id="a" hidden><b id="b" hidden>x</b></p>',
    met: ['hidden <p#a>'],
  },
  {
    name: 'shadow trees, before their content',
    html: '<div id="a"><template shadowrootmode="open"><p id="b" hidden></p></template></div>',
    met: ['shadow of <div#a>', 'hidden <p#b>'],
  },
  {
    name: 'custom elements that may still get one',
    html: '<x-a id="a">Lena</x-a><b id="b"></b>',
    met: ['bare <x-a#a>'],
  },
];

/** What a page does while a walk rests, after the block that is first here. */
const MEANWHILE: readonly {
  name: string;
  html: string;
  meanwhile: string;
  blocks: readonly string[];
  met: readonly string[];
}[] = [
  {
    name: 'adds a block behind',
    html: '<p>One</p><p>Two</p>',
    meanwhile: `document.body.append('Three')`,
    blocks: ['One', 'Two', 'Three'],
    met: [],
  },
  {
    name: 'removes the next',
    html: '<div id="a"><p>One</p><p id="b">Two</p><p>Three</p></div>',
    meanwhile: 'b.remove()',
    blocks: ['One'],
    met: ['torn <div#a>'],
  },
  {
    name: 'moves the next elsewhere',
    html: '<div id="a"><p>One</p><p id="b">Two</p></div><div id="c"></div>',
    meanwhile: 'c.append(b)',
    blocks: ['One', 'Two'],
    met: ['torn <div#a>'],
  },
];

/** What markup cannot say. */
const PREPARED: readonly { name: string; html: string; change: string; blocks: readonly string[] }[] = [
  {
    name: 'CDATA, which scripts move out of XML, is text',
    html: '<p id="a">Lena </p>',
    change: `a.append(new DOMParser().parseFromString('<x><![CDATA[Maric]]></x>', 'text/xml').documentElement.firstChild)`,
    blocks: ['Lena Maric'],
  },
  {
    name: 'texts that were split',
    html: '<p id="a">Lena Maric</p>',
    change: 'a.firstChild.splitText(7)',
    blocks: ['Lena Maric'],
  },
  {
    name: 'a long text is cut at a space',
    html: '<p id="a"></p>',
    change: `a.textContent = 'x'.repeat(4_990) + ' ' + 'y'.repeat(50)`,
    blocks: ['x'.repeat(4_990), `${'y'.repeat(50)}`],
  },
];

inBrowsers<typeof InPage>('text blocks', `${import.meta.dirname}/text-blocks-in-page.ts`, ({ inPage }) => {
  test.each(BODIES)('$name', async ({ html, blocks }) => {
    expect((await inPage.walk(html)).blocks).toEqual(blocks);
  });

  test.each(MET)('a walk tells of $name', async ({ html, met }) => {
    expect((await inPage.walk(html)).met).toEqual(met);
  });

  test.each(MEANWHILE)('a page that $name', async ({ html, meanwhile, blocks, met }) => {
    expect(await inPage.walk(html, '', meanwhile)).toEqual({ blocks, met });
  });

  test.each(PREPARED)('$name', async ({ html, change, blocks }) => {
    expect((await inPage.walk(html, change)).blocks).toEqual(blocks);
  });

  test('plain text, which browsers show in a `pre`, is read', async () => {
    const html = '<pre>Lena\nMaric</pre>';
    expect((await inPage.walk(html)).blocks).toEqual([]);
    expect((await inPage.walk(html, '', '', true)).blocks).toEqual(['Lena', 'Maric']);
  });

  test('lines are those that the browser shows', async () => {
    const bodies = fc.sample(BODY, { numRuns: 300, seed: 1 });
    for (const [position, { walked, shown }] of (await inPage.linesBothWays(bodies)).entries())
      expect(walked, bodies[position]).toEqual(shown);
  });

  test.each([
    [5_000, 0],
    [1, 2_000],
  ])('a line of %i texts below %i elements', async (texts, levels) => {
    expect(await inPage.lengthOfLarge(texts, levels)).toBe('word '.length * texts);
  });
});

/** Bodies of elements that browsers and this walk must cut alike; `innerText` has lines of its own around any `p`, also where that flows. */
const BODY = fc.letrec<{ content: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('div', 'section', 'li', 'h2', 'span', 'b', 'i', 'u'),
      fc.constantFrom(
        '',
        ' style="display:inline"',
        ' style="display:block"',
        ' style="display:contents"',
        ' hidden',
      ),
      tie('content'),
    )
    .map(([name, style, content]) => `<${name}${style}>${content}</${name}>`),
  content: fc
    .array(fc.oneof(fc.constantFrom('one', 'two ', ' three', ' ', '<br>'), tie('element')), { maxLength: 4 })
    .map((parts) => parts.join('')),
})).content;
