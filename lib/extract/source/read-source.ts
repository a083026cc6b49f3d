import { BLOCK_ELEMENTS, WORDLESS_ELEMENTS } from '../../english/pages/block-elements.ts';
import { spaced } from '../../text/spaced.ts';
import type { PageLine, PageMark, PageSource } from './page-source.ts';
import { readLinkedData } from './read-linked-data.ts';
import { walkNodes } from './walk-nodes.ts';

/** Classes and attributes that tell a byline or a day. What they hold is read apart from its line. */
const marked = /author|byline|by-line|writer|creator|contributor|date|time|publi|posted|creat|issued|stamp/;
/** Longest text of a mark. Characters: what holds more holds the article. */
const longestMark = 300;
/** Most lines that are read: a page's facts stand at its head, or not far below. */
const mostLines = 3_000;
/** How many elements around it a line is told of. */
const hintsAround = 4;

/** Reads all of a document that its facts are read from. The document is not changed. */
export function readSource(document: Document, address: string): PageSource {
  const { lines, marks } = readLines(document);
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].map(
    (one) => one.textContent ?? '',
  );
  return {
    address,
    title: spaced(document.querySelector('title')?.textContent ?? '').trim(),
    language: languageOf(document.documentElement),
    canonical: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    metas: readMetas(document),
    linked: readLinkedData(scripts),
    lines,
    marks,
  };
}

function languageOf(root: Element | null): string | null {
  return root?.getAttribute('lang') || root?.getAttribute('xml:lang') || null;
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = spaced(meta.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

/** An element on the way from the root to where the walk is. */
interface Step {
  readonly tag: string;
  readonly hints: string;
  readonly around: string;
  /** What the mark holds so far, and how many lines began before it; null where the element is no mark. */
  readonly mark: { readonly line: number; text: string } | null;
}

/** Gathers lines and marks while the document is walked. */
class Reading {
  readonly lines: PageLine[] = [];
  readonly marks: PageMark[] = [];
  private readonly path: Step[] = [];
  private words = '';
  /** Words that grow are not looked at again: each look costs their length. */
  private isBlank = true;
  private hints = '';
  private level = 0;

  endLine(): void {
    const text = spaced(this.words).trim();
    if (text !== '') this.lines.push({ text, level: this.level, hints: this.hints });
    this.words = '';
    this.isBlank = true;
    for (const { mark } of this.path) if (mark) mark.text += ' ';
  }

  enter(element: Element): boolean {
    const tag = element.localName;
    if (WORDLESS_ELEMENTS.has(tag) || element.hasAttribute('hidden') || this.lines.length >= mostLines)
      return false;
    if (BLOCK_ELEMENTS.has(tag)) this.endLine();
    const hints = hintsOf(element);
    const isMark = tag === 'time' || marked.test(hints);
    const mark = isMark ? { line: this.lines.length, text: '' } : null;
    this.path.push({ tag, hints, around: this.hintsAround(), mark });
    return true;
  }

  leave(element: Element): void {
    const step = this.path.pop();
    if (BLOCK_ELEMENTS.has(element.localName)) this.endLine();
    if (!step?.mark || step.mark.text.length > longestMark) return;
    const { tag, hints, around, mark } = step;
    const value = element.getAttribute('datetime') ?? element.getAttribute('content');
    this.marks.push({ tag, text: spaced(mark.text).trim(), hints, around, value, line: mark.line });
  }

  say(text: string): void {
    if (this.lines.length >= mostLines) return;
    if (this.isBlank) {
      this.hints = this.hintsAround();
      const heading = this.path.findLast(({ tag }) => /^h[1-6]$/.test(tag));
      this.level = Number(heading?.tag[1] ?? 0);
    }
    this.words += text;
    this.isBlank &&= text.trim() === '';
    for (const { mark } of this.path) if (mark && mark.text.length <= longestMark) mark.text += text;
  }

  private hintsAround(): string {
    return this.path
      .slice(-hintsAround)
      .map(({ hints }) => hints)
      .reverse()
      .join(' ');
  }
}

function readLines(document: Document): Reading {
  const reading = new Reading();
  walkNodes(document.body ?? document.documentElement, {
    say: (text) => reading.say(text),
    enter: (element) => reading.enter(element),
    leave: (element) => reading.leave(element),
  });
  reading.endLine();
  return reading;
}

function hintsOf(element: Element): string {
  const own = ['class', 'id', 'itemprop', 'rel', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return spaced(own.join(' ')).trim().toLowerCase();
}
