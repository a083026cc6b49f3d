import { buildIndex } from '../../lib/packs/build.ts';
import { writePack } from '../../lib/packs/pack.ts';

/** An article by nobody about people who do not exist: somebody denies, refuses, opposes and agrees in it. */
const INVENTED_ARTICLE = `Dam report splits the town
3 March 2023
Mayor Ann Lee denied that the dam was cracked. Asked about the ferry, she denied “stealing the harbour.”

“The water is where it belongs,” the mayor told reporters on Monday. She never said that the bridge was safe.

Engineer Tom Reyes agreed to “closely coordinate” the works with Zenda. He opposed “closing the bridge in May.”

Reyes said: “The bridge is older than the town.” He asked whether Zenda would pay.`;

const person = (id: string, name: string, pronoun: 'he' | 'she') => ({
  id,
  name,
  kind: 'person',
  pronoun,
  aliases: [name],
  short: [name.split(' ')[1]],
});

/** An index of that article alone, as the extension has it in its `index.json`. */
export const INVENTED_INDEX = writePack(
  buildIndex(
    [{ name: 'seeds/dam.txt', bytes: new TextEncoder().encode(INVENTED_ARTICLE) }],
    JSON.stringify([
      person('ann-lee', 'Ann Lee', 'she'),
      person('tom-reyes', 'Tom Reyes', 'he'),
      { id: 'zenda', name: 'Zenda', kind: 'state', aliases: ['Zenda'], short: [] },
    ]),
    'actors.json',
  ),
);

/** A page that names them. */
export const INVENTED_PAGE = `<!doctype html><meta charset="utf-8"><title>Page</title>
<body style="margin: 2rem; font: 1rem/1.6 sans-serif">
${INVENTED_ARTICLE.split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}`;
