import type { Holding } from '../../../lib/holdings/holding.ts';
import { inMemoryHolding } from '../../../lib/holdings/in-memory.ts';
import type { QuotesRequest } from '../../../lib/holdings/slice.ts';
import type { Actor, ActorId, AnalysedArticle } from '../../../lib/model.ts';

/** Lists the questions that the library answers otherwise than the plain holding of the same articles does, with both answers. */
export async function holdingDifferences(
  holding: Holding,
  actors: readonly Actor[],
  request: QuotesRequest,
  asked: readonly ActorId[],
): Promise<unknown[]> {
  const all = await Array.fromAsync(holding.names());
  const articles: AnalysedArticle[] = [];
  for (const { id } of (await holding.articles({ after: null, size: 10_000 })).items)
    articles.push((await holding.article(id)) as AnalysedArticle);
  const plain = inMemoryHolding('library', articles, [
    ...all,
    ...actors.filter(({ id }) => !all.some((one) => one.id === id)),
  ]);
  const found: unknown[] = [];
  const compare = async (name: string, question: (of: Holding) => Promise<unknown>) => {
    const [here, there] = [await question(holding), await question(plain)];
    if (written(here) !== written(there)) found.push([name, here, there]);
  };
  const { articles: count, quotes } = await plain.counts();
  await compare('counts', async (of) => ({ ...(await of.counts()), actors: 0 }));
  if (count !== articles.length || quotes < 0) found.push(['counts of the plain one']);
  for (const id of [...asked, ...all.map((one) => one.id)]) {
    await compare(`roles ${id}`, (of) => of.roles(id));
    await compare(`coverage of ${id}`, (of) => of.coverage(id));
    await compare(`said by ${id}`, (of) => of.saidBy(id, request));
    await compare(`about ${id}`, (of) => of.about(id, request));
    await compare(`reported ${id}`, (of) => of.reported(id, request));
    await compare(`named in ${id}`, (of) => of.namedIn(id, request));
    await compare(`articles of ${id}`, (of) => of.articlesOf(id, request));
  }
  await compare('articles', (of) => of.articles(request));
  const quotations = articles.flatMap(({ id, text, quotes }) =>
    quotes.slice(0, 4).map(({ start, end }, k) => ({
      ...{ text: text.slice(start, end), speaker: null, article: k % 2 === 0 ? null : id },
    })),
  );
  await compare('known', (of) => of.known(quotations));
  return found;
}

/** Writes a value with its fields in one order. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
