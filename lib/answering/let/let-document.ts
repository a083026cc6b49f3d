import { Refusal } from '../../problems/refusal.ts';
import type { LetPages } from '../guard/let-pages.ts';
import { type PageDocument, pageDocument } from '../guard/page-document.ts';
import type { Caller } from '../handler.ts';
import { requireFound } from '../require-found.ts';

const NOT_LET = () => new Refusal({ code: 'request-unfit', path: 'type', fault: 'not_let' });

/** Names the asking document; throws where it is not the top one of its tab. */
export function topDocument({ asker: { tab }, sender }: Caller): PageDocument {
  if (sender.frameId !== 0) throw NOT_LET();
  return pageDocument(requireFound(tab, 'tab'), sender);
}

/** Names the asking document; rejects where the reader does not let it show what is kept. */
export async function letDocument(letPages: Pick<LetPages, 'isLet'>, caller: Caller): Promise<PageDocument> {
  const from = topDocument(caller);
  if (!(await letPages.isLet(from))) throw NOT_LET();
  return from;
}
