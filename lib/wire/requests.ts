/**
 * Everything that may be asked of the background, a schema per direction. A request is one of its sender's, with exactly its
 * fields, or it is refused.
 */
import * as v from 'valibot';
import { CITE_FORMATS } from '../cite/cite-format.ts';
import { type Cursor, QUOTE_GRADES } from '../holdings/slice.ts';
import { MENTION_RULES } from '../model.ts';
import { CORRECTION } from '../reader/corrections.ts';
import { LARGEST_FILE } from '../reader/largest-file.ts';
import { type Fit, fitTo } from '../shapes/fit.ts';
import { ACTOR_ID, ARTICLE_ID, QUOTE_ID, SENTENCE_ID } from '../shapes/id.ts';
import { PLAIN_OBJECT } from '../shapes/plain-object.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';
import { TIMELINE_LISTS } from '../views/timeline-view.ts';
import { COMPARISON_REQUESTS, PIN_CARD_REQUESTS } from './comparison-requests.ts';
import { KNOWN_REQUESTS } from './known-requests.ts';
import { LONGEST_PARAGRAPH } from './let-limits.ts';
import { LET_EXTENSION_REQUESTS } from './let-requests.ts';
import { LIBRARY_REQUESTS } from './library-requests.ts';
import { MOST_GUESSES } from './messages.ts';
import { LONGEST_QUOTED_TEXT, MOST_QUOTED_TEXTS } from './quotation-limits.ts';

const LONGEST_WORDS = 300;
/** Longest host name of the DNS (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;
/** A name, with what may stand between its words. */
const LONGEST_GUESS = 1_000;

/** Actors whose records are counted at once: a page of news names a dozen. */
const MOST_COUNTED = 200;

/** An id behind a day, a rank and the spaces between. */
const LONGEST_CURSOR = 613;

const HOST = text(LONGEST_HOST);
const ACTOR_KEY = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const CURSOR = text<Cursor>(LONGEST_CURSOR);
/** Empty words are a search too: one that finds nothing. */
const WORDS = v.pipe(
  v.string(),
  v.maxLength(LONGEST_WORDS),
  v.check((words) => words.isWellFormed(), 'well_formed'),
);
/** Null: a document outside tabs. Whether its window is private is the browser's to say, never the asker's. */
const TAB = v.nullable(v.pipe(v.number(), v.safeInteger()));
const LATE_SCRIPT = v.picklist(['names', 'card', 'quotations']);

/**
 * Names a script that the content script asks for: `names` where a name may stand, `quotations` once names are shown, `card` where a reader
 * comes near a mark.
 */
export type LateScript = ValueOf<typeof LATE_SCRIPT>;

/** A text as the page has it, lone surrogates included: it is compared and not kept. */
const QUOTED_TEXT = v.pipe(v.string(), v.maxLength(LONGEST_QUOTED_TEXT));
const OFFSET = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LONGEST_QUOTED_TEXT));

const TICKET = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));

/** Answered with `ShownView`; a ticket works once. A page asks for its card whose sandbox leaves the frame without extension API. */
const REDEEM = v.strictObject({
  type: v.literal('redeem'),
  ticket: TICKET,
});

/** Answered with `CitingPage` of the page that a known quotation stands in, once for each ticket; null where it cannot be read. */
const KNOWN_PAGE = v.strictObject({ type: v.literal('known-page'), ticket: TICKET });

/** Opens the reader in a new tab at this quote. Answered with null. */
const READ = v.strictObject({ type: v.literal('read'), quote: QUOTE_ID });

/** Opens the reader in a new tab at this sentence. Answered with null. */
const READ_SENTENCE = v.strictObject({ type: v.literal('read-sentence'), sentence: SENTENCE_ID });

const QUOTES_OF = { actor: ACTOR_ID, grades: v.picklist(QUOTE_GRADES), after: CURSOR };

/** Answered with the next `PassageSlice` of what an actor said, latest article first. */
const SAID_BY = v.strictObject({ type: v.literal('said-by'), ...QUOTES_OF });

/** Answered with the next `PassageSlice` of what others said about an actor, latest article first. */
const ABOUT = v.strictObject({ type: v.literal('about'), ...QUOTES_OF });

/** Answered with the next `PassageSlice` of what the articles of a publisher say, latest article first. */
const REPORTED = v.strictObject({ type: v.literal('reported'), ...QUOTES_OF });

