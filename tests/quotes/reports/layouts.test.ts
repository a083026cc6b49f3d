import { LAYOUTS } from '../../../lib/quotes/reports/layouts.ts';
import { testRows } from './check-rows.ts';

testRows(LAYOUTS, 'content', true, {
  inverted: {
    fires: ['[“The bridge is safe,”] said Ann Lee.'],
    holds: ['Ann Lee, mayor of Zenda, said [the bridge was safe].'],
  },
  'inverted-aside': {},
  'opening-verb': {},
  'nobody-speaks': {},
  around: { holds: ['It was late, and, she said, [it rained].'] },
  'before-adjunct': { holds: ['She said [when it rained the bridge closed].'] },
  behind: { holds: ['[The bridge was safe], Ann Lee said.'] },
  before: {
    fires: [
      '[The bridge was safe], as Ann Lee noted in the Herald.',
      '[It will open], Ann Lee said, adding, “It is safe.”',
    ],
    holds: ['Ann Lee said [the bridge was safe].'],
  },
});
