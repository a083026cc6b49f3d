import { Refusal } from '../problems/refusal.ts';
import { addCorrections, withdrawCorrection } from '../reader/change-corrections.ts';
import { parseCorrections } from '../reader/corrections.ts';
import { switchSite } from '../reader/settings.ts';
import type { Imported } from '../wire/messages.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Handlers } from './handler.ts';

type ChoiceRequest =
  | 'highlighting'
  | 'once-per-section'
  | 'site'
  | 'cite-choice'
  | 'cite-as'
  | 'look-ups-noted'
  | 'note-look-ups'
  | 'looked-up'
  | 'correct'
  | 'withdraw'
  | 'import-corrections';

/** Keeps what the reader chooses and corrects. */
export function choiceHandlers({
  settings,
  corrections,
  privateSites,
  isPrivate,
  noteLookUp,
}: Pick<
  AnswerEffects,
  'settings' | 'corrections' | 'privateSites' | 'isPrivate' | 'noteLookUp'
>): Handlers<ChoiceRequest> {
  return {
    async highlighting({ on }) {
      await settings.change((now) => ({ ...now, highlighting: on }));
      return null;
    },

    async 'once-per-section'({ on }) {
      await settings.change((now) => ({ ...now, oncePerSection: on }));
      return null;
    },

    async site({ host, on, tab }) {
      if (await isPrivate(tab)) await privateSites.switch(host, on);
      else await settings.change((now) => switchSite(now, host, on));
      return null;
    },

    'cite-choice': async () => (await settings.read()).citeAs,

    async 'cite-as'({ format }) {
      await settings.change((now) => (now.citeAs === format ? now : { ...now, citeAs: format }));
      return null;
    },

    'look-ups-noted': async () => (await settings.read()).lookUps,

    async 'note-look-ups'({ on }) {
      await settings.change((now) => (now.lookUps === on ? now : { ...now, lookUps: on }));
      return null;
    },

    async 'looked-up'({ actor, name, tab }) {
      noteLookUp(tab, { actor, name });
      return null;
    },

    async correct({ correction, tab }) {
      // It keeps the page's address. No window of ours offers it there.
      if (correction.type === 'not-on-page' && (await isPrivate(tab)))
        throw new Refusal({ code: 'request-unfit', path: 'correction.page', fault: 'private' });
      await corrections.change((now) => addCorrections(now, [correction]));
      return null;
    },

    async withdraw({ correction }) {
      await corrections.change((now) => withdrawCorrection(now, correction));
      return null;
    },

    async 'import-corrections'({ file }): Promise<Imported> {
      const read = parseCorrections(file).corrections;
      let added = 0;
      await corrections.change((now) => {
        const after = addCorrections(now, read);
        added = after.corrections.length - now.corrections.length;
        return after;
      });
      return { added, alreadyKept: read.length - added };
    },
  };
}