/** Answered with the next `Slice<NamingView>` of the articles that name an actor, latest first. */
const NAMED_IN = v.strictObject({ type: v.literal('named-in'), actor: ACTOR_ID, after: CURSOR });

/** Answered with the next `TickSlice` of an actor's timeline, latest first; null asks for the first. */
const TIMELINE = v.strictObject({
  type: v.literal('timeline'),
  actor: ACTOR_ID,
  list: v.picklist(TIMELINE_LISTS),
  after: v.nullable(CURSOR),
  withNames: v.boolean(),
});

/** Opens an actor's page in a new tab. Answered with null. */
const OPEN_ACTOR = v.strictObject({ type: v.literal('open-actor'), actor: ACTOR_ID });

const RECORD_REQUESTS = [
  REDEEM,
  READ,
  READ_SENTENCE,
  OPEN_ACTOR,
  SAID_BY,
  ABOUT,
  REPORTED,
  NAMED_IN,
  TIMELINE,
] as const;

/** The card's frame lives in a page: it reads, and pins quotes to be compared. */
const CARD_REQUEST = v.pipe(
  PLAIN_OBJECT,
  v.variant('type', [...RECORD_REQUESTS, ...PIN_CARD_REQUESTS, KNOWN_PAGE]),
);

/** A content script can name no address, list no actors and read no quote. */
const PAGE_REQUEST = v.pipe(
  PLAIN_OBJECT,
  v.variant('type', [
    REDEEM,
    READ,
    READ_SENTENCE,
    /** Answered with `Start`: whether to highlight here, and what tells where a name may stand. */
    v.strictObject({ type: v.literal('start') }),
    /**
     * Answered with `Confirmed`: which of these texts begin with a form, and of whom. Where one does, `script` is put into the
     * asking document first. A text is as the page has it, lone surrogates included: it is compared and not kept. To look at
     * 2,000 of them takes 0.07 ms, as long as the browser's own copy of the message.
     */
    v.strictObject({
      type: v.literal('confirm'),
      guesses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_GUESS))), v.maxLength(MOST_GUESSES)),
      script: v.nullable(LATE_SCRIPT),
    }),
    /** Puts one of the scripts that few documents need into the asking one. Answered with null. */
    v.strictObject({ type: v.literal('script'), script: LATE_SCRIPT }),
    /**
     * Answered with `Ticket`: the right to show one actor's card once. Sent on a trusted click or key only. `paragraph` is the text of the
     * block in which the name stands, cut around it: the card shows first what is on record on that.
     */
    v.strictObject({
      type: v.literal('open'),
      actor: ACTOR_ID,
      rule: v.picklist(MENTION_RULES),
      alias: text(LONGEST_WORDS),
      paragraph: v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH)),
    }),
    /** Answered with `Span[]` for each text, in order: where quotations stand in it that are on record. */
    v.strictObject({
      type: v.literal('known-in'),
      texts: v.pipe(v.array(QUOTED_TEXT), v.maxLength(MOST_QUOTED_TEXTS)),
    }),
    /** Answered with `Ticket`: the right to show once what is on record of a quotation. Sent on a trusted click or key only. */
    v.strictObject({ type: v.literal('open-known'), text: QUOTED_TEXT, start: OFFSET, end: OFFSET }),
  ]),
);

