import { readQuoteWords } from '../../checks/words/quote-words.ts';
import { MENTION_WORDS } from '../../english/mention-words.ts';
import { vocabularyOf } from '../../english/vocabulary.ts';
import { findMentions } from '../../mentions/find-mentions.ts';
import type { Actor, ActorId } from '../../model.ts';
import { formsOf } from '../../names/forms.ts';
import { type TellingWord, tellingWords } from './telling-words.ts';

/** Is the text in which a reader met a name, and where that is. */
export interface AroundName {
  /** At most `LONGEST_PARAGRAPH`: a page's block is cut around the name. */
  readonly text: string;
  /** The page's address; null where the browser does not tell. */
  readonly address: string | null;
}

/** Holds what a paragraph is about. */
export interface ReadAroundName {
  /** Who is named in it. */
  readonly named: ReadonlySet<ActorId>;
  /** The words that tell its subject beside names, by their stems. */
  readonly words: ReadonlyMap<string, TellingWord>;
  /** All of its words as they are compared, a space between and at both ends. */
  readonly plain: string;
}

/** Reads what a paragraph is about. `actors` are those who may be named in it, the speaker among them: names of others are words. */
export function readAroundName(text: string, actors: readonly Actor[]): ReadAroundName {
  const mentions = findMentions(text, formsOf(actors), vocabularyOf(MENTION_WORDS));
  return {
    named: new Set(mentions.map(({ actor }) => actor)),
    words: new Map(tellingWords(text, mentions).map((word) => [word.stem, word])),
    plain: plainForms(text),
  };
}

/** Writes a text's words as they are compared, a space between and at both ends. */
export function plainForms(text: string): string {
  return ` ${readQuoteWords(text)
    .map(({ form }) => form)
    .join(' ')} `;
}
