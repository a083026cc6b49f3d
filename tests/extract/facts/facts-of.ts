import { parsePage } from '../../../cli/parse-page.ts';
import { type PageFacts, pageFacts } from '../../../lib/extract/facts/page-facts.ts';
import { readSource } from '../../../lib/extract/source/read-source.ts';
import { article, page } from '../parse.ts';

/** Reads the facts of a page: the elements of its head, and of its body where that is not the plain article. */
export function factsOf(
  head: string,
  body = article(),
  address = 'https://www.post.example/rain',
): PageFacts {
  return pageFacts(readSource(parsePage(page(head, body)), address));
}

/** Writes a script of JSON-LD. */
export function linked(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}
