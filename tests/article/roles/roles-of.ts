import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { officeIn } from '../../../lib/holdings/role-view.ts';
import type { ArticleId, Role, Span } from '../../../lib/model.ts';

const nobodyCurated = curatedOf([]);

/** Lists the roles that a text gives, each with its holder and with whose it is; the main one of each holder first. */
export function rolesOf(text: string): (Role & { readonly holder: string; readonly office: string })[] {
  const article = analyse('a' as ArticleId, text, nobodyCurated);
  return article.roles
    .map((role) => ({
      ...role,
      holder: article.discovered.find(({ id }) => id === role.actor)?.name ?? role.actor,
      office: officeIn(article, role),
    }))
    .sort((a, b) => Number(b.main) - Number(a.main));
}

/** Reads a row's example: which words fire, in brackets, and which must not, in braces. */
export function readExample(sentence: string): { text: string; yes: Span[]; no: Span[] } {
  let text = '';
  const spans: { yes: Span[]; no: Span[] } = { yes: [], no: [] };
  for (const [piece, yes, no] of sentence.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)) {
    const start = text.length;
    text += yes ?? no ?? piece;
    if (yes ?? no) spans[yes === undefined ? 'no' : 'yes'].push({ start, end: text.length });
  }
  return { text, ...spans };
}

/** Tells whether exactly these words are among spans, and none of those. */
export function fits(
  spans: readonly Span[],
  { yes, no }: { yes: readonly Span[]; no: readonly Span[] },
): boolean {
  return (
    yes.every(({ start, end }) => spans.some((span) => span.start === start && span.end === end)) &&
    !no.some(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
  );
}

/** Runs a check on a table that lacks a row, to show that the row is needed. */
export function lacking<Row, Value>(table: readonly Row[], row: Row, check: () => Value): Value {
  const rows = table as Row[];
  const at = rows.indexOf(row);
  rows.splice(at, 1);
  try {
    return check();
  } finally {
    rows.splice(at, 0, row);
  }
}
