import { REPORT_VETOES } from '../../../lib/quotes/reports/report-vetoes.ts';
import { testRows } from './check-rows.ts';

testRows(REPORT_VETOES, 'cue', false, {
  negated: {
    fires: ['Ann Lee declined to {say} that the bridge was safe.'],
    holds: ['Ann Lee [said] that the bridge was not safe.'],
  },
  nobody: {
    fires: ['Neither Ann Lee nor Tom Reyes {said} the bridge was safe.'],
    holds: ['Somebody [said] that the bridge was safe.'],
  },
  clue: { holds: ['Ann Lee said it was safe, [suggesting] that it would open.'] },
  concession: { holds: ['I [say] that the bridge is safe.'] },
  'writer-asks': { holds: ['She [asked] me whether the bridge was safe.'] },
  'by-behind': { holds: ['The mayor [called] it “a bridge” by the sea.'] },
  'named-without-marks': { holds: ['It was what she [called] “the crisis”.'] },
  'named-within': { holds: ['Ann Lee refused to repeat what she [described] as “a frank talk”.'] },
  supposed: { holds: ['Ann Lee would later [say] that the bridge was safe.'] },
  'asker-unnamed': { holds: ['The town [asked] whether the bridge was safe.'] },
});
