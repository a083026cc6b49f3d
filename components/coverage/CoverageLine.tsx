import type { Coverage } from '../../lib/holdings/passages/coverage.ts';
import { coverageWords } from './coverage-words.ts';
import './coverage-line.css';

/** Says in one line of how many articles a record is made: who is not quoted in them may have spoken elsewhere. */
export function CoverageLine({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const words = coverageWords(coverage);
  return words === null ? null : <p class="coverage-line">{words}</p>;
}
