import { CONTENT_VETOES } from '../../../lib/quotes/grades/content-vetoes.ts';
import { checkContents } from '../check-contents.ts';

checkContents(CONTENT_VETOES, {
  'smiled-beside': { holds: ['“{It is safe,}” Ann Lee laughed.', '{It was safe}, its statement read.'] },
  'stance-without-marks': {
    holds: [
      'Ann Lee supported {the “new” bridge}.',
      'Ann Lee criticized {the town for not closing the bridge}.',
      'Ann Lee rejected {the plan as a danger to all}.',
      'Ann Lee praised {Tom Reyes for it}.',
    ],
  },
  'act-without-marks': {
    holds: ['Ann Lee agreed to {close the “old” bridge}.', 'Ann Lee agreed that {the bridge was old}.'],
  },
  'verdict-without-marks': {
    holds: ['Ann Lee accused {the mayor of theft}.', 'Ann Lee mocked {him for leaving}.'],
  },
  'called-somebody': {
    holds: [
      'Ann Lee called {it reckless}.',
      'Ann Lee called {the bridge a danger}.',
      'Ann Lee calls {theft in Zenda a danger}.',
    ],
  },
  'by-name': {
    holds: [
      'It is a law that critics call “{a gag on us all}”.',
      'Ann Lee called the law {“Old Harry” in May}.'.replace(
        'the law {“Old Harry” in May}',
        '{the law “Old Harry” in May}',
      ),
    ],
  },
  'words-of-another-clause': { holds: ['Ann Lee defended {the mayor as “a friend to all”}.'] },
  taken: { holds: ['Ann Lee praised {the “old” bridge}.'] },
  'agreed-on': { holds: ['Ann Lee agreed. “{In principle we go,}” she said.'] },
  'will-answer': { holds: ['The town answered {“any mistake” in May}.'] },
});
