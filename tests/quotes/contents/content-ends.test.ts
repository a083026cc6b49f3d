import { CONTENT_ENDS } from '../../../lib/quotes/contents/content-ends.ts';
import { checkContents } from '../check-contents.ts';

checkContents(CONTENT_ENDS, {
  semicolon: { holds: ['Ann Lee said {the bridge, which is old, was safe}.'] },
  'according-to': { holds: ['Ann Lee said {they acted according their lights}.'] },
  'further-cue': {
    fires: [
      'Ann Lee says {the towns oppose it} and calls on {the mayor to close it}.',
      'Ann Lee said {she had been at home} but added that {it was late}.',
      'Ann Lee said {the bridge would open} but warned that {it was old}.',
      'Ann Lee says {she would close it} and warns that {it is old}.',
    ],
    holds: [
      'Ann Lee said that {Tom Reyes repeated the charge and told the mayor}.',
      'Ann Lee said that {Tom Reyes repeated {the “old” charge and told the mayor}}.',
    ],
  },
  'and-says': {
    fires: ['Ann Lee says {the bridge has cost much since May}, and calls {Tom Reyes “a danger”}.'],
    holds: [
      'Ann Lee calls {the bridge ‘a danger’ and a friend}.',
      'Ann Lee says {the mayor comes and goes}.',
    ],
  },
  'colon-behind-marks': { holds: ['Ann Lee conceded that {the old bridge was “not ideal”}.'] },
  'further-participle': {
    fires: ['Ann Lee left, adding that {the bridge was old} but insisting that {it would stand}.'],
    holds: ['Ann Lee left, noting that {the town was closing it and denying a claim}.'],
  },
  'reports-again': {
    fires: ['Ann Lee says {it is safe} and they have said {it will open}.'],
    holds: ['Ann Lee said {it was safe and they had gone}.'],
  },
  'said-no-more': {
    fires: ['Ann Lee said {it was safe} but declined to name a date.'],
    holds: ['Ann Lee said {it was safe, but did not shine}.'],
  },
  'dash-a': { holds: ['Ann Lee said {the bridge — a new one — was safe}.'] },
  'but-somebody-did': { holds: ['Ann Lee said {the mayor had come, but she had left}.'] },
  however: { holds: ['Ann Lee said {it was safe however old it was}.'] },
  'did-instead': { holds: ['The town has pledged to {cut its “debt” but not its “tax”}.'] },
  'pledged-after': {
    fires: ['Ann Lee vowed to {close the bridge} amid a storm.'],
    holds: ['Ann Lee vowed to {serve as mayor}.', 'Ann Lee said {she left after a storm rose}.'],
  },
  'adjunct-behind-marks': {
    fires: [
      'Ann Lee called {the bridge “a danger”} after it fell in May.',
      'Ann Lee called {the bridge “a danger”} ahead of the vote.',
      'Ann Lee said {the bridge was “safe”}, despite two reports.',
      'Ann Lee accused {Zubrovia of “theft,”} while the mayor backed Ruritania.',
    ],
    holds: [
      'Ann Lee said {she felt “safe” after the storm}.',
      'Ann Lee said {it fell, after a storm, in May}.',
    ],
  },
  'but-behind-marks': { holds: ['Ann Lee said {the bridge “will open,” but it will be late}.'] },
  'but-behind-dash': { holds: ['Ann Lee called {Tom Reyes “a friend” but “a rival” too}.'] },
  adding: { holds: ['Ann Lee said {the bridge was safe, taking all in all}.'] },
  'referring-to': { holds: ['Ann Lee said {the bridge was safe, taking all in all}.'] },
  'a-claim': {
    fires: [
      'Ann Lee said {the bridge was safe}, a claim that nobody shared.',
      'Ann Lee said {it was “safe with care,”} a phrase that drew laughter.',
    ],
    holds: ['Ann Lee said {the bridge, the position of which is unknown, was safe}.'],
  },
  'days-after': { holds: ['Ann Lee said {it fell, days of rain had harmed it}.'] },
  'in-the-latest': { holds: ['Ann Lee said {the bridge was safe, in the middle of the valley}.'] },
  'goes-on-saying': { holds: ['Ann Lee said that {the bridge, mended in May, was safe}.'] },
  'and-i': {
    fires: ['Ann Lee says {it takes no side}, and I’m sure it takes none.'],
    holds: ['Ann Lee said {the bridge was old, and the road was new}.'],
  },
  'others-say': {
    fires: ['Ann Lee said {it was safe}, and more than 4 in 10 said {it would fall}.'],
    holds: ['Ann Lee said {the bridge was safe, but the road was not}.'],
  },
  'and-said': { holds: ['Ann Lee said {the bridge was safe, and open in May}.'] },
  'while-others-say': { holds: ['Ann Lee said {the bridge was safe, while the road was not}.'] },
  'main-clause': { holds: ['Ann Lee said that {the bridge was safe, it fell in May}.'] },
  'main-predicate': { holds: ['Ann Lee, who lives there, said {the bridge, says she, was safe}.'] },
  'and-somebody-did': { holds: ['Ann Lee said {the tape was a fake, and Zenda had published it}.'] },
  'object-ends': { holds: ['Ann Lee said {the bridge was old, and the mayor was away}.'] },
});
