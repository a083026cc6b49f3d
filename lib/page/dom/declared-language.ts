import { attributeOf, rootElementOf } from './dom.ts';
import { readLanguage } from './read-language.ts';

/** Gives the language that a document declares, as `readLanguage` has it. */
export function declaredLanguage(document: Document): string {
  const root = rootElementOf(document);
  return readLanguage(root && attributeOf(root, 'lang'));
}
