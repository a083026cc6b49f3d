import { pronouns } from '../english/speakers/pronouns.ts';
import { titleNoun } from '../english/titles.ts';
import type { Span } from '../model.ts';
import { bearerMeant, otherBearer } from './meant/bearer-meant.ts';
import { documentMeant } from './meant/document-meant.ts';
import { epithetMeant } from './meant/epithet-meant.ts';
import { groupMeant } from './meant/group-meant.ts';
import { whomHeMeans } from './meant/he-or-she.ts';
import { institutionMeant } from './meant/institution-meant.ts';
import { apposedName, apposedTo, namedIn } from './meant/named-in.ts';
import { openingRole } from './meant/opening-role.ts';
import { ownCampaign } from './meant/own-campaign.ts';
import { pronounCase, SILENT } from './meant/pronoun-case.ts';
import { type Meant, meant, named, nobody, type SpeakerCase, speakerCase } from './meant/speaker-case.ts';
import { titleMeant } from './meant/title-meant.ts';
import type { Setting } from './setting.ts';

/** Leads from words to those whom they mean. Rows are asked in the order of the table; the first that answers decides. */
export interface SpeakerRow {
  readonly name: string;
  /** An example: the last sentence's speaker is [these], not {these}. */
  readonly sentence: string;
  /** Gives null to leave the words to later rows. */
  readonly at: (one: SpeakerCase) => Meant | null;
}

/** Lists the ways from the words that name a speaker to actors. */
export const SPEAKERS: readonly SpeakerRow[] = [
  {
    name: 'some-of-them',
    sentence: '{Ruritania} sent a delegation. Two members of it, who were not named, said it was late.',
    at: ({ lower, span, setting }) => {
      const isGoverned = / of $/.test(setting.text.slice(Math.max(0, span.start - 4), span.start));
      return isGoverned && pronouns.has(lower) ? nobody('pronoun') : null;
    },
  },
  {
    name: 'he-or-she',
    sentence: '[Ann Lee] came with {Tom Reyes}. She said it was late.',
    at: heOrShe,
  },
  {
    name: 'it',
    sentence: '[Ruritania] accused {Zubrovia} of lying. It said the bridge was safe.',
    at: (one) => {
      if (one.lower !== 'it') return null;
      const { actors } = one.setting.discourse.body;
      return actors.length === 1 ? meant('pronoun', actors, one) : nobody('pronoun');
    },
  },
  {
    name: 'they-of-one',
    sentence:
      '“It is new,” said [Quin Stone]. When Quin Stone sold the house, they had left. They said it was late.',
    at: theyOfOne,
  },
  {
    name: 'they',
    sentence: '[Ann Lee] and [Tom Reyes] met {Vera Stone}. They said it was late.',
    at: (one) =>
      one.lower === 'they' || one.lower === 'them' || one.lower === 'both'
        ? meant('together', one.setting.discourse.several.actors, one)
        : null,
  },
  {
    name: 'one-of-two-bearers',
    sentence: '[Ann Stone], a teacher, came with {Karl Stone}, a singer. Ms. Stone said it was late.',
    at: (one) => bearerMeant(one),
  },
  {
    name: 'other-bearer',
    sentence: '{Karl Stone}, a singer, came with his wife, Vera. Mrs. Stone said it was late.',
    at: (one) => otherBearer(one),
  },
  {
    name: 'named',
    sentence: 'Mayor [Ann Lee], who met {Tom Reyes}, said it was late.',
    at: ({ span, words, setting }) => {
      const actors = namedIn(span, setting);
      return actors.length > 0 ? named(/\s/.test(words) ? 'name' : 'surname', actors) : null;
    },
  },
  {
    name: 'named-in-apposition',
    sentence: '“We need it,” the head of the firm, [Ann Lee], said to {Tom Reyes}.',
    at: ({ span, setting }) => {
      const actor = apposedName(span, setting);
      return actor ? named('name', [actor]) : null;
    },
  },
  {
    name: 'apposed-to-name',
    sentence:
      'In a letter [Vera Stone], a solicitor who ran a school, thanked {Tom Reyes}. She wrote that it was late.',
    at: ({ span, setting }) => {
      const actor = apposedTo(span, setting);
      return actor ? named('name', [actor]) : null;
    },
  },
  {
    name: 'named-further-down',
    sentence: '“It is late,” said Cllr Stone. [Vera Stone], a teacher, met {Ann Lee}.',
    at: (one) => surnameOnly(one),
  },
  {
    name: 'together',
    sentence: '[Ann Lee] and [Tom Reyes] met in Lutz. {Zubrovia} was late. The two men said it was safe.',
    at: (one) => groupMeant(one),
  },
  {
    name: 'document',
    sentence: '[Ruritania] and [Zubrovia] met. {Ann Lee} slept. The joint statement said it was late.',
    at: (one) => documentMeant(one, resolveWords),
  },
  {
    name: 'own-campaign',
    sentence:
      '“It is old,” said the [Stone campaign]. {Vera Stone}, a teacher, left. Her campaign said it was late.',
    at: (one) => ownCampaign(one),
  },
  {
    name: 'institution',
    sentence: '[Ruritania] accused {Zubrovia} of lying. The foreign ministry said it was late.',
    at: (one) => institutionMeant(one, resolveWords),
  },
  {
    name: 'title',
    sentence: 'Mayor [Tom Reyes] came with {Ann Lee}. The mayor said it was late.',
    at: (one) => titleMeant(one),
  },
  {
    name: 'epithet',
    sentence: '[Tom Reyes], who met {Karl Stone}, a teacher, scored. The striker said it was late.',
    at: (one) => epithetMeant(one),
  },
  {
    name: 'opening-role',
    sentence: 'A retired teacher said it was late.\n[Vera Stone], who teaches French, met {Ann Lee}.',
    at: (one) => openingRole(one),
  },
];

