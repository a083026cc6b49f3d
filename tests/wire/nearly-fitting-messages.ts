import fc from 'fast-check';

/** A ticket that nobody issued. */
export const TICKET = '123e4567-e89b-42d3-a456-426614174000';
const EXTRACTED = {
  title: 'The dam holds',
  authors: ['Ann Lee'],
  published: { day: '2020-01-02', isSure: true, printed: 'January 2, 2020' },
  site: 'The Sample',
  address: 'https://news.example/dam',
  language: 'en',
  text: 'The dam holds.\n\nIt held.',
  isExcerpt: false,
  isWhole: true,
};
const KEPT = 'b2c6c1d2-5b1e-4d0a-9a55-0d6b0f0c1a11';

/** One message of every type that the library is asked, which fits. */
export const FITTING_LIBRARY = {
  extract: { type: 'extract', tab: 1 },
  preview: { type: 'preview', extracted: EXTRACTED, origin: 'page' },
  keep: { type: 'keep', extracted: EXTRACTED, origin: 'page', tab: 1, how: 'ask', edited: ['title'] },
  forget: { type: 'forget', articles: [KEPT] },
  undo: { type: 'undo', change: TICKET },
  edit: { type: 'edit', article: KEPT, fields: { date: null, authors: ['Tom Reyes'] } },
  library: { type: 'library' },
  'begin-anew': { type: 'begin-anew' },
  'forget-everything': { type: 'forget-everything' },
  'kept-articles': { type: 'kept-articles', after: null },
  'kept-article': { type: 'kept-article', article: KEPT },
  'own-quote': {
    type: 'own-quote',
    article: KEPT,
    start: 0,
    end: 13,
    words: 'It will open.',
    speaker: { by: 'name', name: 'Ann Lee', kind: 'person' },
  },
  'remove-own-quote': { type: 'remove-own-quote', quote: `${KEPT}:0-gparbu` },
  'correct-quote': {
    type: 'correct-quote',
    quote: `${KEPT}:0-gparbu`,
    correction: { speaker: 'nobody', kind: 'direct', stance: 'denied', start: 1, end: 9, note: 'Checked.' },
  },
  'uncorrect-quote': { type: 'uncorrect-quote', article: KEPT, at: '2024-05-01T10:00:00.000Z' },
  'tell-identity': { type: 'tell-identity', one: 'ada-lund', other: 'bo-keller', are: 'different' },
  'edit-actor': { type: 'edit-actor', actor: `${KEPT}#ann-lee`, edit: { addAlias: 'A. Lee' } },
  'split-actor': { type: 'split-actor', actor: `${KEPT}#ann-lee`, articles: [KEPT] },
  'withdraw-decision': { type: 'withdraw-decision', decision: `${KEPT}#ann-lee\nname` },
  history: { type: 'history', part: 'quotes', start: 0, size: 60 },
  proposals: { type: 'proposals', after: null },
  'actor-told': { type: 'actor-told', actor: 'ada-lund' },
  namesakes: { type: 'namesakes', actor: 'ada-lund' },
  'kept-place': { type: 'kept-place', token: TICKET },
  'library-written': { type: 'library-written' },
  known: {
    type: 'known',
    text: '“The dam will hold for years,” he said.',
    address: 'https://news.example/dam',
  },
  'quotations-in': { type: 'quotations-in', text: '“The dam will hold for years,” he said.' },
  'known-quotations': {
    type: 'known-quotations',
    quotations: [{ text: 'The dam will hold for years,', speaker: null }],
  },
};

const COMPARISON = {
  id: TICKET,
  made: '2024-05-01T10:00:00.000Z',
  changed: '2024-05-02T10:00:00.000Z',
  quotes: ['old:33-gparbu'],
  title: 'The bridge',
  order: 'date',
  isCurrent: true,
};

/** One message of every type that is about what the reader compares, which fits. */
export const FITTING_COMPARISON = {
  pins: { type: 'pins', tab: 1 },
  'pin-quotes': { type: 'pin-quotes', quotes: ['old:33-gparbu', 'old:85-lki5xw'], on: true, tab: null },
  'see-pins': { type: 'see-pins', tab: null },
  comparison: { type: 'comparison', id: TICKET },
  comparisons: { type: 'comparisons' },
  'change-comparison': {
    type: 'change-comparison',
    id: TICKET,
    change: { type: 'put-back', quotes: [{ quote: 'old:33-gparbu', at: 0 }] },
  },
  'new-comparison': { type: 'new-comparison' },
  'pin-here': { type: 'pin-here', id: TICKET },
  'delete-comparison': { type: 'delete-comparison', id: TICKET },
  'restore-comparison': { type: 'restore-comparison', comparison: COMPARISON },
};

