import { expect, test } from 'vitest';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { CREDIT_LINES, creditsAgency } from '../../lib/mentions/agency-credits.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { makeActor } from '../names/make-actor.ts';

const WORDS = vocabularyOf(MENTION_WORDS);
const actors = [
  makeActor('orelpost', 'organisation', ['Orelpost', 'Orel Press'], ['OP']),
  makeActor('pact', 'organisation', ['Orel Pact']),
  makeActor('zubrovia', 'state', ['Zubrovia']),
];
const forms = formsOf(actors);

/** Checks a line: [name] is a credit and {name} is none; both are mentions. */
function check(marked: string): void {
  let line = '';
  const wanted: { start: number; end: number; is: boolean }[] = [];
  for (const [piece, yes, no] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)) {
    const start = line.length;
    line += yes ?? no ?? piece;
    if (yes ?? no) wanted.push({ start, end: line.length, is: yes !== undefined });
  }
  const mentions = findMentions(line, forms, WORDS);
  for (const { start, end, is } of wanted) {
    const words = line.slice(start, end);
    const mention = mentions.find((one) => one.start === start && one.end === end);
    const actor = actors.find(({ id }) => id === mention?.actor);
    expect(actor, `${words} is no mention`).toBeDefined();
    if (actor) expect(creditsAgency(line, { start, end }, actor, WORDS), words).toBe(is);
  }
}

test.each(CREDIT_LINES)('$sentence', ({ sentence }) => check(sentence));

test.each([
  'By [Orelpost]',
  'By The [Orel Press]',
  'BY ANN LEE, [OREL PRESS]',
  'By ANN LEE, [Orel Press] ZENDA ([OP]) — The army left.',
  'ZENDA, March 3 ([Orelpost]) -- The army left.',
  '[Orel Press]',
  'The [Orel Press]',
  '[Orel Press] March 3, 2022',
  'Source: [Orelpost]',
  'Source: [Orelpost]| 2021-03-07 20:15:06|Editor: lee',
  'Tom Reyes at the harbour. ([OP]/Ann Lee)',
  'Tom Reyes at the harbour. (Ann Lee/[Orel Press])',
  'Tom Reyes at the harbour. (Ann Lee/ Zenda Space Office photo via [OP])',
  'Tom Reyes at the harbour. Image courtesy of [Orelpost].',
  '[Orel Press] articles: Copyright © 2015 The [Orel Press]. All rights reserved. This may not be published.',
  'Associated writers of the [Orel Press] in Zenda contributed to this report.',
  'See the policy for the use of cookies by [Orelpost] and others.',
])('credits: %s', check);

test.each([
  'The {Orel Press} reported that the army had left.',
  '“We left,” he told the {Orel Press}.',
  'The army left, {Orelpost} said.',
  'The {Orel Press} ({OP}) was first with the news.',
  'By {Orelpost}’s own account the army left.',
  'By {Orelpost} standards the news was late.',
  'A report by {Orelpost} says more.',
  'according to the {Orel Press}',
  'Two agencies, {Orelpost} and Zenda Wire, wrote it.',
  'A photo shows reporters of {Orelpost}.',
  'Photo: {Zubrovia}',
  'By {Orel Pact}',
])('says something of the agency: %s', check);
