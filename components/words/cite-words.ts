import type { CiteFormat } from '../../lib/cite/cite-format.ts';
import type { SetFormat } from '../../lib/cite/cite-set.ts';

const FORMATS: Readonly<Record<CiteFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  link: 'Link to the words',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago note',
  harvard: 'Harvard',
  ap: 'AP story',
  footnote: 'Footnote',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

const SETS: Readonly<Record<SetFormat, string>> = {
  csv: 'Table (CSV)',
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  'json-ld': 'JSON-LD (schema.org)',
};

/** Names the format of one quote, as its menu does and "Copied as". */
export function citeFormatName(format: CiteFormat): string {
  return FORMATS[format];
}

/** Names the format of many quotes. */
export function setFormatName(format: SetFormat): string {
  return SETS[format];
}
