import type { ActorId, AnalysedArticle, ArticleId, Mention, Quote, QuoteKind } from '../../../lib/model.ts';

const KINDS: Readonly<Record<string, QuoteKind>> = { d: 'direct', m: 'mixed', i: 'indirect' };
const OPENING = /^<([A-Z]*)([dmi])\|/;

/**
 * Makes an article of a text in which quotes and mentions are marked: `<ABd|It holds.>` is a direct quote of A and B, `{C}` a mention
 * of C. Quotes may stand within quotes.
 */
export function articleOf(marked: string): AnalysedArticle {
  const quotes: Quote[] = [];
  const mentions: Mention[] = [];
  const open: { speakers: string; kind: QuoteKind; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const [whole, speakers = '', kind = ''] = OPENING.exec(marked.slice(at)) ?? [];
    const last = open.at(-1);
    if (whole !== undefined) {
      open.push({ speakers, kind: KINDS[kind]!, start: text.length });
      at += whole.length - 1;
    } else if (marked[at] === '>' && last !== undefined) {
      open.pop();
      quotes.push(quote(last.speakers, last.kind, last.start, text.length));
    } else if (marked[at] === '{') {
      const name = marked.slice(at + 1, marked.indexOf('}', at));
      mentions.push({ ...mention(name), start: text.length, end: text.length + name.length });
      text += name;
      at += name.length + 1;
    } else text += marked[at];
  }
  quotes.sort((a, b) => a.start - b.start);
  return {
    ...{ id: 'dam' as ArticleId, title: 'dam', opening: 'dam', date: '2020-01-02' },
    ...{ source: 'The Daily Sample', address: null },
    ...{ text, mentions, quotes, roles: [], discovered: [] },
  };
}

function quote(speakers: string, kind: QuoteKind, start: number, end: number): Quote {
  return {
    ...{ start, end, kind, speaker: null, speakers: [...speakers] as ActorId[], cue: null },
    ...{ stance: 'said', by: null, antecedent: null, rules: [] },
  };
}

function mention(name: string): Omit<Mention, 'start' | 'end'> {
  return { actor: name as ActorId, rule: 'full-name', alias: name };
}
