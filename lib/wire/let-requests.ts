/**
 * What is asked about names of the reader's library: by pages and cards where the reader lets them be shown, and by the extension's own
 * documents. A page that is not let is refused before anybody looks into the library.
 */
import * as v from 'valibot';
import { type Cursor, QUOTE_GRADES } from '../holdings/slice.ts';
import { MENTION_RULES } from '../model.ts';
import { type Fit, fitTo } from '../shapes/fit.ts';
import { ACTOR_ID, QUOTE_ID, SENTENCE_ID } from '../shapes/id.ts';
import { PLAIN_OBJECT } from '../shapes/plain-object.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';
import { LET_PIN_REQUESTS } from './comparison-requests.ts';
import {
  LONGEST_AROUND,
  LONGEST_PAGE_TEXT,
  LONGEST_PARAGRAPH,
  LONGEST_SEEN_TEXT,
  MOST_TEXTS,
} from './let-limits.ts';
import { LONGEST_QUOTED_TEXT, MOST_QUOTED_TEXTS } from './quotation-limits.ts';

/** Limits the guesses of a page that the popup reads. */
const MOST_PAGE_GUESSES = 20_000;

const LONGEST_GUESS = 1_000;
const LONGEST_ALIAS = 300;
const LONGEST_HOST = 253;
const LONGEST_CURSOR = 613;
/** People of one name that a card offers. */
const MOST_PEOPLE = 20;

/** A text as the page has it, lone surrogates included: it is compared and not kept. */
const QUOTED_TEXT = v.pipe(v.string(), v.maxLength(LONGEST_QUOTED_TEXT));
const OFFSET = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LONGEST_QUOTED_TEXT));
const TICKET = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const HOST = text(LONGEST_HOST);
const TAB = v.nullable(v.pipe(v.number(), v.safeInteger()));
/** Which of the people of one name, in the order of the card. */
const PERSON = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_PEOPLE));
const PAGE_TEXT = v.pipe(v.string(), v.maxLength(LONGEST_PAGE_TEXT));

/** Asked by the script that is put into pages that the reader lets show kept names. */
const LET_PAGE_REQUESTS = [
  /** Answered with `LetStart`. */
  v.strictObject({ type: v.literal('let-start') }),
  /** Answered with `LetNamed`: who is named in these texts, which the reader has before them. */
  v.strictObject({
    type: v.literal('let-names'),
    texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SEEN_TEXT))), v.maxLength(MOST_TEXTS)),
  }),
  /** Answered with `Ticket`, which lets one card show whoever may be meant. `around` is what the page says, to tell how sure that is. */
  v.strictObject({
    type: v.literal('let-open'),
    actor: ACTOR_ID,
    rule: v.picklist(MENTION_RULES),
    alias: text(LONGEST_ALIAS),
    around: v.pipe(v.string(), v.maxLength(LONGEST_AROUND)),
    /** The text of the block in which the name stands, cut around it. */
    paragraph: v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH)),
  }),
  /** Answered with `Span[]` for each text, in order: where quotations stand in it that the library has on record. The reader has these texts before them, too. */
  v.strictObject({
    type: v.literal('let-known-in'),
    texts: v.pipe(v.array(QUOTED_TEXT), v.maxLength(MOST_QUOTED_TEXTS)),
  }),
  /** Answered with `Ticket`, which lets one card show what is on record of a quotation. */
  v.strictObject({ type: v.literal('let-open-known'), text: QUOTED_TEXT, start: OFFSET, end: OFFSET }),
] as const;

