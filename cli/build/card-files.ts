import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the card's document, the scripts and styles that it names, and those that come later, in a folder with a build. Every script that one of the first imports is named
 * in the document; what comes later, with all that belongs to it, is named in the script that fetches it.
 */
export function cardFiles(build: string): string[] {
  const html = readFileSync(join(build, 'card.html'), 'utf8');
  const files = new Set(['card.html']);
  for (const [, file = ''] of html.matchAll(/\b(?:src|href)="\/([^"]+)"/g)) files.add(file);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(join(build, file), 'utf8');
    for (const [, later = ''] of script.matchAll(/"((?:chunks|assets)\/[^"]+)"/g)) files.add(later);
  }
  return [...files];
}
