import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CUES } from '../../../lib/quotes/reports/cue-at.ts';
import { NOUNS } from '../../../lib/quotes/reports/cues/nouns.ts';
import { BASE_SIGNS, VERB_SIGNS } from '../../../lib/quotes/reports/cues/stands-as-verb.ts';
import { LAYOUTS } from '../../../lib/quotes/reports/layouts.ts';
import { REPORT_VETOES } from '../../../lib/quotes/reports/report-vetoes.ts';
import { SOURCES } from '../../../lib/quotes/reports/sources.ts';
import { PARTICIPLE_SPEAKERS } from '../../../lib/quotes/reports/subjects/participle-speakers.ts';
import { SUBJECTS } from '../../../lib/quotes/reports/subjects/subjects.ts';
import { UNSAID } from '../../../lib/quotes/reports/unsaid.ts';

const TABLES = {
  CUES,
  NOUNS,
  VERB_SIGNS,
  BASE_SIGNS,
  REPORT_VETOES,
  SUBJECTS,
  PARTICIPLE_SPEAKERS,
  LAYOUTS,
  SOURCES,
  UNSAID,
};

const design = readFileSync(join(import.meta.dirname, '../../../lib/quotes/DESIGN.md'), 'utf8').replaceAll(
  / +/g,
  ' ',
);

test.each(Object.entries(TABLES))('the design prints %s', (table, rows) => {
  const printed = rows.map(({ name, sentence }) => `| ${name} | ${sentence} |`).join('\n');
  const from = design.indexOf(`| \`${table}\` |`);
  expect(
    design
      .slice(from)
      .split('\n')
      .slice(2, rows.length + 3)
      .join('\n'),
  ).toBe(`${printed}\n`);
});