/** Asked by the frame of a card of a kept name or quotation. The ticket, which no page has seen, is its right. */
const LET_CARD_REQUESTS = [
  /** Answered with `ShownKeptView`; works once. */
  v.strictObject({ type: v.literal('let-redeem'), ticket: TICKET }),
  /** Answered with `CitingPage` of the page that the quotation stands in; null where it cannot be read. */
  v.strictObject({ type: v.literal('let-known-page'), ticket: TICKET }),
  /** Opens the reader in a new tab at a quote or a sentence. Answered with null. */
  v.strictObject({
    type: v.literal('let-read'),
    ticket: TICKET,
    place: v.union([v.strictObject({ quote: QUOTE_ID }), v.strictObject({ sentence: SENTENCE_ID })]),
    /** Whether the reader is to be asked there what is wrong. */
    isWrong: v.exactOptional(v.literal(true)),
  }),
  /** Opens the page of one of the people in a new tab. Answered with null. */
  v.strictObject({ type: v.literal('let-open-actor'), ticket: TICKET, person: PERSON }),
  /** Answered with the next slice of a list of one of the people. */
  v.strictObject({
    type: v.literal('let-more'),
    ticket: TICKET,
    person: PERSON,
    list: v.picklist(['said-by', 'about', 'reported', 'named-in']),
    grades: v.picklist(QUOTE_GRADES),
    after: text<Cursor>(LONGEST_CURSOR),
  }),
  /** Answered with the next `TickSlice` of what one of the people said, without those who are named in it. */
  v.strictObject({
    type: v.literal('let-timeline'),
    ticket: TICKET,
    person: PERSON,
    after: v.nullable(text<Cursor>(LONGEST_CURSOR)),
  }),
  /** Says that the page names somebody else than one of the people. Answered with null. */
  v.strictObject({ type: v.literal('let-disown'), ticket: TICKET, person: PERSON }),
  ...LET_PIN_REQUESTS,
] as const;

/** Asked by the popup and the settings page. */
export const LET_EXTENSION_REQUESTS = [
  /** Answered with `LetState`: where kept names may be shown. */
  v.strictObject({ type: v.literal('let-state'), host: v.nullable(HOST), tab: TAB }),
  /** Lets the page in a tab show kept names, or no more. Answered with null. */
  v.strictObject({ type: v.literal('let-page'), tab: v.pipe(v.number(), v.safeInteger()), on: v.boolean() }),
  /** Lets a site show kept names, or no more. Refused from a private tab. Answered with null. */
  v.strictObject({ type: v.literal('let-site'), host: HOST, on: v.boolean(), tab: TAB }),
  /** Notes that the reader was asked where kept names may be shown. Answered with null. */
  v.strictObject({ type: v.literal('let-asked') }),
  /** Answered with `KeptFilter`: what tells where a name of the library may begin, null where it is empty. */
  v.strictObject({ type: v.literal('kept-filter') }),
  /** Answered with `KeptNamed`: whose names begin these guesses on a page. */
  v.strictObject({
    type: v.literal('kept-named'),
    guesses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_GUESS))), v.maxLength(MOST_PAGE_GUESSES)),
    page: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_AROUND))),
  }),
  /** Answered with `KeptCardView`: those who bear a name on a page that says this. */
  v.strictObject({
    type: v.literal('kept-card'),
    actors: v.pipe(v.array(ACTOR_ID), v.minLength(1), v.maxLength(MOST_PEOPLE)),
    rule: v.picklist(MENTION_RULES),
    alias: text(LONGEST_ALIAS),
    around: PAGE_TEXT,
    page: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_AROUND))),
  }),
] as const;

const LET_PAGE_REQUEST = v.pipe(PLAIN_OBJECT, v.variant('type', LET_PAGE_REQUESTS));
const LET_CARD_REQUEST = v.pipe(PLAIN_OBJECT, v.variant('type', LET_CARD_REQUESTS));

/** Asks from a page that the reader lets. */
export type LetPageRequest = ValueOf<typeof LET_PAGE_REQUEST>;
/** Asks from the frame of a kept name's card. */
export type LetCardRequest = ValueOf<typeof LET_CARD_REQUEST>;

/** Tells by its type alone whether a message is about kept names. */
export function isLetMessage(message: unknown): boolean {
  const type = typeof message === 'object' && message !== null && Reflect.get(message, 'type');
  return typeof type === 'string' && type.startsWith('let-');
}

/** Takes what the script of kept names may ask. */
export function fitLetPageRequest(message: unknown): Fit<LetPageRequest> {
  return fitTo(LET_PAGE_REQUEST, message);
}

/** Takes what the frame of a kept name's card may ask. */
export function fitLetCardRequest(message: unknown): Fit<LetCardRequest> {
  return fitTo(LET_CARD_REQUEST, message);
}
