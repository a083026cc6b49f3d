import { ACTOR_KINDS, type Actor, type ActorId, type ActorKind } from '../model.ts';
import { formKey } from '../names/name-keys.ts';
import { type JsonPath, readJson } from './read-json.ts';

const LISTS = ['aliases', 'short', 'seats'] as const;
const FIELDS = new Set(['id', 'name', 'kind', 'pronoun', ...LISTS]);

/** Reads curated actors from JSON. Throws an error that names the file, the line and what to do. */
export function readActors(json: string, file: string): Actor[] {
  const problemAt = (line: number, problem: string): Error => new Error(`${file}:${line}: ${problem}`);
  const fail = (line: number, problem: string): never => {
    throw problemAt(line, problem);
  };
  const { value: records, lineOf } = readJson(json, (line, problem) =>
    problemAt(line, `this is not valid JSON: ${problem}; correct it here`),
  );
  if (!Array.isArray(records)) return fail(1, 'expected a list of actors: [{"id": ..., "name": ...}, ...]');
  const ids = new Map<string, number>();
  const forms = new Map<string, Place>();
  return records.map((record: unknown, position) => {
    const at = (...path: JsonPath): number => lineOf([position, ...path]);
    return readActor(record, { at, fail, ids, forms });
  });
}

/** Where a form was seen first. */
interface Place {
  readonly id: string;
  readonly line: number;
  readonly isSurname: boolean;
}

interface Reading {
  /** Gives the line of a part of this record. */
  readonly at: (...path: JsonPath) => number;
  readonly fail: (line: number, problem: string) => never;
  /** Ids and forms of all records so far. */
  readonly ids: Map<string, number>;
  readonly forms: Map<string, Place>;
}

function readActor(record: unknown, { at, fail, ids, forms }: Reading): Actor {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fail(at(), 'an actor is an object with id, name, kind and aliases');
  const fields = record as Readonly<Record<string, unknown>>;
  for (const field of Object.keys(fields))
    if (!FIELDS.has(field))
      fail(at(field), `unknown field "${field}"; an actor has ${[...FIELDS].join(', ')}`);

  const text = (field: 'id' | 'name' | 'kind'): string => {
    const value = fields[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
    return fail(at(field), `"${field}" is missing or no text; write it as "${field}": "..."`);
  };
  const id = text('id');
  const name = text('name');
  const kind = text('kind');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    fail(at('id'), `the id "${id}" is not of the form "wang-yi"; use a-z, 0-9 and single hyphens`);
  const earlier = ids.get(id);
  if (earlier !== undefined)
    fail(
      at('id'),
      `the id "${id}" is taken by the actor in line ${earlier}; choose another or merge the two`,
    );
  ids.set(id, at('id'));
  if (!isKind(kind))
    return fail(at('kind'), `unknown kind "${kind}" of "${id}"; use one of ${ACTOR_KINDS.join(', ')}`);

  const list = (field: (typeof LISTS)[number]): string[] => {
    const value = fields[field] ?? [];
    if (!Array.isArray(value))
      return fail(at(field), `"${field}" of "${id}" is no list; write it as "${field}": ["...", "..."]`);
    return value.map((form: unknown, index): string => {
      const line = at(field, index);
      if (typeof form !== 'string')
        return fail(line, `an entry of "${field}" of "${id}" is not text; put it in quotation marks`);
      if (form.trim() === '') fail(line, `an entry of "${field}" of "${id}" is empty; remove it`);
      if (form !== form.trim()) fail(line, `"${form}" of "${id}" begins or ends with a space; remove it`);
      if (!/^[\p{L}\p{N}]/u.test(form))
        fail(
          line,
          `"${form}" of "${id}" begins with no letter or digit and is never found; change or remove it`,
        );
      const isSurname = kind === 'person' && field === 'short';
      const taken = forms.get(formKey(form));
      // Two people may share a surname: the article decides between them.
      if (taken && (taken.id === id || !isSurname || !taken.isSurname))
        fail(
          line,
          `the alias "${form}" of "${id}" is taken by "${taken.id}" in line ${taken.line}; keep it with one`,
        );
      forms.set(formKey(form), { id, line, isSurname });
      return form;
    });
  };
  const { pronoun } = fields;
  if (pronoun !== undefined && pronoun !== 'he' && pronoun !== 'she')
    return fail(at('pronoun'), `"pronoun" of "${id}" is neither "he" nor "she"; correct or remove it`);
  const aliases = list('aliases');
  if (!aliases.includes(name))
    fail(at('name'), `the name "${name}" of "${id}" is not among its aliases; add it there`);
  return {
    id: id as ActorId,
    name,
    kind,
    aliases,
    short: list('short'),
    seats: list('seats'),
    ...(pronoun ? { pronoun } : {}),
    origin: 'curated',
  };
}

function isKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}