/** One message of every type that fits, by name. */
export const FITTING = {
  start: { type: 'start' },
  confirm: { type: 'confirm', guesses: ['Ada Lund said', '\ud800'], script: 'names' },
  script: { type: 'script', script: 'card' },
  open: { type: 'open', actor: 'ada-lund', rule: 'full-name', alias: 'Ada Lund', paragraph: '' },
  'known-in': { type: 'known-in', texts: ['“The harbour stays open for Norland,” he said.', '\ud800'] },
  'open-known': { type: 'open-known', text: '“The harbour stays open for Norland.”', start: 1, end: 36 },
  'known-page': { type: 'known-page', ticket: TICKET },
  redeem: { type: 'redeem', ticket: TICKET },
  read: { type: 'read', quote: 'old:33-gparbu' },
  'read-article': { type: 'read-article', article: 'old' },
  overview: { type: 'overview', host: 'news.example', tab: null },
  'overview of no site': { type: 'overview', host: null, tab: null },
  notices: { type: 'notices', tab: 1 },
  search: { type: 'search', words: 'harbour' },
  'search for nothing': { type: 'search', words: '' },
  'record-counts': { type: 'record-counts', actors: ['ada-lund', 'norland'] },
  actor: { type: 'actor', actor: 'ada-lund' },
  'read-to-correct': { type: 'read-to-correct', quote: 'old:33-gparbu' },
  'open-actor': { type: 'open-actor', actor: 'ada-lund' },
  'actor-address': { type: 'actor-address', actor: 'ada-lund' },
  'actor-page': { type: 'actor-page', key: '0123456789abcdef' },
  'articles-of': { type: 'articles-of', actor: 'ada-lund', after: '2020-01-02 0 old' },
  article: { type: 'article', article: 'old' },
  articles: { type: 'articles', after: '2020-01-02 0 old' },
  'read-sentence': { type: 'read-sentence', sentence: 'old:0~gparbu' },
  'said-by': { type: 'said-by', actor: 'ada-lund', grades: 'all', after: '2020-01-02 0 old:33-gparbu' },
  about: { type: 'about', actor: 'ada-lund', grades: 'direct', after: '2020-01-02 2 old:85-lki5xw' },
  reported: { type: 'reported', actor: 'daily-sample', grades: 'all', after: '2020-01-02 0 old:33-gparbu' },
  'named-in': { type: 'named-in', actor: 'norland', after: '2020-01-02 0 old' },
  timeline: { type: 'timeline', actor: 'ada-lund', list: 'said-by', after: null, withNames: true },
  highlighting: { type: 'highlighting', on: false },
  'once-per-section': { type: 'once-per-section', on: true },
  site: { type: 'site', host: 'news.example', on: true, tab: 1 },
  correct: {
    type: 'correct',
    correction: { type: 'never-alias', actor: 'ada-lund', alias: 'Lund' },
    tab: 1,
  },
  withdraw: {
    type: 'withdraw',
    correction: { type: 'not-on-page', actor: 'ada-lund', page: 'https://news.example/a' },
  },
  'import-corrections': { type: 'import-corrections', file: '{}' },
  ...FITTING_LIBRARY,
  ...FITTING_COMPARISON,
  pin: { type: 'pin', quote: 'old:33-gparbu', on: true },
  'see-pinned': { type: 'see-pinned' },
};

/** Generates messages that nearly fit: the real types and fields, with values of any kind, some missing, some more. */
export const nearlyFitting = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom(...Object.values(FITTING).map(({ type }) => type), 'dump', 'settings'),
      ...Object.fromEntries(
        [
          'actor',
          'actors',
          'rule',
          'alias',
          'ticket',
          'quote',
          'article',
          'host',
          'words',
          'on',
          'correction',
          'file',
          'guesses',
          'texts',
          'start',
          'end',
          'script',
          'after',
          'grades',
          'sentence',
          'tab',
          'extracted',
          'origin',
          'how',
          'edited',
          'articles',
          'change',
          'fields',
          'speaker',
          'token',
          'text',
          'address',
          'quotes',
          'id',
          'comparison',
          'extra',
        ].map((field) => [
          field,
          fc.oneof(
            fc.constantFrom<unknown>(
              'ada-lund',
              'full-name',
              TICKET,
              'old:33-gparbu',
              '2020-01-02 0 old:33-gparbu',
              'direct',
              null,
              true,
              1,
              '',
              '../x',
              '\udc00',
              { type: 'only-full-names', actor: 'ada-lund' },
              EXTRACTED,
              { by: 'actor', actor: 'ada-lund' },
            ),
            fc.string(),
            fc.anything(),
          ),
        ]),
      ),
    },
    { requiredKeys: [] },
  ),
  fc
    .constantFrom(...Object.values(FITTING))
    .chain((message) =>
      fc
        .record({ field: fc.constantFrom(...Object.keys(message)), value: fc.anything(), keep: fc.boolean() })
        .map(
          ({ field, value, keep }): Record<string, unknown> =>
            keep ? message : { ...message, [field]: value },
        ),
    ),
);
