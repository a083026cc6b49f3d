/**
 * The shape of a backup: a zip with a manifest, kept articles as they were read with what the reader decided of them, and a copy of each
 * for whoever has no On Record. Nothing that an engine makes is in it.
 */
import * as v from 'valibot';
import { ARTICLE_RECORD, LONGEST_TEXT } from '../../library/article-record.ts';
import { ACTOR_EDIT } from '../../library/decide/actor-edit-schema.ts';
import type { OwnQuote } from '../../library/derive/own-quotes.ts';
import type { QuoteCorrection } from '../../library/derive/quote-correction.ts';
import { isKeptId } from '../../library/kept-id.ts';
import type { StoredDecision } from '../../library/store/stored-decision.ts';
import { ACTOR_KINDS, QUOTE_KINDS, STANCES } from '../../model.ts';
import { ACTOR_ID, ARTICLE_ID } from '../../shapes/id.ts';
import { INSTANT } from '../../shapes/instant.ts';
import { text } from '../../shapes/text.ts';
import type { ValueOf } from '../../shapes/value-of.ts';

/** The version that is written; of others nothing is guessed. */
export const BACKUP_VERSION = 1;
/** The entry that comes first and lists the others. */
export const MANIFEST_ENTRY = 'manifest.json';
/** The entry with what the reader decided of actors. */
export const DECISIONS_ENTRY = 'decisions.ndjson';

/**
 * Bytes of an entry at most. One is held whole until its checksum is known. The longest text that is kept has 5,000,000 characters: 15 MB,
 * and twice that where each of them is escaped.
 */
export const MOST_ENTRY_BYTES = 40_000_000;
/** Bytes behind which no article is added to an entry. */
export const FULL_ENTRY_BYTES = 16_000_000;
/** Bytes of a manifest: 65,535 entries, which a zip has at most, take 12 MB. */
export const MOST_MANIFEST_BYTES = 16_000_000;
/** A zip without extensions counts its entries in 16 bits. */
const MOST_ENTRIES = 65_535;

const LONGEST_NAME = 1_000;
const LONGEST_NOTE = 10_000;

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * Names that entries may have: data under names that never change, copies by day and title in letters and digits of any script. None can
 * lead out of the folder into which somebody unpacks them, and none is a device’s.
 */
const ENTRY_NAME = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?:articles-\d{4}\.ndjson|decisions\.ndjson|index\.html|read\/[\p{L}\p{M}\p{N}-]+\.html)$/u),
);

const ENTRY = v.strictObject({
  name: ENTRY_NAME,
  /** Bytes of what is in it. */
  bytes: v.pipe(COUNT, v.maxValue(MOST_ENTRY_BYTES)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Checks a manifest. */
export const MANIFEST = v.strictObject({
  format: v.literal('on-record-library'),
  version: v.literal(BACKUP_VERSION),
  /** When it was made. */
  made: INSTANT,
  counts: v.strictObject({ articles: COUNT, ownQuotes: COUNT, corrections: COUNT, decisions: COUNT }),
  /** In the order of the file. */
  entries: v.pipe(v.array(ENTRY), v.maxLength(MOST_ENTRIES)),
});
/** Says what is in a backup, and how each entry is told from a damaged one. */
export type Manifest = ValueOf<typeof MANIFEST>;
/** Says what is in one entry of a backup. */
export type ManifestEntry = Manifest['entries'][number];

const SPEAKER = v.strictObject({
  id: ACTOR_ID,
  name: text(LONGEST_NAME),
  kind: v.picklist(ACTOR_KINDS),
});
/** Some words: what stood around. */
const AROUND = v.pipe(v.string(), v.maxLength(200));
/** Somebody may speak for a whole article: what a reader puts right of that must come back out of a file. */
const PLACED = { start: COUNT, end: COUNT, words: text(LONGEST_TEXT) };

const OWN_QUOTE = v.strictObject({
  ...PLACED,
  speaker: SPEAKER,
  kind: v.exactOptional(v.picklist(QUOTE_KINDS)),
  stance: v.exactOptional(v.picklist(STANCES)),
  note: v.exactOptional(text(LONGEST_NOTE)),
}) satisfies v.GenericSchema<unknown, OwnQuote>;

const CORRECTION = v.strictObject({
  ...PLACED,
  before: AROUND,
  after: AROUND,
  speaker: v.exactOptional(v.union([SPEAKER, v.literal('nobody')])),
  kind: v.exactOptional(v.picklist(QUOTE_KINDS)),
  stance: v.exactOptional(v.picklist(STANCES)),
  bounds: v.exactOptional(v.strictObject(PLACED)),
  isRemoved: v.exactOptional(v.literal(true)),
  note: v.exactOptional(text(LONGEST_NOTE)),
  at: INSTANT,
}) satisfies v.GenericSchema<unknown, QuoteCorrection>;

/** Checks a line of an entry of articles. */
export const BACKED_ARTICLE = v.strictObject({
  record: v.strictObject({
    ...ARTICLE_RECORD.entries,
    id: v.pipe(ARTICLE_ID, v.check(isKeptId, 'kept_id')),
  }),
  own: v.array(OWN_QUOTE),
  corrections: v.array(CORRECTION),
});
/** Holds what of an article cannot be made again: what was read, and what the reader marked and put right in it. */
export type BackedArticle = ValueOf<typeof BACKED_ARTICLE>;

/** When it was decided, in milliseconds since 1970: thirteen digits end in the year 2286. A later one would overrule all to come, and no list could show it. */
const DECIDED = v.pipe(COUNT, v.maxValue(9_999_999_999_999));

/** Checks a line of the entry of decisions. */
export const BACKED_DECISION = v.variant('of', [
  v.strictObject({
    of: v.literal('identity'),
    one: ACTOR_ID,
    other: ACTOR_ID,
    are: v.picklist(['same', 'different'] as const satisfies readonly StoredDecision['are'][]),
    at: v.exactOptional(DECIDED),
    /** It came with another decision. */
    cameWith: v.exactOptional(
      v.picklist(['speaker', 'split'] as const satisfies readonly StoredDecision['cameWith'][]),
    ),
  }),
  v.strictObject({ of: v.literal('actor'), actor: ACTOR_ID, edit: ACTOR_EDIT, at: DECIDED }),
]);
/** Holds what the reader decided: that two actors are the same or not, or what somebody is called or is. */
export type BackedDecision = ValueOf<typeof BACKED_DECISION>;
