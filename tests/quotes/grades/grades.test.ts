import { GRADES } from '../../../lib/quotes/grades/grades.ts';
import { checkContents } from '../check-contents.ts';

checkContents(GRADES, {
  'without-marks': { holds: ['Ann Lee said {the bridge was “safe”}.'] },
  fragment: { holds: ['Ann Lee stressed: “{strong mutual support}”.'] },
  'all-in-marks': { holds: ['{It is “safe,”} Ann Lee said.'] },
  'verdict-in-marks': { holds: ['Ann Lee called {it “old” last year}.'] },
  'speech-first': { holds: ['Ann Lee said {“the bridge” was safe}.'] },
  'behind-lead-in': { holds: ['Ann Lee said {the bridge was “safe”}.'] },
  'before-friend': { holds: ['{“It” is safe}, Ann Lee said.'] },
  'behind-dash': { holds: ['{Neither was “all talk,”} Ann Lee said.'] },
  'behind-word': { holds: ['{It is “safe,”} Ann Lee said.'] },
  'utterance-last': { holds: ['{It is “safe,”} Ann Lee said.'] },
  'all-but-a-word': { holds: ['Ann Lee said {it “was built of stone”}.'] },
  'clause-with-marks': { holds: ['“{It is safe,}” Ann Lee said.'] },
});
