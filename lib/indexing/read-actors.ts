import type { Actor, ActorId, ActorKind } from '../model.ts';

const KINDS: readonly string[] = ['person', 'state', 'organisation'] satisfies ActorKind[];
const LISTS = ['aliases', 'short', 'seats'] as const;
const FIELDS = new Set(['id', 'name', 'kind', ...LISTS]);

/** Reads curated actors from JSON. Throws an error that names the file, the line and what to do. */
export function readActors(json: string, file: string): Actor[] {
  const fail = (line: number, problem: string): never => {
    throw new Error(`${file}:${line}: ${problem}`);
  };
  let records: unknown;
  try {
    records = JSON.parse(json);
  } catch (error) {
    return fail(
      lineOfSyntaxError(json, String(error)),
      `this is not valid JSON (${String(error)}); correct it here`,
    );
  }
  if (!Array.isArray(records)) return fail(1, 'expected a list of actors: [{"id": ..., "name": ...}, ...]');
  const places = new Places(json);
  const ids = new Map<string, number>();
  const forms = new Map<string, { id: string; line: number; surname: boolean }>();
  return records.map((record: unknown, position) => {
    const at = (path: readonly (string | number)[]): number => places.line([position, ...path]);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return fail(at([]), 'an actor is an object with id, name, kind and aliases');
    const fields = record as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(fields))
      if (!FIELDS.has(field))
        fail(at([field]), `unknown field "${field}"; an actor has ${[...FIELDS].join(', ')}`);
    const text = (field: 'id' | 'name' | 'kind'): string => {
      const value = fields[field];
      if (typeof value !== 'string' || value.trim() === '')
        return fail(at([field]), `"${field}" is missing or no text; write it as "${field}": "..."`);
      return value;
    };
    const id = text('id');
    const name = text('name');
    const kind = text('kind');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      fail(at(['id']), `the id "${id}" is not of the form "wang-yi"; use a-z, 0-9 and single hyphens`);
    const earlier = ids.get(id);
    if (earlier !== undefined)
      fail(
        at(['id']),
        `the id "${id}" is taken by the actor in line ${earlier}; choose another or merge the two`,
      );
    ids.set(id, at(['id']));
    if (!KINDS.includes(kind))
      fail(at(['kind']), `unknown kind "${kind}" of "${id}"; use one of ${KINDS.join(', ')}`);
    const lists = LISTS.map((list) => {
      const value = fields[list] ?? [];
      if (!Array.isArray(value))
        return fail(at([list]), `"${list}" of "${id}" is no list; write it as "${list}": ["...", "..."]`);
      return value.map((form: unknown, index): string => {
        const line = at([list, index]);
        if (typeof form !== 'string')
          return fail(line, `an entry of "${list}" of "${id}" is not text; put it in quotation marks`);
        if (form.trim() === '') fail(line, `an entry of "${list}" of "${id}" is empty; remove it`);
        if (form !== form.trim()) fail(line, `"${form}" of "${id}" begins or ends with a space; remove it`);
        const key = form.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
        const taken = forms.get(key);
        const surname = kind === 'person' && list === 'short';
        // Two people may share a surname: the article decides between them.
        if (taken !== undefined && (taken.id === id || !(surname && taken.surname)))
          fail(
            line,
            `the alias "${form}" of "${id}" is taken by "${taken.id}" in line ${taken.line}; keep it with one of them`,
          );
        forms.set(key, { id, line, surname });
        return form;
      });
    });
    const [aliases = [], short = [], seats = []] = lists;
    if (!aliases.includes(name))
      fail(at(['name']), `the name "${name}" of "${id}" is not among its aliases; add it there`);
    return { id: id as ActorId, name, kind: kind as ActorKind, aliases, short, seats, origin: 'curated' };
  });
}

function lineOfSyntaxError(json: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return lineAt(json, position === undefined ? json.length : Number(position));
}

function lineAt(json: string, offset: number): number {
  return json.slice(0, offset).split('\n').length;
}

/** Knows on which line of valid JSON each value stands: JSON.parse forgets it. */
class Places {
  readonly #lines = new Map<string, number>();

  constructor(json: string) {
    const path: (string | number)[] = [];
    let line = 1;
    let key: string | null = null;
    for (const [token] of json.matchAll(/\n|"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g)) {
      if (token === '\n') line += 1;
      else if (token === '[' || token === '{') {
        this.#note(path, line);
        path.push(token === '[' ? 0 : '');
        key = null;
      } else if (token === ']' || token === '}') path.pop();
      else if (token === ',') {
        const last = path.at(-1);
        if (typeof last === 'number') path[path.length - 1] = last + 1;
        key = null;
      } else if (token === ':') {
        path[path.length - 1] = key ?? '';
      } else if (typeof path.at(-1) === 'string' && key === null) key = JSON.parse(token) as string;
      else this.#note(path, line);
    }
  }

  #note(path: readonly (string | number)[], line: number): void {
    this.#lines.set(JSON.stringify(path), line);
  }

  /** Gives the line of a value, or of the nearest one that holds it. */
  line(path: readonly (string | number)[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.#lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  }
}
