import type { MentionRule } from '../model.ts';
import { isCorrection, LARGEST_FILE } from '../reader/corrections.ts';
import { type ExtensionRequest, MOST_GUESSES, type PageRequest } from './messages.ts';

/** Asks that the card's frame may make: it lives in a page and only reads. */
export type CardRequest = Extract<ExtensionRequest, { type: 'redeem' | 'read' }>;

type Check = (value: unknown) => boolean;

/** A check for each field of each message, complete by type: a field nobody checks does not compile. */
type Shapes<Request extends { readonly type: string }> = {
  readonly [Type in Request['type']]: {
    readonly [Field in Exclude<keyof Extract<Request, { type: Type }>, 'type'>]: Check;
  };
};

const RULES: Record<MentionRule, true> = {
  'full-name': true,
  'surname-after-full-name': true,
  'titled-surname': true,
  'co-named-surname': true,
  'rare-surname': true,
  acronym: true,
  'seat-of-power': true,
};

/** Longest id, in UTF-16 code units: a file's name (255 on every system), a separator, and a name found in it. */
const LONGEST_ID = 600;
const LONGEST_WORDS = 300;
/** Longest host name of the DNS (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** A name, with what may stand between its words. */
const LONGEST_GUESS = 1_000;

/** Lone surrogates are refused: an address cannot carry them. */
const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value !== '' && value.length <= longest && value.isWellFormed();

const id = text(LONGEST_ID);
const alias = text(LONGEST_WORDS);
const host = text(LONGEST_HOST);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isRule: Check = (value) => typeof value === 'string' && Object.hasOwn(RULES, value);
const isLateScript: Check = (value) => value === 'names' || value === 'card';
/** Texts as a page has them, lone surrogates included; the background compares them and keeps none. */
const areGuesses: Check = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_GUESSES &&
  value.every((guess) => typeof guess === 'string' && guess.length <= LONGEST_GUESS);
const ticket: Check = (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
/** Empty words are a search too: one that finds nothing. */
const words: Check = (value) => value === '' || text(LONGEST_WORDS)(value);
const hostOrNull: Check = (value) => value === null || host(value);
/** A file of nothing, or of anything: reading it says what is wrong. */
const file: Check = (value) => typeof value === 'string' && value.length <= LARGEST_FILE;

const CARD_SHAPES: Shapes<CardRequest> = { redeem: { ticket }, read: { quote: id } };

const PAGE_SHAPES: Shapes<PageRequest> = {
  ...CARD_SHAPES,
  start: {},
  confirm: { guesses: areGuesses, script: (value) => value === null || isLateScript(value) },
  script: { script: isLateScript },
  open: { actor: id, rule: isRule, alias },
};

const EXTENSION_SHAPES: Shapes<ExtensionRequest> = {
  ...CARD_SHAPES,
  'read-article': { article: id },
  overview: { host: hostOrNull },
  search: { words },
  actor: { actor: id },
  article: { article: id },
  highlighting: { on: isBoolean },
  site: { host, on: isBoolean },
  correct: { correction: isCorrection },
  withdraw: { correction: isCorrection },
  'import-corrections': { file },
};

/** Accepts what a content script may ask; null for anything else. */
export function validatePageRequest(message: unknown): PageRequest | null {
  return fits(PAGE_SHAPES, message) ? (message as PageRequest) : null;
}

/** Accepts what the card's frame may ask; null for anything else. */
export function validateCardRequest(message: unknown): CardRequest | null {
  return fits(CARD_SHAPES, message) ? (message as CardRequest) : null;
}

/** Accepts what the popup and the reader may ask; null for anything else. */
export function validateExtensionRequest(message: unknown): ExtensionRequest | null {
  return fits(EXTENSION_SHAPES, message) ? (message as ExtensionRequest) : null;
}

/** Tells whether a message has a known type and exactly that type's fields, each as its check wants it. */
function fits(shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>, message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const fields = message as Readonly<Record<string, unknown>>;
  const type = Object.hasOwn(fields, 'type') ? fields.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return false;
  const shape = shapes[type] ?? {};
  const names = Object.keys(shape);
  return (
    Object.keys(fields).length === names.length + 1 &&
    names.every((name) => Object.hasOwn(fields, name) && shape[name]?.(fields[name]) === true)
  );
}
