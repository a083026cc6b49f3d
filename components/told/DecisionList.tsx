import type { DecisionView } from '../../lib/library/decide/decision-view.ts';
import { day } from '../day.ts';
import './decision-list.css';
import { decisionWords } from './decision-words.ts';

/** Lists what the reader decided, latest first, each with a way back. */
export function DecisionList(props: {
  readonly decisions: readonly DecisionView[];
  readonly onWithdraw: (decision: string) => void;
}) {
  const { decisions } = props;
  if (decisions.length === 0) return null;
  return (
    <section class="decision-list" aria-labelledby="decisions-title">
      <h2 class="section-title" id="decisions-title">
        Your decisions
      </h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <bdi>{decisionWords(decision)}</bdi>
            {decision.at !== null && <span class="decision-day"> {day(decision.at.slice(0, 10))}</span>}{' '}
            <button type="button" class="quiet-button" onClick={() => props.onWithdraw(decision.id)}>
              Take back<span class="unseen">: {decisionWords(decision)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
