/** Told of the nodes of a tree in the order of the document. */
export interface Visitor {
  readonly say: (text: string) => void;
  /** Answers whether to go into the element; `leave` is told of those alone. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Visits a tree without recursion: pages nest thousands deep. */
export function walkNodes(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) node = childToVisit(node, visitor) ?? nextBehind(node, root, visitor);
}

function childToVisit(node: Node, { say, enter, leave }: Visitor): Node | null {
  if (node.nodeType === 3) say(node.nodeValue ?? '');
  if (!isElement(node)) return node.firstChild;
  if (!enter(node)) return null;
  if (!node.firstChild) leave(node);
  return node.firstChild;
}

/** Goes up to the nearest node that has something behind it, and to that. Only what was entered has a node inside. */
function nextBehind(from: Node, root: Node, { leave }: Visitor): Node | null {
  let node: Node | null = from;
  while (node && node !== root && !node.nextSibling) {
    node = node.parentNode;
    if (node && isElement(node)) leave(node);
  }
  return node && node !== root ? node.nextSibling : null;
}
