import { textGenerator } from './generated-text.ts';
import { paragraphPage } from './paragraph-page.ts';

const LEVELS = 40_000;
const TEXTS = 100_000;
const NAMED = 2_000;
const CHARACTERS = 3_000_000;

/** Makes pages of sizes that no author writes, by name. */
export function hostilePages(): Record<string, string> {
  const text = textGenerator(1)(CHARACTERS).replaceAll(/\s+/g, ' ');
  const words = text.split(' ');
  const rows = Array.from({ length: TEXTS }, (_, k) =>
    k % (TEXTS / NAMED) === 0 ? 'Vladimir Putin said so.' : 'Nobody said so there.',
  );
  return {
    '40,000 levels, hidden': page(`<main><p>Vladimir Putin said so.</p></main>${NEST}`),
    '3 MB of sentences in a paragraph': page(`<p>${text}</p>`),
    '3 MB of names in a paragraph': page(
      `<p>${'Vladimir Putin, Iran, Xi Jinping, '.repeat(CHARACTERS / 34)}</p>`,
    ),
    '100,000 elements in a line': page(
      `<p>${words
        .slice(0, TEXTS)
        .map((word) => `<span>${word} </span>`)
        .join('')}</p>`,
    ),
    '100,000 elements in a line, all names': page(`<p>${'<span>Vladimir Putin </span>'.repeat(TEXTS)}</p>`),
    '100,000 paragraphs': paragraphPage(rows),
  };
}

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Page</title>${body}`;

/** Parsers nest no deeper than 512. */
const NEST = `<script>{
    const root = document.createElement('div');
    let at = root;
    for (let level = 0; level < ${LEVELS}; level += 1) {
      const one = document.createElement('div');
      at.append(one);
      at = one;
    }
    root.style.display = 'none';
    at.append('Vladimir Putin said so.');
    document.querySelector('main').append(root);
  }</script>`;
