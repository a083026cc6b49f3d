import { translatedNames, withTranslated } from '../article/translated-names.ts';
import { ACTOR_KINDS, type Actor, type ActorId, type ActorKind, OTHER_LANGUAGES } from '../model.ts';
import { formKey } from '../names/name-keys.ts';
import { type JsonPath, readJson } from './read-json.ts';

const LISTS = ['aliases', 'short', 'seats'] as const;
const FIELDS = new Set(['id', 'name', 'kind', 'pronoun', 'region', 'translated', ...LISTS]);

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

function readActor(record: unknown, reading: Reading): Actor {
  const { at, fail, ids } = reading;
  const fields = fieldsOf(record, reading);
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
  const { pronoun } = fields;
  if (pronoun !== undefined && pronoun !== 'he' && pronoun !== 'she')
    return fail(at('pronoun'), `"pronoun" of "${id}" is neither "he" nor "she"; correct or remove it`);
  const list = (field: (typeof LISTS)[number]): string[] =>
    readForms(fields[field] ?? [], field, { id, kind }, reading);
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
    ...readTranslated(fields, id, reading),
    ...(pronoun ? { pronoun } : {}),
    origin: 'curated',
  };
}

function fieldsOf(record: unknown, { at, fail }: Reading): Readonly<Record<string, unknown>> {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fail(at(), 'an actor is an object with id, name, kind and aliases');
  for (const field of Object.keys(record))
    if (!FIELDS.has(field))
      fail(at(field), `unknown field "${field}"; an actor has ${[...FIELDS].join(', ')}`);
  return record as Readonly<Record<string, unknown>>;
}

/** Reads the names in other languages: those that the record has, and what CLDR calls its region. */
function readTranslated(
  { region, translated = {} }: Readonly<Record<string, unknown>>,
  id: string,
  { at, fail }: Reading,
): Pick<Actor, 'translated'> {
  if (region !== undefined && (typeof region !== 'string' || !/^[A-Z]{2}$/.test(region)))
    return fail(at('region'), `"region" of "${id}" is no code of two capitals; write it as "region": "FR"`);
  if (typeof translated !== 'object' || translated === null || Array.isArray(translated))
    return fail(at('translated'), `"translated" of "${id}" is no object; write it as {"fr": ["..."]}`);
  for (const [language, names] of Object.entries(translated)) {
    if (!(OTHER_LANGUAGES as readonly string[]).includes(language))
      fail(
        at('translated', language),
        `"${language}" of "${id}" is no language that is read; use one of ${OTHER_LANGUAGES.join(', ')}`,
      );
    if (
      !Array.isArray(names) ||
      !names.every((name) => typeof name === 'string' && /^[\p{L}\p{N}].*\S$/u.test(name))
    )
      fail(
        at('translated', language),
        `"${language}" of "${id}" is no list of names without spaces around them; correct it`,
      );
  }
  const all = withTranslated(region === undefined ? {} : translatedNames(region), translated);
  return Object.keys(all).length === 0 ? {} : { translated: all };
}

function readForms(
  list: unknown,
  field: (typeof LISTS)[number],
  { id, kind }: Pick<Actor, 'kind'> & { readonly id: string },
  { at, fail, forms }: Reading,
): string[] {
  if (!Array.isArray(list))
    return fail(at(field), `"${field}" of "${id}" is no list; write it as "${field}": ["...", "..."]`);
  const isSurname = kind === 'person' && field === 'short';
  return list.map((form: unknown, index): string => {
    const line = at(field, index);
    if (typeof form !== 'string')
      return fail(line, `an entry of "${field}" of "${id}" is not text; put it in quotation marks`);
    const problem = problemOf(form, field, id);
    if (problem) fail(line, problem);
    const key = formKey(form);
    const taken = forms.get(key);
    // Two people may share a surname: the article decides between them.
    if (taken && !(taken.id !== id && isSurname && taken.isSurname))
      fail(
        line,
        `the alias "${form}" of "${id}" is taken by "${taken.id}" in line ${taken.line}; keep it with one`,
      );
    forms.set(key, { id, line, isSurname });
    return form;
  });
}

function problemOf(form: string, field: string, id: string): string | null {
  if (form.trim() === '') return `an entry of "${field}" of "${id}" is empty; remove it`;
  if (form !== form.trim()) return `"${form}" of "${id}" begins or ends with a space; remove it`;
  if (/^[\p{L}\p{N}]/u.test(form)) return null;
  return `"${form}" of "${id}" begins with no letter or digit and is never found; change or remove it`;
}

function isKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}
