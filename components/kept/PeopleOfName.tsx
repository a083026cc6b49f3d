import { tellingRole } from '../../lib/holdings/role-view.ts';
import type { KeptPerson } from '../../lib/views/kept-card-view.ts';
import { kindName } from '../words/kind-name.ts';
import { knownAs } from '../words/sureness-words.ts';

/** Lets the reader choose among those of the reader's articles who bear one name. */
export function PeopleOfName(props: {
  readonly people: readonly KeptPerson[];
  readonly chosen: number | null;
  readonly onChoose: (person: number) => void;
}) {
  const { people, chosen, onChoose } = props;
  const isOfPersons = people.every(({ actor }) => actor.kind === 'person');
  return (
    <fieldset class="people-of-name">
      <legend>
        {people.length} {isOfPersons ? 'people' : 'in your articles'} of this name
      </legend>
      {people.map((person, position) => (
        <label key={person.actor.id}>
          <input
            type="radio"
            name="person"
            checked={chosen === position}
            onChange={() => onChoose(position)}
          />
          <span>
            <bdi>{whoIs(person)}</bdi>
            {person.sureness.isSure && <span class="people-sure">named here</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function whoIs({ actor, sureness }: KeptPerson): string {
  const role = tellingRole(actor.roles);
  const { source, date } = role ?? actor.namedIn.items[0] ?? { source: null, date: null };
  const known = sureness.isSure ? knownAs({ role: role?.role ?? null, source, date }) : knownAs(sureness);
  return known === '' ? kindName(actor.kind) : known;
}
