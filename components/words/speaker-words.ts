import { type Attributed, withinLine } from '../../lib/cite/words/inferred-from.ts';
import { nameList } from '../../lib/cite/words/name-list.ts';
import type { SpeakerRule } from '../../lib/model.ts';

/** Says whom a pronoun stands for, before the name. Not "named last": somebody else may be named between. */
const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'the man spoken of',
  him: 'the man spoken of',
  she: 'the woman spoken of',
  her: 'the woman spoken of',
  it: 'the state or organisation spoken of',
  they: 'those spoken of',
  them: 'those spoken of',
  both: 'the two spoken of',
  i: 'whoever speaks here',
  we: 'whoever speaks here',
};

const REASONS: Readonly<Record<SpeakerRule, (quote: Attributed) => string>> = {
  name: () => 'The name stands beside the quote.',
  surname: (quote) => `The surname stands beside the quote: ${meaning(quote)}.`,
  title: (quote) => `${meaning(quote)}. The article describes them so, or speaks of them there.`,
  pronoun: (quote) => {
    const { words, who } = named(quote);
    return `${words} = ${PRONOUNS[(quote.namedAs ?? '').toLowerCase()] ?? 'whoever is spoken of'}: ${who}.`;
  },
  institution: (quote) => `The words beside the quote stand for an institution: ${meaning(quote)}.`,
  together: (quote) => `The words mean those whom the article names together: ${meaning(quote)}.`,
  document: (quote) => `A document speaks for those who issued it: ${meaning(quote)}.`,
  carried: (quote) =>
    `No words report this quote. Who speaks is taken from the words around it: ${named(quote).who}.`,
  turn: () => 'Speaker of this turn in an interview or a transcript.',
  reader: () => 'You marked these words and chose the speaker.',
  headline: (quote) => `The headline names nobody; the article quotes ${named(quote).who}.`,
};

/** Says in a sentence why a quote is given to its speakers; null where it is given to nobody. */
export function speakerReason(quote: Attributed): string | null {
  // A name may end in a stop of its own: “Zenda Corp.”
  return quote.by === null ? null : REASONS[quote.by](quote).replace(/\.\.(?= |$)/, '.');
}

function meaning(quote: Attributed): string {
  const { words, who } = named(quote);
  return quote.namedAs === null ? who : `${words} = ${who}`;
}

/** Writes the speaker's words, and whom they mean with the place where that one was named. */
function named({ namedAs, speakers, antecedent }: Attributed): { words: string; who: string } {
  const names = namesOf(speakers);
  const earlier = antecedent === null ? null : withinLine(antecedent.words);
  // "Lee" of Ann Lee tells nothing more, and no pronoun does.
  const isSaid =
    earlier === null || names.includes(earlier) || earlier in PRONOUNS || antecedent?.words === namedAs;
  const where = antecedent === null ? null : place(antecedent.sentences);
  return {
    words: `“${namedAs === null ? names : withinLine(namedAs)}”`,
    who: [names, isSaid ? null : `“${earlier}”`, where].filter(Boolean).join(', '),
  };
}

function namesOf(speakers: Attributed['speakers']): string {
  return nameList(speakers.map(({ name }) => name));
}

function place(sentences: number | null): string {
  if (sentences === null) return 'elsewhere in the article';
  if (sentences === 0) return 'in the same sentence';
  return sentences === 1 ? '1 sentence before' : `${sentences} sentences before`;
}
