import { describe } from '@jest/globals';
import { casualties } from '../../src/claim/casualties.ts';
import type { ClaimFamily } from '../../src/claim/family.ts';
import { tells } from '../help/told.ts';

/** Counts of people, of which the final tolls only. */
const finals: ClaimFamily = { ...casualties, claims: (context) => casualties.claims(context).filter(({ measure }) => measure === 'final-toll') };

describe('tolls that may grow', () => {
  tells(finals, [
    'A jetty near Turku collapsed. Nine people died, and two are missing. The search ended at dusk.',
    'A jetty near Turku collapsed. Nine people died. The search was called off at dusk; a boy has not been found.',
    'A jetty near Turku collapsed. Nine people died. Nobody is missing, but three are in a critical condition.',
    'A jetty near Turku collapsed. Nine people died, and it is feared that more will. The search was completed.',
    'A jetty near Turku collapsed. Nine people died. The harbour master resigned.',
    'The last ship was the twenty-third of the year. A jetty near Turku collapsed and nine people died.',
  ]);
});

describe('tolls that are the last word', () => {
  tells(finals, [
    'A jetty near Turku collapsed. [Nine](final-toll total 9) people died. Nobody is missing any longer.',
    'A jetty near Turku collapsed. [Nine](final-toll total 9) people died. Everyone who was on it has been accounted for.',
    'A jetty near Turku collapsed. The last of the missing was brought ashore on Friday. [Nine](final-toll total 9) people died.',
    'A jetty near Turku collapsed. The navy ended its search on Friday. [Nine](final-toll total 9) people died.',
    'A jetty near Turku collapsed. [Nine](final-toll total 9) people died, and there was no one left to look for.',
  ]);
});

describe('the number of the last body', () => {
  tells(finals, [
    'A jetty near Turku collapsed. Divers brought up the last body on Friday. It was the [twenty-first](final-toll total 21).',
    'A jetty near Turku collapsed. The last of the missing, a cook, was found on Friday. He was number [17](final-toll total 17) among the dead.',
  ]);
});
