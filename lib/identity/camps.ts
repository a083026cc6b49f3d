import { atomsOf } from './atoms.ts';
import { type Asked, areApart, bySize, offer } from './join-by-row.ts';
import type { LocalActor } from './local-actor.ts';
import { SAME_NAME } from './rows/person-joins.ts';
import { Profile } from './rows/profile.ts';
import { readOffices } from './rows/read-local.ts';
import { mostNamed, supportedOf } from './support.ts';

/**
 * Parts the people of one full name into those that are one. The largest profiles that something keeps apart are the camps; whoever is
 * apart from all camps but one joins that; whoever may belong to several joins the one that something speaks for, or stays alone.
 * Linear in the number of local actors, for a few camps.
 */
export function campsOf(locals: readonly LocalActor[], asked: Asked): Profile[] {
  const isPlain = (local: LocalActor): boolean => !isDecided(local, asked) && hasNoEvidence(local);
  const atoms = bySize(
    atomsOf(
      locals.filter((local) => !isPlain(local)),
      asked.decided,
      true,
    ),
    asked.decided,
  );
  const camps: Profile[] = [];
  for (const atom of atoms) if (camps.every((camp) => areApart(camp, atom, asked))) camps.push(atom);
  const isCamp = new Set(camps);
  const profiles = settle(
    atoms.filter((atom) => !isCamp.has(atom)),
    camps,
    asked,
  );
  return withPlain(locals.filter(isPlain), profiles, asked);
}

const isDecided = ({ id }: LocalActor, { decided }: Asked): boolean =>
  decided.against.has(id) || decided.same.has(id);

/** Tells whether nothing but a name and a sex is known. */
function hasNoEvidence(local: LocalActor): boolean {
  const { bodies, former, places, born } = local;
  if (bodies.length + former.length + places.length > 0 || born !== null) return false;
  return readOffices(local).length === 0;
}

/** Joins each to the camp that it is found to belong to. All are asked before any is joined, so that no order matters. */
function settle(ones: readonly Profile[], camps: readonly Profile[], asked: Asked): Profile[] {
  const found = ones.map((one) =>
    campFor(
      one,
      camps.filter((camp) => !areApart(camp, one, asked)),
      asked,
    ),
  );
  const alone = ones.filter((one, k) => {
    const camp = found[k];
    if (!camp) return true;
    // What the camp has taken in may keep it apart by now.
    if (areApart(camp, one, asked)) {
      offer(camp, one, SAME_NAME.name, asked);
      return true;
    }
    camp.take(one.members, SAME_NAME.name);
    return false;
  });
  return [...camps, ...alone];
}

function campFor(one: Profile, camps: readonly Profile[], asked: Asked): Profile | undefined {
  if (camps.length < 2) return camps[0];
  const [supported, ...more] = supportedOf(one, camps);
  const camp = more.length === 0 ? (supported ?? mostNamed(camps)[0]) : undefined;
  if (!camp) for (const other of camps) offer(other, one, SAME_NAME.name, asked);
  return camp;
}

/** Adds those of whom nothing but a name and a sex is known, those of one sex at once. */
function withPlain(plain: readonly LocalActor[], profiles: readonly Profile[], asked: Asked): Profile[] {
  let all = [...profiles];
  for (const sex of ['he', 'she', null]) {
    const own = plain.filter(({ pronoun }) => pronoun === sex);
    const [first] = own;
    if (!first) continue;
    const asOne = new Profile([first]);
    const camps = all.filter((camp) => !areApart(camp, asOne, asked));
    if (camps.length > 1)
      all = [
        ...all.filter((one) => !camps.includes(one)),
        ...settle(
          own.map((one) => new Profile([one])),
          camps,
          asked,
        ),
      ];
    else if (camps[0]) camps[0].take(own, SAME_NAME.name);
    else all.push(new Profile(own));
  }
  return all;
}
