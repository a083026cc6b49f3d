import { describe } from 'vitest';
import { PARTICIPLE_SPEAKERS } from '../../../lib/quotes/reports/subjects/participle-speakers.ts';
import { SUBJECTS } from '../../../lib/quotes/reports/subjects/subjects.ts';
import { type Cases, testRows } from './check-rows.ts';

const subjects: Cases = {
  contraction: {
    fires: ['[They’ve] said the bridge was safe.'],
    holds: ['[Ann Lee’s firm] said the bridge was safe.'],
  },
  'relative-with-marks': { holds: ['“It rained,” [Tom Reyes] said.'] },
  'marks-before': { holds: ['[Ann Lee], author of “The Old Bridge,” said it was safe.'] },
  bracket: {
    fires: ['[Ann Lee] (54) said the bridge was safe.'],
    holds: ['(It rained.) [Ann Lee] said the bridge was safe.'],
  },
  apposition: {
    fires: [
      'The bridge will open in May, [his firm], Zenda Works, said.',
      '[Ann Lee] — the mayor of Zenda — said the bridge was safe.',
    ],
    holds: [
      'In Strelsau, [Ann Lee] said it was safe.',
      'Likewise, [Ann Lee], the mayor, said it was safe.',
      '[Ann Lee], 59, of Ashton, Md., who was there, said it was safe.',
      '[Ann Lee], a lawyer who is now a fellow at the centre, which is new, said it was safe.',
      'The town built it to help, [a spokeswoman], Ann Lee, said on Monday.',
      '[Ann Lee], who runs the town, said the head of the firm was away.',
    ],
  },
  'relative-clause': {
    fires: [
      'They met [Ann Lee] on Monday, who said the bridge was safe.',
      'It is a blow for [a firm] that had said the bridge was safe.',
      'It is old, according to [Ann Lee], who claims that it is safe.',
      '[Ann Lee] released a video that said the bridge was safe.',
    ],
    holds: ['[The woman] who built it said the bridge was safe.'],
  },
  'then-said': {
    fires: [
      'Asked whether she trusted the mayor, [Ann Lee] shook her head, then said the bridge was safe.',
      '[Tom Reyes], a singer from Zenda, waved, then said the bridge was safe.',
    ],
    holds: [
      '[The head of the firm], Ann Lee, said the bridge was safe.',
      'They met [Tom Reyes], who then said the bridge was safe.',
    ],
  },
  'second-verb': {
    fires: [
      '[The mayor] left early but said the bridge was safe.',
      'In a small room, [Ann Lee] leans toward the old stove and says the bridge was safe.',
    ],
    holds: ['[Ann Lee and Tom Reyes] said the bridge was safe.'],
  },
  'head-of-clause': {
    fires: [
      '[A man] who lives near the bridge said it was safe.',
      '[A union] that represents 900 of the workers said it was safe.',
    ],
    holds: ['[A spokesman for the ministry] said it was safe.'],
  },
  'head-of-participle': {
    fires: ['[A man] detained near the old bridge had told officers it rained.'],
    holds: ['[A man] said it rained.'],
  },
  'behind-infinitive': { holds: ['To be sure, [Ann Lee] said the bridge was safe.'] },
  'right-before': {
    fires: ['On Monday [the mayor] said the bridge was safe.'],
    holds: [
      'It was a charge [Zubrovia] dismissed as “nonsense”.',
      'But [former officials] in the town and at the ministry have said it was safe.',
      '[A person familiar with the planning] for Monday’s talks says it is safe.',
      '[Many of the leaders] around Ann Lee said it was safe.',
      'In Strelsau on Monday [Ann Lee] said it was safe.',
      '[47%] say the bridge is safe.',
    ],
  },
  clause: {
    fires: ['[Ann Lee] came to warn that the bridge was old.'],
    holds: ['It rained when [Ann Lee] said the bridge was safe.'],
  },
};

const participles: Cases = {
  'quoted-as': {
    fires: ['[Tom Reyes] was quoted by the paper as saying that it was new.'],
    holds: ['[The paper] quoted the law, saying that it was new.'],
  },
  'speaks-on': {
    fires: ['The bridge is safe, said [Ann Lee], adding that it was new.'],
    holds: ['Ann Lee denied that [Zubrovia] had paid, calling it “a lie”.'.replace('[Zubrovia]', 'Zubrovia')],
  },
  'main-clause-behind': {
    fires: ['Still arguing that it rained, [the mayor] left the hall.'],
    holds: ['[The mayor] left the hall, arguing that it rained.'],
  },
  'issued-by': {
    fires: [
      'Later [Ann Lee] sent out a statement on Monday saying that it was safe.',
      '[Ann Lee] released a video calling for a new bridge.',
    ],
    holds: ['[A statement] saying that it was safe came in May.'],
  },
  'noun-before': {
    holds: ['[Ann Lee] spoke in Strelsau, saying that the bridge was safe.'],
  },
  'nearest-verb': {
    fires: ['Behind the hall [a note] was found warning that the bridge was old.'],
    holds: ['[Ann Lee] wrote a book, which was new, saying that the bridge was safe.'],
  },
  'agent-of-judgement': {
    fires: [
      'On Monday the plan was condemned by [the union], saying that it was too dear.',
      'The mayor was criticised on Monday by [Tom Reyes of Zenda], saying that she had closed the bridge.',
      'Ann Lee was accused by [Tom Reyes] on Monday, claiming that she had known.',
      'The plan was backed by [her rival], Tom Reyes, saying that the bridge was old.',
    ],
    holds: [
      '[Ann Lee] was interviewed by Tom Reyes, saying that the bridge was safe.',
      '[Ann Lee] attacked a plan by Tom Reyes, saying that it was too dear.',
      '[Ann Lee] was joined by Tom Reyes at the lake, saying that the bridge was safe.',
      '[Ann Lee] was surrounded by friends, saying that the bridge was safe.',
    ],
  },
  clause: { fires: ['[The mayor] opened it, saying that the bridge was safe.'] },
};

describe('subjects', () => testRows(SUBJECTS, 'speaker', true, subjects));
describe('participles', () => testRows(PARTICIPLE_SPEAKERS, 'speaker', true, participles));
