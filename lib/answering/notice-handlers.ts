import type { Problem } from '../problems/problem.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Handlers } from './handler.ts';

/** Tells what the reader should know besides the answers. */
export function noticeHandlers({
  choicesLast,
  budgets,
}: Pick<AnswerEffects, 'choicesLast' | 'budgets'>): Handlers<'notices'> {
  return {
    async notices({ tab }): Promise<readonly Problem[]> {
      const [last, isSpent] = await Promise.all([choicesLast(), tab !== null && budgets.isSpent(tab)]);
      return [
        ...(last ? [] : [{ code: 'choices-unkept' } as const]),
        ...(isSpent ? [{ code: 'page-over-budget' } as const] : []),
      ];
    },
  };
}
