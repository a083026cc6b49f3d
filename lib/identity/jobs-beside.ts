import { sportDeed } from '../english/people/deeds.ts';
import { walkOf } from '../english/people/walks-of-life.ts';
import { jobOfClause } from '../english/people/who-clauses.ts';
import { isRelation, titleNoun } from '../english/titles.ts';
import type { LocalRole } from './local-actor.ts';

/** The role of whom an article says that they were arrested, charged or convicted. */
const ACCUSED = 'accused';

/** A word of a description: neither a verb nor a word that begins something else. */
const WORD =
  '(?!(?:who|whose|whom|which|when|where|while|but|and|or|as|then|in|at|on|with|after|before|is|was|are|were|has|had|the|an?|his|her|their|to|that)\\b)\\p{Ll}[\\p{L}-]*';
/** "|, 54, a retired bus driver for", "|, the Wolves’ winger,", "|, who is a nurse in Zenda,". Not "|, the mayor said". */
const DESCRIPTION = new RegExp(
  [
    String.raw`^,(?: (?:aged )?\d{1,2},)? (?:who (?:is|was|has been) )?(?:(?:an?|the|his|her|their|its) |\p{Lu}[\p{L}.]+['’]s? )?`,
    String.raw`(?:\p{Lu}[\p{L}&.]+(?:['’]s?)? ){0,3}((?:${WORD} ){0,4}?${WORD})((?: in| from) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?`,
    String.raw`(?=[,.;:()—–]| (?:who|whose|whom|from|of|in|at|with|for|on|since|until|near|by|that|and)\b)`,
  ].join(''),
  'u',
);

/** "arrested |". */
const ACCUSED_BEFORE = /\b(?:arrested|charged|convicted|sentenced|jailed|indicted|handcuffed) $/;
/** "|, 29, was arrested", "|, who pleaded guilty", "| faces six years in prison". Politics accuses everybody: "was accused" is no such word. */
const ACCUSED_BEHIND =
  /^(?:, (?:\d{1,2}|[^,.;]{3,60}),|, who| )? ?(?:(?:was|were|is|has been|had been) (?:arrested|charged with|convicted|sentenced to|jailed|indicted|remanded)|ple(?:aded|d) (?:not )?guilty|faces (?:up to )?(?:\p{Ll}+|\d+) years in|(?:spent|served) (?:\p{Ll}+|\d+) (?:years|months) (?:in (?:prison|jail)|behind bars|on death row))\b/u;

/** Reads the jobs that the words around a name give, of which none is a title: "the conductor |", "|, a retired postman", "|, who farms in Zenda". */
export function jobsBeside(before: string, after: string): LocalRole[] {
  const noun = before.endsWith(' ') ? (before.trimEnd().split(' ').at(-1) ?? '') : '';
  const [, behind, home = ''] = DESCRIPTION.exec(after) ?? [];
  const isAccused = ACCUSED_BEFORE.test(before) || ACCUSED_BEHIND.test(after);
  return [
    ...(walkOf(noun) === null ? [] : [{ role: noun, of: null }]),
    ...(behind === undefined || !isJob(behind.split(' ').at(-1) ?? '')
      ? []
      : [{ role: `${behind}${home}`, of: null }]),
    ...[jobOfClause(after), sportDeed(after)].flatMap((job) =>
      job === null ? [] : [{ role: job, of: null }],
    ),
    ...(isAccused ? [{ role: ACCUSED, of: null }] : []),
  ];
}

const isJob = (noun: string): boolean =>
  !isRelation(noun) && (walkOf(noun) !== null || titleNoun(noun) === noun);
