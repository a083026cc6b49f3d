import { describe } from 'vitest';
import { CUES } from '../../../lib/quotes/reports/cue-at.ts';
import { NOUNS } from '../../../lib/quotes/reports/cues/nouns.ts';
import { BASE_SIGNS, VERB_SIGNS } from '../../../lib/quotes/reports/cues/stands-as-verb.ts';
import { type Cases, testRows } from './check-rows.ts';

const cues: Cases = {
  particle: {
    fires: ['Ann Lee [put it] plainly: “The bridge is safe.”'],
    holds: ['The road {pointed} north.'],
  },
  'claims-behind': {
    fires: ['Ann Lee [rejected] the suggestion that the bridge was unsafe.'],
    holds: ['Ann Lee [denied] that the claims were true.'],
  },
  'infinitive-behind': { holds: ['Ann Lee [promised] that the bridge would open.'] },
  lexicon: { fires: ['Ann Lee [warned] that the bridge was old.'], holds: ['Ann Lee {crossed} the bridge.'] },
  'made-clear': {
    fires: ['Ann Lee [makes clear] that it is safe.'],
    holds: ['Ann Lee {made} the water clear.'],
  },
  'put-to': {
    fires: ['Tom Reyes [put to] him that the bridge was old.'],
    holds: ['The council {put} the plan to the vote that week.'],
  },
  'let-it-be-known': { holds: ['Ann Lee {let} it rain.'] },
  'tag-verb': {
    fires: ['“The bridge is safe,” he finally [philosophised].'],
    holds: [
      '“The bridge is safe,” Tom Reyes {quoted} Ann Lee as saying.',
      'A self-described “geeky kid,” Tom Reyes {changed} his name.',
    ],
  },
  'tag-verb-before-name': {
    fires: ['‘One word,’ [philosophised] the Zenda Rovers manager, ‘and it is wow.’'],
    holds: [
      'Her book, “The Old Bridge,” {charmed} Ann Lee.',
      '“The Old Bridge,” {charmed} readers for years.',
    ],
  },
  'that-behind': {
    fires: ['Ann Lee [accepts] that the bridge is old.'],
    holds: ['Ann Lee {accepted} the prize that was offered.'],
  },
  finding: {
    fires: [
      'Records [show] the bridge was safe.',
      'It [found] that the bridge would cost less.',
      'The bridge was safe, a coroner has [found].',
    ],
    holds: ['The boy {found} that the bridge was safe.'],
  },
};

const nouns: Cases = {
  possessive: { fires: [], holds: [] },
  capital: { holds: ['Ann Lee [states] that it rained.'] },
  'infinitive-behind': { holds: ['Ann Lee [continued], “The bridge is safe.”'] },
  owned: { holds: ['She [reported] that the bridge was safe.'] },
  'determiner-before': { holds: ['Some [said] the bridge was safe.'] },
  'preposition-before': { holds: ['He left after [saying] that the bridge was safe.'] },
  'adjective-before': { holds: ['The mayor [claims] that the bridge is safe.'] },
  rejected: { holds: ['The firm [claims] that the bridge was unsafe.'] },
  object: { holds: ['Ann Lee, the mayor, [claims], “It is safe.”'] },
  label: { holds: ['The firms [report]: “The bridge is safe.”'] },
  ruling: { holds: ['Ann Lee left, [ruling] that it was safe.'] },
  'adjective-itself': { holds: ['Ruritania [pledged] to rebuild the bridge.'] },
};

const signs: Cases = {
  'auxiliary-before': {},
  'singular-before': { holds: ['The law [states] that bridges are inspected.'] },
  'calls-out': { holds: ['Zenda {shouts} of joy were heard.'] },
  'pronoun-before': {},
  'marks-before-phrase': {},
  'one-of-them': {},
  'peoples-noun': {},
  'comma-before': {},
  'relative-behind': {},
  'clause-behind': {},
  'to-marks-behind': { holds: ['Lee’s {pledges} to “keep the bridge” were old.'] },
  'no-object-behind': {},
  'and-before': { holds: ['Strikes and {calls} for peace were “heard”.'] },
  'plural-before': {},
  'noun-before': {},
  'name-before': {},
};

const bases: Cases = {
  'auxiliary-before': {},
  'pronoun-before': {},
  'pronoun-behind': {},
  'clause-behind': { holds: ['Ann Lee had no {say} they could use.'] },
  'share-before': {},
  'comma-before': {},
  'relative-before': {},
  'plural-before': {},
  'name-before': {},
  'marks-before-phrase': {},
  'two-before': {},
};

describe('cues', () => testRows(CUES, 'cue', true, cues));
describe('nouns', () => testRows(NOUNS, 'cue', false, nouns));
describe('verbs that look like nouns', () => testRows(VERB_SIGNS, 'cue', false, signs));
describe('verbs without an ending', () => testRows(BASE_SIGNS, 'cue', false, bases));