/** The popup, the reader and the tab of corrections are the extension's own. */
const EXTENSION_REQUEST = v.pipe(
  PLAIN_OBJECT,
  v.variant('type', [
    ...RECORD_REQUESTS,
    ...LIBRARY_REQUESTS,
    ...LET_EXTENSION_REQUESTS,
    ...KNOWN_REQUESTS,
    ...COMPARISON_REQUESTS,
    /** Answered with the next `Slice<ArticleSummary>`, latest first. */
    v.strictObject({ type: v.literal('articles'), after: CURSOR }),
    /** Opens the reader in a new tab at the start of this article. Answered with null. */
    v.strictObject({ type: v.literal('read-article'), article: ARTICLE_ID }),
    /** Opens the reader in a new tab at a quote of a kept article, and asks there what is wrong with it. Answered with null. */
    v.strictObject({ type: v.literal('read-to-correct'), quote: QUOTE_ID }),
    /** Answered with `Overview`, as things stand for a site in a tab. */
    v.strictObject({ type: v.literal('overview'), host: v.nullable(HOST), tab: TAB }),
    /** Answered with every `Problem` that bears on all that On Record does, or on what it does in a tab. */
    v.strictObject({ type: v.literal('notices'), tab: TAB }),
    /** Answered with the first `Slice<SearchHit>`, best first. */
    v.strictObject({ type: v.literal('search'), words: WORDS }),
    /** Answered with `ActorPageView` of whoever has this key in the address of their page. */
    v.strictObject({ type: v.literal('actor-page'), key: ACTOR_KEY }),
    /** Answered with the address of an actor's page. */
    v.strictObject({ type: v.literal('actor-address'), actor: ACTOR_ID }),
    /** Answered with the next `Slice<ArticleSummary>` of the articles that name, quote or describe an actor. */
    v.strictObject({ type: v.literal('articles-of'), actor: ACTOR_ID, after: CURSOR }),
    /** Answered with `ActorView`. */
    v.strictObject({ type: v.literal('actor'), actor: ACTOR_ID }),
    /** Answered with `CountedActor` for each, in their order. */
    v.strictObject({
      type: v.literal('record-counts'),
      actors: v.pipe(v.array(ACTOR_ID), v.maxLength(MOST_COUNTED)),
    }),
    /** Answered with `ArticleView`. */
    v.strictObject({ type: v.literal('article'), article: ARTICLE_ID }),
    /** Turns highlighting on or off everywhere. Answered with null. */
    v.strictObject({ type: v.literal('highlighting'), on: v.boolean() }),
    /** Underlines each name once in a section, or wherever it stands. Answered with null. */
    v.strictObject({ type: v.literal('once-per-section'), on: v.boolean() }),
    /** Turns highlighting on or off for one site, from a tab: a private one's choice is not stored. Answered with null. */
    v.strictObject({ type: v.literal('site'), host: HOST, on: v.boolean(), tab: TAB }),
    /** Answered with the `CiteFormat` in which a quote was last copied from the menu; null before. */
    v.strictObject({ type: v.literal('cite-choice') }),
    /** Remembers the format in which a quote was copied. Answered with null. */
    v.strictObject({ type: v.literal('cite-as'), format: v.picklist(CITE_FORMATS) }),
    /** Answered with whether look-ups are noted. */
    v.strictObject({ type: v.literal('look-ups-noted') }),
    /** Has look-ups noted from now on, or no more. Answered with null. */
    v.strictObject({ type: v.literal('note-look-ups'), on: v.boolean() }),
    /** Tells that the reader opened a card in a window of ours, of a name that the page in a tab has. Answered with null. */
    v.strictObject({
      type: v.literal('looked-up'),
      actor: v.nullable(ACTOR_ID),
      name: text(LONGEST_WORDS),
      tab: v.pipe(v.number(), v.safeInteger()),
    }),
    /** Keeps a correction made over a tab. That of one page is refused from a private one. Answered with null. */
    v.strictObject({ type: v.literal('correct'), correction: CORRECTION, tab: TAB }),
    /** Takes a correction back. Answered with null. */
    v.strictObject({ type: v.literal('withdraw'), correction: CORRECTION }),
    /** Adds the corrections of a file, all or none. Answered with `Imported`. Whatever is in the file, reading it says what is wrong. */
    v.strictObject({
      type: v.literal('import-corrections'),
      file: v.pipe(v.string(), v.maxLength(LARGEST_FILE)),
    }),
  ]),
);

/** Asks from a web page. */
export type PageRequest = ValueOf<typeof PAGE_REQUEST>;
/** Asks from the extension's own documents. */
export type ExtensionRequest = ValueOf<typeof EXTENSION_REQUEST>;
/** Asks from the card's frame. */
export type CardRequest = ValueOf<typeof CARD_REQUEST>;
/** Asks of an actor's record, from the card or from whatever shows the same in a window of its own. */
export type RecordRequest = ValueOf<(typeof RECORD_REQUESTS)[number]>;
/** Asks for the next slice of a list on an actor's record. */
export type ListRequest = Extract<CardRequest, { readonly after: Cursor }>;

/** Takes what a content script may ask. */
export function fitPageRequest(message: unknown): Fit<PageRequest> {
  return fitTo(PAGE_REQUEST, message);
}

/** Takes what the card's frame may ask. */
export function fitCardRequest(message: unknown): Fit<CardRequest> {
  return fitTo(CARD_REQUEST, message);
}

/** Takes what the popup, the reader and the tab of corrections may ask. */
export function fitExtensionRequest(message: unknown): Fit<ExtensionRequest> {
  return fitTo(EXTENSION_REQUEST, message);
}
