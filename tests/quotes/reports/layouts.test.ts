import { LAYOUTS } from '../../../lib/quotes/reports/layouts.ts';
import { testRows } from './check-rows.ts';

testRows(LAYOUTS, 'content', true, {
  'inverted-around': { holds: ['[The bridge is old], said Ann Lee, but she left.'] },
  inverted: {
    fires: [
      '[“The bridge is safe,”] said Ann Lee.',
      '[“The bridge is safe,”] said lead author Ann Lee, a builder.',
    ],
    holds: ['Ann Lee, mayor of Zenda, said [the bridge was safe].'],
  },
  'inverted-headline': {
    fires: ['[No shortage of bread], says mayor as storm nears'],
    holds: ['Ann Lee, mayor of Zenda, says [bridge is safe]'],
  },
  'inverted-aside': {},
  'opening-verb': {},
  'nobody-speaks': {},
  'behind-semicolon': {
    fires: ['[She had been in Zenda], she tells me; [it was too dry].'],
    holds: ['Ann Lee said [it rained]; the mayor left.'],
  },
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
