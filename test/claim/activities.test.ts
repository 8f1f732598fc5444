/** Lengths of searches, rescues, talks, captivity: what is read as one, and what is not. */
import { describe } from '@jest/globals';
import { activities } from '../../src/claim/activities.ts';
import { tells } from '../help/told.ts';

describe('lengths of something else, of another occasion, or of what goes on', () => {
  tells(activities, [
    'The search will last six days.',
    'The search has lasted six days.',
    'The rescue team of six days ago went home.',
    'Six hours after the rescue he slept.',
    'A search in 2011 lasted six days.',
    'An earlier search lasted six days.',
    'The 14-hour rescue worker fell asleep.',
    'Another miner was trapped for two days.',
    '"The men were trapped for 14 days," she said.',
    'Ingrid Lund and Olav Hauge were held captive for 12 days.',
    'The fire did not burn for six hours.',
    'They searched for six survivors.',
  ]);
});

describe('activities by noun and by verb', () => {
  tells(activities, [
    'Rescue work went on for [14 hours](deed-length PT14H: the rescue).',
    'The [14-hour](deed-length PT14H: the rescue) rescue operation ended at dawn.',
    'The search was called off after [six days](deed-length P6D: the search).',
    'Divers searched the bay for [six days](deed-length P6D: the search).',
    'The jury deliberated for [nine hours](deed-length PT9H: the deliberation).',
    'The jury took [five hours](deed-length PT5H: the deliberation) to reach its verdict.',
    'It took firefighters [nine hours](deed-length PT9H: the fire put out) to put out the blaze.',
    'The valley road was closed for [six hours](deed-length PT6H: the closure).',
  ]);
});

describe('what people went through', () => {
  tells(activities, [
    'The men had been trapped for [14 days](deed-length P14D: The men).',
    'They spent [17 days](deed-length P17D: They) underground.',
    'Ingrid Lund was freed after [12 days](deed-length P12D: Ingrid Lund) in captivity.',
  ]);
});
