import { backup, deep, GOOD, type HostileBackup, line, lines } from './hostile-backup.ts';
import { articleLine } from './made-backup.ts';

const NOBODYS = { of: 'identity', one: `${GOOD.record.id}#otto-brandt`, other: 'state:DE', are: 'same' };
const OWN = {
  start: 0,
  end: 4,
  words: 'They',
  speaker: { id: `${GOOD.record.id}#a`, name: 'A', kind: 'person' },
};
const CORRECTION = { start: 0, end: 4, words: 'They', before: '', after: '', at: '2024-05-01T00:00:00.000Z' };

/** Changes a record; undefined takes a field away. */
const withRecord = (fields: object) => ({ ...GOOD, record: { ...GOOD.record, ...fields } });
const ofLine = (name: string, value: unknown, path: string, fault: string): HostileBackup => ({
  name,
  make: () => backup(lines(value)),
  refused: line({ path, fault }),
});
const ofDecision = (name: string, value: unknown, path: string, fault: string): HostileBackup => ({
  name,
  make: () => backup(lines(GOOD), { decisions: lines(value) }),
  refused: { code: 'backup-unfit', entry: 'decisions.ndjson', line: 1, path, fault },
});
/** Lists backups of which a line is no article and no decision of ours. */
export const HOSTILE_LINES: readonly HostileBackup[] = [
  ofLine('a line that is no JSON', '{"record":', '', 'json'),
  ofLine('a bare NUL', JSON.stringify(GOOD).replace('Ferry', 'Fe\0rry'), '', 'json'),
  {
    name: 'an empty line',
    make: () => backup(lines(GOOD, '')),
    refused: line({ path: '', fault: 'empty' }, 2),
  },
  {
    name: 'bytes that are no UTF-8',
    make: () =>
      backup(
        Uint8Array.from(lines(articleLine(1), articleLine(2, { title: '#' })), (sign) =>
          sign === '#' ? 0xff : sign.charCodeAt(0),
        ),
      ),
    refused: line({ path: '', fault: 'utf8' }, 2),
  },
  {
    name: 'UTF-16',
    make: () => backup(Uint8Array.from(`\ufeff${lines(GOOD)}`, (sign) => sign.charCodeAt(0))),
    refused: line({}),
  },
  { name: 'a list for a line', make: () => backup(lines([])), refused: line({}) },
  ofLine('100,000 levels in a line', `{"record":${deep(100_000)}}`, 'record.id', 'missing'),
  ofLine('a field too many', { ...GOOD, reading: null }, 'reading', 'unknown'),
  ofLine('a field too few', { record: GOOD.record, own: [] }, 'corrections', 'missing'),
  ofLine('__proto__', JSON.stringify(GOOD).replace('{', '{"__proto__":{"x":1},'), '', 'unknown'),
  ofLine('constructor within', withRecord({ constructor: 1 }), '', 'unknown'),
  ofLine('a title of 2 MB', withRecord({ title: 'x'.repeat(2_000_000) }), 'record.title', 'max_length'),
  ofLine('a text of 6 MB', withRecord({ text: 'x'.repeat(6_000_000) }), 'record.text', 'max_length'),
  ofLine('a number for a title', withRecord({ title: 7 }), 'record.title', 'string'),
  ofLine('half a character', withRecord({ title: '\ud800' }), 'record.title', 'well_formed'),
  ofLine('an id of a bundled article', withRecord({ id: 'Zenda' }), 'record.id', 'kept_id'),
  ofLine('an id that leads elsewhere', withRecord({ id: '../../x' }), 'record.id', 'kept_id'),
  ofLine('no id', withRecord({ id: undefined }), 'record.id', 'missing'),
  ofLine('a day that is none', withRecord({ date: '2024-02-31' }), 'record.date', 'calendar'),
  ofLine('a day in words', withRecord({ date: 'May 3' }), 'record.date', 'regex'),
  ofLine(
    'an instant that is none',
    withRecord({ kept: '2024-05-04T99:00:00Z' }),
    'record.kept',
    'iso_timestamp',
  ),
  ofLine(
    'an address that is a script',
    withRecord({ address: 'javascript:alert(1)' }),
    'record.address',
    'regex',
  ),
  ofLine('an origin of its own', withRecord({ origin: 'sky' }), 'record.origin', 'picklist'),
  ofLine(
    'a quote that ends before it begins',
    { ...GOOD, own: [{ ...OWN, start: 9 }] },
    'own.0.end',
    'outside_text',
  ),
  ofLine('a quote below the text', { ...GOOD, own: [{ ...OWN, start: -1 }] }, 'own.0.start', 'min_value'),
  ofLine(
    'a speaker of another article',
    { ...GOOD, own: [{ ...OWN, speaker: { ...OWN.speaker, id: `${articleLine(2).record.id}#a` } }] },
    'own.0.speaker.id',
    'no_such_article',
  ),
  ofLine(
    'a correction of another kind',
    { ...GOOD, corrections: [{ ...CORRECTION, kind: 'invented' }] },
    'corrections.0.kind',
    'picklist',
  ),
  ofLine(
    'a correction without its day',
    { ...GOOD, corrections: [{ ...CORRECTION, at: undefined }] },
    'corrections.0.at',
    'missing',
  ),
  ofLine(
    'two corrections of one instant',
    { ...GOOD, corrections: [CORRECTION, { ...CORRECTION, start: 5, end: 9 }] },
    'corrections.1.at',
    'taken',
  ),
  ofLine(
    'a correction of 31 February',
    { ...GOOD, corrections: [{ ...CORRECTION, at: '2024-02-31T00:00:00.000Z' }] },
    'corrections.0.at',
    'calendar',
  ),
  {
    name: 'an id twice',
    make: () => backup(lines(GOOD, GOOD)),
    refused: line({ path: 'record.id', fault: 'taken' }, 2),
  },
  {
    name: 'a decision twice',
    make: () => backup(lines(GOOD), { decisions: lines(NOBODYS, { ...NOBODYS, are: 'different' }) }),
    refused: { code: 'backup-unfit', entry: 'decisions.ndjson', line: 2, fault: 'taken' },
  },
  {
    name: 'a decision of an article that is not there',
    make: () =>
      backup(lines(GOOD), { decisions: lines({ ...NOBODYS, one: `${articleLine(2).record.id}#a` }) }),
    refused: {
      code: 'backup-unfit',
      entry: 'decisions.ndjson',
      line: 1,
      path: 'one',
      fault: 'no_such_article',
    },
  },
  ofDecision('a decision that two states are one', { ...NOBODYS, one: 'state:FR' }, 'other', 'known_to_all'),
  ofDecision(
    'another name for a state',
    { of: 'actor', actor: 'state:FR', edit: { addAlias: 'Zenda' }, at: 0 },
    'actor',
    'known_to_all',
  ),
  ofDecision(
    'a decision of the year 100,000',
    { ...NOBODYS, at: Number.MAX_SAFE_INTEGER },
    'at',
    'max_value',
  ),
  ofDecision('a decision of another kind', { ...NOBODYS, are: 'similar' }, 'are', 'picklist'),
];
