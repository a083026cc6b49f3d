import { spaced } from '../../text/spaced.ts';
import type { LinkedArticle } from './page-source.ts';

/** Longest script that is read. Characters: longer ones hold a whole site. */
const longestScript = 500_000;
/** Most nodes of one page that are looked at. */
const mostNodes = 500;

/** What wraps JSON in pages that were once XHTML: comments and CDATA, behind slashes or not. */
const wrapping =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g;
const controls = /[\u0000-\u001f]+/g;

type Node = Readonly<Record<string, unknown>>;

/** Reads the nodes of a page's JSON-LD scripts that state a day, a headline or an author. What is no JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle[] {
  const nodes: Node[] = [];
  for (const script of scripts) if (script.length <= longestScript) collect(parsed(script), nodes);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  return nodes.flatMap((node) => {
    const isStated = 'datePublished' in node || 'headline' in node || /Article$|Posting$/.test(typeOf(node));
    return isStated ? [articleOf(node, byId)] : [];
  });
}

function parsed(script: string): unknown {
  // A comment may hold a CDATA section.
  const bare = script.replace(wrapping, '').replace(wrapping, '').trim().replace(/;$/, '');
  for (const text of [bare, bare.replace(controls, ' ')])
    try {
      return JSON.parse(text);
    } catch {
      // A line break within a string is the usual fault: the second try has none.
    }
  return null;
}

/** Lists an object with the objects that it holds, in the order of the page. */
function collect(value: unknown, nodes: Node[]): void {
  const waiting = [value];
  while (waiting.length > 0 && nodes.length < mostNodes) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, mostNodes));
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next as Node);
      const { '@graph': graph, mainEntity, mainEntityOfPage, hasPart } = next as Node;
      waiting.unshift(
        ...[graph, mainEntity, mainEntityOfPage, hasPart].filter((one) => typeof one === 'object'),
      );
    }
  }
}

function articleOf(node: Node, byId: ReadonlyMap<unknown, Node>): LinkedArticle {
  return {
    type: typeOf(node),
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished),
    authors: namesOf(node.author, byId),
    publisher: namesOf(node.publisher, byId)[0] ?? null,
    addresses: [node.url, node.mainEntityOfPage, node['@id']].flatMap(
      (one) => textOf(one) ?? textOf((one as Node | null)?.['@id']) ?? [],
    ),
    isFree: freedomOf(node.isAccessibleForFree),
  };
}

function typeOf(node: Node): string {
  const type = [node['@type']].flat()[0];
  return typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : '';
}

/** Reads a name, the name of an object, or those of a list of either. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return textOf(one) ?? [];
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Node;
    return [node.name ?? byId.get(node['@id'])?.name].flat().flatMap((name) => textOf(name) ?? []);
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? spaced(value).trim() : null;
}

function freedomOf(value: unknown): boolean | null {
  const said = String(value).toLowerCase();
  return said === 'true' ? true : said === 'false' ? false : null;
}
