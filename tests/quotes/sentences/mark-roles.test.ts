import { MARK_ROLES } from '../../../lib/quotes/sentences/mark-roles.ts';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import { paragraphs } from '../../../lib/text/paragraphs.ts';
import { checkRows, type RowCases } from '../without-row.ts';

const contents = (text: string) =>
  markedSpans(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));

const cases: RowCases<string[]> = {
  inches: [['a 2"x4" board and a 3"x5" board', []]],
  feet: [[`'He is 6' 2" tall,' she said.`, [`He is 6' 2" tall,`]]],
  elision: [
    ["the summers of '68 and the cars' colours", []],
    ['the ‘90s and the parties’ plans', []],
  ],
  stray: [
    ['‘It didn’t rain in the ’90s,’ she said.', ['It didn’t rain in the ’90s,']],
    ["'It didn't rain,' she said.", ["It didn't rain,"]],
  ],
  'turned-closing': [
    ['“Apparently not,“ he said. It rained.', ['Apparently not,']],
    ['„It rained“, he said. „It snowed.“', ['It rained', 'It snowed.']],
  ],
  'turned-opening': [['”It rained,” he said.', ['It rained,']]],
  'inward-opening': [['»It rained,« he said.', ['It rained,']]],
  'inward-closing': [['»It rained,« he said. »It snowed.«', ['It rained,', 'It snowed.']]],
  'straight-opening': [['"It rained. "It snowed," she said.', ['It rained.', 'It snowed,']]],
  'straight-closing': [['It rained," she said. "It snowed," she said.', ['It snowed,']]],
  'low-closing': [['‚It rained‘, she said.', ['It rained']]],
  'opening-behind-word': [['the parties‘ plan, and the cities’.', []]],
  'straight-single-opening': [["'It rained,' she said.", ['It rained,']]],
  possessive: [
    ['‘OTIS’ best friend’ came.', ['OTIS’ best friend']],
    ['‘The parties’ plan is good,’ she said.', ['The parties’ plan is good,']],
  ],
  'clipped-word': [['‘They went huntin’ again,’ she said.', ['They went huntin’ again,']]],
};

checkRows(MARK_ROLES, cases, contents);
