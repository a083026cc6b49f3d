import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockText, placeOf } from '../../../lib/page/read/block-text.ts';

/** A text node as far as blocks know it. */
const nodeOf = (data: string) => ({ data }) as Text;

function gather(parts: readonly string[], preserved = false) {
  const nodes = parts.map(nodeOf);
  const block = new BlockText();
  for (const node of nodes) block.append(node, node.data, 0, node.data.length, preserved);
  return { nodes, block: block.finish() };
}

describe('the text of a block', () => {
  test.each([
    ['one node', ['Wang Yi'], 'Wang Yi'],
    ['a name over two nodes', ['Wang ', 'Yi'], 'Wang Yi'],
    ['no space between nodes', ['Wang', 'Yi'], 'WangYi'],
    ['indentation of the source', ['\n    Wang\n    ', ' Yi\t'], 'Wang Yi '],
    ['spaces on both sides of a seam', ['Wang ', ' ', ' Yi'], 'Wang Yi'],
    ['nothing but space', [' ', '\n'], ''],
    ['a no-break space stays', ['Wang\u00a0 Yi'], 'Wang\u00a0 Yi'],
  ])('%s', (_name, parts, text) => {
    expect(gather(parts).block.text).toBe(text);
  });

  test('spaces stay where the page keeps them', () => {
    expect(gather(['Wang   Yi', '  said'], true).block.text).toBe('Wang   Yi  said');
  });

  test('what is passed over keeps its neighbours apart', () => {
    const block = new BlockText();
    block.append(nodeOf('Wang '), 'Wang ', 0, 5, false);
    block.mark();
    block.mark();
    block.append(nodeOf(' Yi'), ' Yi', 0, 3, false);
    expect(block.finish().text).toBe('Wang \ufffc Yi');
  });
});

describe('the way back into the nodes', () => {
  test.each([
    // parts, start and end in the block, then node and offset of both
    [['Wang Yi'], 0, 7, [0, 0], [0, 7]],
    [['Wang ', 'Yi'], 0, 7, [0, 0], [1, 2]],
    [['Wang ', 'Yi'], 5, 7, [1, 0], [1, 2]],
    [['Wang ', 'Yi'], 0, 4, [0, 0], [0, 4]],
    [['\n  Wang\n  ', '  Yi'], 0, 7, [0, 3], [1, 4]],
    [['a  b   c'], 2, 3, [0, 3], [0, 4]],
    [['a  b   c'], 4, 5, [0, 7], [0, 8]],
  ] as const)('%j from %i to %i', (parts, start, end, from, to) => {
    const { nodes, block } = gather(parts);
    const place = (offset: number, isEnd: boolean) => {
      const found = placeOf(block.pieces, offset, isEnd);
      return found && [nodes.indexOf(found.node), found.offset];
    };
    expect(place(start, false)).toEqual(from);
    expect(place(end, true)).toEqual(to);
  });

  test('every word of a block is found again in its nodes', () => {
    const part = fc.array(fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '’'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (letters, preserved) => {
        const { nodes, block } = gather(
          letters.map((one) => one.join('')),
          preserved,
        );
        for (const { 0: word, index } of block.text.matchAll(/\S+/g)) {
          const from = placeOf(block.pieces, index, false)!;
          const to = placeOf(block.pieces, index + word.length, true)!;
          const first = nodes.indexOf(from.node);
          const last = nodes.indexOf(to.node);
          const found = nodes
            .slice(first, last + 1)
            .map(({ data }, at) =>
              data.slice(at === 0 ? from.offset : 0, at === last - first ? to.offset : undefined),
            )
            .join('');
          expect(found).toBe(word);
        }
      }),
    );
  });
});
