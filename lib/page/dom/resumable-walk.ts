import { isConnected, parentOf } from './dom.ts';

/** Parsers nest no deeper than 512. */
const MOST_LEVELS = 600;

/** Makes a walker over the nodes of some types below a root. */
export function walkerOf(root: Node, shown: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(root.ownerDocument ?? document, root, shown);
}

/** Lists the nodes from a walker's place up to its root, or as many as parsers nest: going up all of 40,000 at each pause would take minutes. */
export function pathOf({ currentNode, root }: TreeWalker): Node[] {
  const path: Node[] = [currentNode];
  for (let node: Node | null = currentNode; node !== null && node !== root && path.length < MOST_LEVELS; ) {
    node = parentOf(node);
    if (node) path.push(node);
  }
  return path;
}

/**
 * Puts a walker back on its way after a pause. Where its node was moved or removed, it goes once more through the
 * nearest element around that is where it was. False where its whole tree is gone.
 */
export function resume(walker: TreeWalker, path: readonly Node[]): boolean {
  let place = path.length - 1;
  const top = path[place] ?? walker.root;
  while (place > 0 && parentOf(path[place - 1] as Node) === path[place]) place -= 1;
  const isThere = Node.prototype.contains.call(walker.root, top);
  walker.currentNode = (isThere ? path[place] : null) ?? walker.root;
  return isConnected(walker.root);
}