const subjective: Readonly<Record<string, 'he' | 'she'>> = {
  ...{ he: 'he', him: 'he', his: 'he' },
  ...{ she: 'she', her: 'she' },
};

/** Resolves words to those whom they mean, at the point of the discourse where they stand. */
export function resolveWords(span: Span, setting: Setting, saying = SILENT): Meant {
  const one = speakerCase(span, setting, saying);
  for (const { at } of SPEAKERS) {
    const found = at(one);
    if (found) return found;
  }
  return nobody('title');
}

function heOrShe(one: SpeakerCase): Meant | null {
  const pronoun = subjective[/^(?:also )?(\w+)(?:'\w+)?$/.exec(one.lower)?.[1] ?? ''];
  if (!pronoun) return null;
  return person(one, pronoun);
}

/** Resolves a "they" of one where somebody is introduced so, and nobody else. */
function theyOfOne(one: SpeakerCase): Meant | null {
  if (one.lower !== 'they') return null;
  const found = person(one, 'they');
  const [actor] = found.actors;
  return actor && one.setting.genderOf(actor) === 'they' ? found : null;
}

function person({ span, saying, setting }: SpeakerCase, pronoun: 'he' | 'she' | 'they'): Meant {
  const found = whomHeMeans(pronounCase(pronoun, span, setting, saying));
  return found?.actor ? { actors: [found.actor], by: 'pronoun', antecedent: found.span } : nobody('pronoun');
}

/** Letters of a word before a surname that may be a given name: shorter ones are mostly titles, "Cllr". */
const LONG_TITLE = 6;

/** Finds the one discovered person whose surname the words are, where it stands before the full name: "said Cllr Colley". */
function surnameOnly({ words, setting }: SpeakerCase): Meant | null {
  const [, titles = '', surname] =
    /^((?:\p{Lu}\p{Ll}+\.? )*)(\p{Lu}[\p{L}'-]+)(?:, \d+)?$/u.exec(words) ?? [];
  if (
    !surname ||
    !titles.split(' ').every((word) => word.length < LONG_TITLE || titleNoun(word.toLowerCase()))
  )
    return null;
  const bearers = setting.bearers.get(surname) ?? [];
  const [actor] = bearers;
  return actor && bearers.length === 1 && actor.origin === 'discovered' ? named('surname', [actor.id]) : null;
}
