/** Makes markup the page's body, `<template shadowrootmode>` and all; scripts in it do not run. */
export function show(html: string): void {
  document.body.setHTMLUnsafe(html);
}

/** Finds a node by an expression in which the elements with an id stand by that: `one.firstChild`. */
export function nodeAt(expression: string): Node {
  const found: unknown = new Function(`return ${expression}`)();
  if (!(found instanceof Node)) throw new Error(`${expression} is no node`);
  return found;
}

/** Runs statements in which the elements with an id stand by that. */
export function run(statements: string): void {
  new Function(statements)();
}

/** Writes a node so that a table can tell it from others: a text as it is, an element by its tag and id. */
export function written(node: Node): string {
  if (node instanceof Element) return `<${node.localName}${node.id && `#${node.id}`}>`;
  return node.nodeValue ?? node.nodeName;
}
