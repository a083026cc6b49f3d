/** The requests told a second time, by hand, to hold the schemas against. */
export function fitsByHand(message: Record<string, unknown>): boolean {
  const is = (
    fields: Record<string, 'string' | 'boolean' | 'number' | 'null or string' | 'null or number' | 'object'>,
  ) =>
    Object.keys(message).sort().join() === ['type', ...Object.keys(fields)].sort().join() &&
    Object.entries(fields).every(([field, type]) =>
      type.includes(message[field] === null ? 'null' : typeof message[field]),
    );
  switch (message.type) {
    case 'start':
      return is({});
    case 'confirm':
      return (
        is({ guesses: 'object', script: 'null or string' }) &&
        [null, 'names', 'card', 'quotations'].includes(message.script as string | null) &&
        Array.from(message.guesses as string[]).every((one) => typeof one === 'string')
      );
    case 'script':
      return is({ script: 'string' }) && ['names', 'card', 'quotations'].includes(String(message.script));
    case 'open':
      return is({ actor: 'string', rule: 'string', alias: 'string', paragraph: 'string' });
    case 'known-in':
      return (
        is({ texts: 'object' }) &&
        Array.from(message.texts as string[]).every((one) => typeof one === 'string')
      );
    case 'open-known':
      return is({ text: 'string', start: 'number', end: 'number' });
    case 'redeem':
    case 'known-page':
      return is({ ticket: 'string' });
    case 'read':
    case 'read-to-correct':
      return is({ quote: 'string' });
    case 'read-article':
    case 'article':
      return is({ article: 'string' });
    case 'articles':
      return is({ after: 'string' });
    case 'said-by':
    case 'about':
    case 'reported':
      return (
        is({ actor: 'string', grades: 'string', after: 'string' }) &&
        ['all', 'direct'].includes(String(message.grades))
      );
    case 'timeline':
      return (
        is({ actor: 'string', list: 'string', after: 'null or string', withNames: 'boolean' }) &&
        ['said-by', 'about'].includes(String(message.list))
      );
    case 'named-in':
    case 'articles-of':
      return is({ actor: 'string', after: 'string' });
    case 'actor-page':
      return is({ key: 'string' }) && /^[0-9a-f]{16}$/.test(String(message.key));
    case 'read-sentence':
      return is({ sentence: 'string' });
    case 'overview':
      return is({ host: 'null or string', tab: 'null or number' });
    case 'notices':
      return is({ tab: 'null or number' });
    case 'record-counts':
      return (
        is({ actors: 'object' }) &&
        Array.from(message.actors as string[]).every((one) => typeof one === 'string')
      );
    case 'search':
      return is({ words: 'string' });
    case 'actor':
    case 'open-actor':
    case 'actor-told':
    case 'actor-address':
    case 'namesakes':
      return is({ actor: 'string' });
    case 'highlighting':
    case 'once-per-section':
      return is({ on: 'boolean' });
    case 'site':
      return is({ host: 'string', on: 'boolean', tab: 'null or number' });
    case 'correct':
      return is({ correction: 'object', tab: 'null or number' });
    case 'withdraw':
      return is({ correction: 'object' });
    case 'import-corrections':
      return is({ file: 'string' });
    case 'library':
    case 'begin-anew':
    case 'forget-everything':
    case 'library-written':
      return is({});
    case 'extract':
      return is({ tab: 'number' });
    case 'preview':
      return is({ extracted: 'object', origin: 'string' });
    case 'keep':
      return is({
        ...{ extracted: 'object', origin: 'string', tab: 'null or number' },
        ...{ how: 'string', edited: 'object' },
      });
    case 'forget':
      return is({ articles: 'object' });
    case 'undo':
      return is({ change: 'string' });
    case 'edit':
      return is({ article: 'string', fields: 'object' });
    case 'kept-articles':
      return is({ after: 'null or string' });
    case 'kept-article':
      return is({ article: 'string' });
    case 'own-quote':
      return is({ article: 'string', start: 'number', end: 'number', words: 'string', speaker: 'object' });
    case 'remove-own-quote':
      return is({ quote: 'string' });
    case 'correct-quote':
      return is({ quote: 'string', correction: 'object' });
    case 'uncorrect-quote':
      return is({ article: 'string', at: 'string' });
    case 'edit-actor':
      return is({ actor: 'string', edit: 'object' });
    case 'split-actor':
      return is({ actor: 'string', articles: 'object' });
    case 'withdraw-decision':
      return is({ decision: 'string' });
    case 'history':
      return is({ part: 'null or string', start: 'number', size: 'number' });
    case 'proposals':
      return is({ after: 'null or string' });
    case 'tell-identity':
      return is({ one: 'string', other: 'string', are: 'string' });
    case 'quotations-in':
      return is({ text: 'string' });
    case 'known-quotations':
      return is({ quotations: 'object' });
    case 'kept-place':
      return is({ token: 'string' });
    case 'known':
      return is({ text: 'string', address: 'null or string' });
    case 'pin':
      return is({ quote: 'string', on: 'boolean' });
    case 'see-pinned':
    case 'comparisons':
    case 'new-comparison':
      return is({});
    case 'pins':
    case 'see-pins':
      return is({ tab: 'null or number' });
    case 'pin-quotes':
      return is({ quotes: 'object', on: 'boolean', tab: 'null or number' });
    case 'comparison':
      return is({ id: 'null or string' });
    case 'change-comparison':
      return is({ id: 'string', change: 'object' });
    case 'pin-here':
    case 'delete-comparison':
      return is({ id: 'string' });
    case 'restore-comparison':
      return is({ comparison: 'object' });
    default:
      return false;
  }
}
