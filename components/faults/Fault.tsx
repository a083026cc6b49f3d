import type { Problem } from '../../lib/problems/problem.ts';
import './fault.css';
import { problemWords } from '../words/problem-words.ts';

/** Says at the foot of a small window why the last press did nothing; what is shown there stays. Nothing where it did. */
export function Fault({ error }: { readonly error: Problem | null }) {
  if (error === null) return null;
  return (
    <p class="fault" role="alert">
      {problemWords(error)}
    </p>
  );
}
