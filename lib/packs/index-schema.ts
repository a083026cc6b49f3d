/**
 * The shape of an index in a file. `lib/model.ts` has the same words as the analysis makes them, and knows of no file; the types hold
 * the two together.
 */
import * as v from 'valibot';
import {
  ACTOR_KINDS,
  ACTOR_ORIGINS,
  type Actor,
  type AnalysedArticle,
  type Index,
  MENTION_RULES,
  OWNER_PLACES,
  QUOTE_KINDS,
  SPEAKER_RULES,
  STANCES,
} from '../model.ts';
import { ACTOR_ID, ARTICLE_ID } from '../shapes/id.ts';
import { text } from '../shapes/text.ts';

const TEXT = text();
const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0));
const SPAN = v.strictObject({ start: OFFSET, end: OFFSET });

const ACTOR: v.GenericSchema<unknown, Actor> = v.strictObject({
  id: ACTOR_ID,
  name: TEXT,
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.array(TEXT),
  short: v.array(TEXT),
  seats: v.array(TEXT),
  translated: v.exactOptional(
    v.strictObject({
      de: v.exactOptional(v.array(TEXT)),
      es: v.exactOptional(v.array(TEXT)),
      fr: v.exactOptional(v.array(TEXT)),
    }),
  ),
  pronoun: v.exactOptional(v.picklist(['he', 'she'])),
  origin: v.picklist(ACTOR_ORIGINS),
});

const ARTICLE: v.GenericSchema<unknown, AnalysedArticle> = v.strictObject({
  id: ARTICLE_ID,
  title: v.nullable(TEXT),
  opening: TEXT,
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  source: v.nullable(TEXT),
  address: v.nullable(v.pipe(TEXT, v.regex(/^https?:\/\//))),
  text: TEXT,
  mentions: v.array(
    v.strictObject({ ...SPAN.entries, actor: ACTOR_ID, rule: v.picklist(MENTION_RULES), alias: TEXT }),
  ),
  quotes: v.array(
    v.strictObject({
      ...SPAN.entries,
      kind: v.picklist(QUOTE_KINDS),
      speaker: v.nullable(SPAN),
      speakers: v.array(ACTOR_ID),
      cue: v.nullable(SPAN),
      stance: v.picklist(STANCES),
      by: v.nullable(v.picklist(SPEAKER_RULES)),
      antecedent: v.nullable(SPAN),
      rules: v.array(TEXT),
    }),
  ),
  roles: v.array(
    v.strictObject({
      ...SPAN.entries,
      actor: ACTOR_ID,
      role: TEXT,
      of: v.nullable(v.strictObject({ ...SPAN.entries, name: TEXT, place: v.picklist(OWNER_PLACES) })),
      main: v.boolean(),
    }),
  ),
  discovered: v.array(ACTOR),
});

/** Checks an index, its fields in their order. */
export const INDEX = v.strictObject({
  format: v.literal('on-record-index'),
  /** Unknown versions are refused, never guessed at. */
  version: v.literal(1),
  actors: v.array(ACTOR),
  articles: v.array(ARTICLE),
}) satisfies v.GenericSchema<unknown, Index>;
