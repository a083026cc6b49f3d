import { createPasswordFields } from '../../../lib/page/follow/password-fields.ts';
import { nodeAt, run, show } from '../show-in-page.ts';
import { until } from '../until-in-page.ts';

/** Says whether a body asks for a password, looked at as a whole or from one node on. */
export function asks(html: string, at = 'document'): boolean {
  show(html);
  const fields = createPasswordFields(() => {});
  fields.look(nodeAt(at));
  const asked = fields.visible();
  fields.stop();
  return asked;
}

/** Looks at a body, changes it, and waits until it is told that this differs; gives whether a password is asked for before and then. */
export async function asksBeforeAndAfter(html: string, change: string, at = ''): Promise<readonly boolean[]> {
  show(html);
  let told = 0;
  const fields = createPasswordFields(() => {
    told += 1;
  });
  fields.look(document);
  const before = fields.visible();
  const toldBefore = told;
  run(change);
  if (at) fields.look(nodeAt(at));
  await until(() => told > toldBefore);
  const after = fields.visible();
  fields.stop();
  return [before, after];
}
