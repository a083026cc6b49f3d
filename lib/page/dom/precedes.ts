import { parentOf, treeOf } from './dom.ts';

const FOLLOWING = 4;

/** Says whether a node comes before another one in the document, shadow trees standing where their hosts stand. */
export function precedes(node: Node, other: Node): boolean {
  if (parentOf(node) === parentOf(other) || treeOf(node) === treeOf(other))
    return (Node.prototype.compareDocumentPosition.call(node, other) & FOLLOWING) !== 0;
  const mine = hostsOf(node);
  const theirs = hostsOf(other);
  let level = 0;
  while (mine[level] !== undefined && mine[level] === theirs[level]) level += 1;
  const left = mine[level];
  const right = theirs[level];
  // One stands in the shadow tree of the other's ancestor: the shadow tree comes first.
  if (left === undefined || right === undefined) return left !== undefined;
  const position = Node.prototype.compareDocumentPosition.call(left, right);
  return (position & FOLLOWING) !== 0;
}

/** Lists the hosts around a node from the outermost to the node itself. */
function hostsOf(node: Node): Node[] {
  const chain = [node];
  for (let tree = treeOf(node); tree instanceof ShadowRoot; tree = treeOf(tree.host))
    chain.unshift(tree.host);
  return chain;
}
