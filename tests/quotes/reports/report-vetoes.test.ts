import { describe } from 'vitest';
import { REPORT_VETOES } from '../../../lib/quotes/reports/report-vetoes.ts';
import { UNSAID } from '../../../lib/quotes/reports/unsaid.ts';
import { type Cases, testRows } from './check-rows.ts';

const unsaid: Cases = {
  negated: {
    fires: [
      'Ann Lee declined to {say} “The bridge is safe.”',
      'The town has yet to {say} whether it was safe.',
      'The mayor stopped short of {saying} it was safe.',
    ],
    holds: ['Ann Lee [said] that the bridge was not safe.'],
  },
  nobody: {
    fires: ['Neither Ann Lee nor Tom Reyes {said} the bridge was safe.'],
    holds: ['Somebody [said] that the bridge was safe.'],
  },
  unreal: {
    fires: ['Ann Lee should {say} “we were wrong,” Tom Reyes wrote.'],
    holds: ['Ann Lee could only [say]: “We were wrong.”', 'Ann Lee would [say] only that it was safe.'],
  },
  doubted: {
    fires: [
      'The post claims that Ann Lee {said} “the bridge can wait”.',
      'Tom Reyes dismissed claims that Ann Lee {said} it could wait.',
    ],
    holds: ['Tom Reyes announced that Ann Lee [said] “the bridge can wait”.'],
  },
  forged: {
    fires: ['In a parody by the troupe, Ann Lee {says} the bridge was safe.'],
    holds: ['He sold fake tickets, and Ann Lee [said] it was a crime.'],
  },
  condition: { holds: ['If it rains, Ann Lee [says], the bridge is wet.'] },
  withheld: { holds: ['Ann Lee [denied] that the bridge was old.'] },
  misquoted: { holds: ['Ann Lee was quoted as [saying] “The bridge is safe.”'] },
  unproven: { holds: ['There is evidence, Ann Lee [said], that it rained.'] },
  whoever: {
    fires: ['Anyone who {claimed} that it was safe was wrong.'],
    holds: ['Those who met Ann Lee [said] it was safe.', 'Critics who [say] that it is old were heard.'],
  },
  nickname: { holds: ['Tom Reyes, whom she [called] “a danger to all”, left.'] },
};

const vetoes: Cases = {
  'call-without-verdict': {
    fires: [
      'She was the only woman {calling} balls and strikes.',
      'The firm {called} back the vans that it sold.',
    ],
    holds: ['Ann Lee [called] the plan a mistake.', 'Ann Lee [called] it reckless.'],
  },
  'main-verb-behind': { holds: ['Ann Lee, who, she [says], is happy, left.'] },
  clue: { holds: ['Ann Lee said it was safe, [suggesting] that it would open.'] },
  concession: { holds: ['I [say] that the bridge is safe.'] },
  'writer-asks': { holds: ['She [asked] me whether the bridge was safe.'] },
  'by-behind': { holds: ['The mayor [called] it “a bridge” by the sea.'] },
  'named-within': { holds: ['Ann Lee refused to repeat what she [described] as “a frank talk”.'] },
  'thing-said': { holds: ['Something, Ann Lee [said], was wrong.'] },
  'told-in-turn': { holds: ['Ann Lee [told] the baker, the old one, that it rained.'] },
  'written-sign': {
    fires: ['The placards {read} “No Way Home.”'],
    holds: ['The letter [read]: “There is no way home.”'],
  },
  'some-who-say': {
    fires: ['But the judges who {ruled} that the bridge was old, for instance, left.'],
    holds: ['There are towns that [say] the bridge is old.'],
  },
  supposed: { holds: ['Ann Lee would later [say] that the bridge was safe.'] },
  'asker-unnamed': { holds: ['The town [asked] whether the bridge was safe.'] },
};

describe('what nobody said', () => testRows(UNSAID, 'cue', false, unsaid));
describe('what is no report', () => testRows(REPORT_VETOES, 'cue', false, vetoes));
