import type { Holding } from '../holdings/holding.ts';
import type { OnThisView } from '../holdings/subjects/on-this-view.ts';
import { onRecordOf } from '../library/sureness/on-record-of.ts';
import { type PageSays, type Sureness, surenessOf } from '../library/sureness/sureness.ts';
import type { ActorId, AnalysedArticle, ArticleId } from '../model.ts';
import { type ActorView, viewActor } from './actor-view.ts';
import type { CardView } from './card-view.ts';
import type { KnownCardView } from './known-card-view.ts';

/** Shows who of the reader's articles may be meant by a name, surest first, and why it was marked. */
export interface KeptCardView {
  readonly people: readonly KeptPerson[];
  readonly why: CardView['why'];
  /** Whether the reader may say that the page names somebody else. */
  readonly canDisown: boolean;
}

/** Shows what a ticket of a page that is let leads to: whoever bears a name, or what is on record of a quotation. */
export type ShownKeptView = KeptCardView | { readonly known: KnownCardView };

/** Shows one who bears a name, and how sure it is that a page names that one. */
export interface KeptPerson {
  readonly actor: ActorView;
  readonly sureness: Sureness;
  /** What they said on what the page says around the name: three quotes at most. */
  readonly onThis: readonly OnThisView[];
}

/** Articles that are looked at: the latest. More would take longer than a click may. */
const MOST_ARTICLES = 8;
/** Whoever is named in more articles keeps everybody's company. */
const COMMON = 20;

/** Shows those who bear a name on a page, without what they said on it; those whom nobody knows any more are left out. */
export async function viewKeptPeople(
  holding: Holding,
  ids: readonly ActorId[],
  page: PageSays,
): Promise<readonly KeptPerson[]> {
  const people = await Promise.all(ids.map((id) => viewPerson(holding, id, page)));
  return people.filter((one) => one !== null).sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ actor, sureness }: KeptPerson): number =>
  (sureness.isSure ? 1_000_000 : 0) + actor.saidBy.all.quotes + actor.namedIn.total / 1_000;

async function viewPerson(holding: Holding, id: ActorId, page: PageSays): Promise<KeptPerson | null> {
  const actor = await viewActor(holding, id);
  if (actor === null) return null;
  const articles = await Promise.all(articlesOf(actor).map((article) => holding.article(article)));
  const read = articles.filter((article) => article !== null);
  const common = await commonAmong(holding, read, id, page.text);
  const record = onRecordOf(actor, actor.roles, read, (other) => common.has(other));
  return { actor, sureness: surenessOf(record, page), onThis: [] };
}

function articlesOf({ saidBy, about, namedIn }: ActorView): readonly ArticleId[] {
  const quoted = [saidBy, about].flatMap(({ all }) =>
    all.items.flatMap(({ quotes }) => quotes.map(({ article }) => article)),
  );
  return [...new Set([...quoted, ...namedIn.items.map(({ id }) => id)])].slice(0, MOST_ARTICLES);
}

/** Asks only about those whom the page names too: of the others it makes no difference. */
async function commonAmong(
  holding: Holding,
  articles: readonly AnalysedArticle[],
  own: ActorId,
  text: string,
): Promise<ReadonlySet<ActorId>> {
  const others = articles.flatMap(({ discovered }) =>
    discovered.filter(({ id, name }) => id !== own && text.includes(name)).map(({ id }) => id),
  );
  const counted = await Promise.all(
    [...new Set(others)].map(async (id) => {
      const first = { after: null, size: 1 } as const;
      const [named, said] = await Promise.all([
        holding.namedIn(id, first),
        holding.saidBy(id, { ...first, grades: 'all' }),
      ]);
      return named.total + said.total > COMMON ? [id] : [];
    }),
  );
  return new Set(counted.flat());
}
