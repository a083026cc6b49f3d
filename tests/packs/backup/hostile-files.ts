import {
  backup,
  deep,
  entry,
  GOOD,
  type HostileBackup,
  inManifest,
  lines,
  manifestOf,
} from './hostile-backup.ts';
import { articleLine, madeBackup } from './made-backup.ts';
import { listed, type MadeEntry, zipOf } from './zip-of.ts';

const ofManifest = (name: string, manifest: object, refused: object): HostileBackup => ({
  name,
  make: () => backup(lines(GOOD), { manifest }),
  refused: { ...refused },
});

/** Lists backups whose zip or manifest somebody made wrong, or made to do harm. */
export const HOSTILE_FILES: readonly HostileBackup[] = [
  { name: 'nothing', make: () => new Uint8Array(0), refused: { code: 'backup-foreign' } },
  {
    name: 'a text',
    make: () => new TextEncoder().encode('no zip'.repeat(99)),
    refused: { code: 'backup-foreign' },
  },
  { name: 'zeros', make: () => new Uint8Array(50_000), refused: { code: 'backup-foreign' } },
  { name: 'a zip without entries', make: () => zipOf([]), refused: { code: 'backup-foreign' } },
  {
    name: 'a zip of something else',
    make: () => zipOf([['word/document.xml', '<w/>']]),
    refused: entry('word/document.xml', 'before-manifest'),
  },
  {
    name: 'a manifest that is not first',
    make: async () =>
      zipOf([
        ['decisions.ndjson', ''],
        ['manifest.json', JSON.stringify(await manifestOf([['decisions.ndjson', '']], {}))],
      ]),
    refused: entry('decisions.ndjson', 'before-manifest'),
  },
  {
    name: 'a manifest that is no JSON',
    make: () => zipOf([['manifest.json', '{']]),
    refused: inManifest('', 'json'),
  },
  {
    name: 'a manifest that is empty',
    make: () => zipOf([['manifest.json', ' ']]),
    refused: inManifest('', 'empty'),
  },
  {
    name: 'a manifest of 20 MB',
    make: () => zipOf([['manifest.json', ' '.repeat(20_000_000)]]),
    refused: entry('manifest.json', 'too-large'),
  },
  {
    name: 'a manifest of 100,000 levels',
    make: () => zipOf([['manifest.json', deep(100_000)]]),
    refused: { code: 'backup-foreign' },
  },
  ofManifest('another format', { format: 'on-record-index' }, { code: 'backup-foreign' }),
  ofManifest('a newer version', { version: 2 }, { code: 'backup-newer', version: 2, reads: 1 }),
  ofManifest('no version', { version: undefined }, { code: 'backup-version-unknown', reads: 1 }),
  ofManifest('a version in words', { version: '1' }, { code: 'backup-version-unknown', version: '1' }),
  ofManifest('a field too many in the manifest', { more: 1 }, inManifest('more', 'unknown')),
  ofManifest('a day for an instant', { made: 'May 3' }, inManifest('made', 'iso_timestamp')),
  ofManifest(
    'counts that are more',
    { counts: { articles: 2, ownQuotes: 0, corrections: 0, decisions: 0 } },
    inManifest('counts.articles', 'count'),
  ),
  ofManifest(
    'counts below nothing',
    { counts: { articles: -1, ownQuotes: 0, corrections: 0, decisions: 0 } },
    inManifest('counts.articles', 'min_value'),
  ),
  ...[
    '../articles.ndjson',
    '/etc/passwd',
    'C:\\x.html',
    'read/../../x.html',
    'read/x\0.html',
    'READ/x.html',
    'read/',
  ].map(
    (name): HostileBackup =>
      ofManifest(
        `an entry called ${JSON.stringify(name)}`,
        { entries: [{ name, bytes: 0, sha256: '0'.repeat(64) }] },
        inManifest('entries.0.name', 'regex'),
      ),
  ),
  {
    name: 'an entry twice in the manifest',
    make: async () => {
      const [one] = await listed([['decisions.ndjson', '']]);
      return backup(lines(GOOD), { manifest: { entries: [one, one] } });
    },
    refused: inManifest('entries.1.name', 'taken'),
  },
  ofManifest(
    'a wrong checksum',
    { entries: [{ name: 'articles-0001.ndjson', bytes: lines(GOOD).length, sha256: '0'.repeat(64) }] },
    entry('articles-0001.ndjson', 'damaged'),
  ),
  {
    name: 'an entry that is longer than its manifest says',
    make: async () => {
      const [articles] = await listed([['articles-0001.ndjson', lines(GOOD)]]);
      return backup(lines(GOOD, articleLine(2)), { manifest: { entries: [articles] } });
    },
    refused: { code: 'backup-entry', entry: 'articles-0001.ndjson' },
  },
  {
    name: 'a zip bomb of 60 MB',
    make: async () =>
      backup(new Uint8Array(60_000_000), {
        manifest: { entries: [{ name: 'articles-0001.ndjson', bytes: 1_000, sha256: '0'.repeat(64) }] },
      }),
    refused: entry('articles-0001.ndjson', 'too-large'),
  },
  {
    name: 'a zip bomb that its manifest tells the truth of',
    make: () =>
      backup(lines(GOOD), {
        manifest: { entries: [{ name: 'articles-0001.ndjson', bytes: 300_000_000, sha256: '0'.repeat(64) }] },
      }),
    refused: inManifest('entries.0.bytes', 'max_value'),
  },
  {
    name: 'an entry twice',
    make: async () => {
      const articles: MadeEntry = ['articles-0001.ndjson', lines(GOOD)];
      const decisions: MadeEntry = ['decisions.ndjson', ''];
      return zipOf([
        ['manifest.json', JSON.stringify(await manifestOf([articles, decisions], {}))],
        ...[articles, articles, decisions],
      ]);
    },
    refused: entry('articles-0001.ndjson', 'twice'),
  },
  {
    name: 'entries that changed places',
    make: async () => {
      const articles: MadeEntry = ['articles-0001.ndjson', lines(GOOD)];
      const decisions: MadeEntry = ['decisions.ndjson', ''];
      return zipOf([
        ['manifest.json', JSON.stringify(await manifestOf([articles, decisions], {}))],
        ...[decisions, articles],
      ]);
    },
    refused: entry('decisions.ndjson', 'order'),
  },
  {
    name: 'an entry too many',
    make: async () => {
      const articles: MadeEntry = ['articles-0001.ndjson', lines(GOOD)];
      return zipOf([
        ['manifest.json', JSON.stringify(await manifestOf([articles], {}))],
        ...([articles, ['../../.bashrc', 'rm']] as MadeEntry[]),
      ]);
    },
    refused: entry('../../.bashrc', 'unknown'),
  },
  {
    name: 'an entry too few',
    make: async () => {
      const articles: MadeEntry = ['articles-0001.ndjson', lines(GOOD)];
      const manifest = await manifestOf([articles, ['decisions.ndjson', '']], {});
      return zipOf([['manifest.json', JSON.stringify(manifest)], articles]);
    },
    refused: entry('decisions.ndjson', 'missing'),
  },
  {
    name: 'a file without its end',
    make: async () => (await madeBackup([GOOD])).slice(0, -22),
    refused: { code: 'backup-cut' },
  },
  {
    name: 'half a file',
    make: async () => (await madeBackup([GOOD])).slice(0, 900),
    refused: { code: 'backup-entry' },
  },
  {
    name: 'something behind its end',
    make: async () => new Uint8Array([...(await madeBackup([GOOD])), 1, 2, 3]),
    refused: { code: 'backup-cut' },
  },
];
