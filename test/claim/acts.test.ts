import { describe } from '@jest/globals';
import { agents } from '../../src/claim/agents.ts';
import { outcomes } from '../../src/claim/outcomes.ts';
import { ranks } from '../../src/claim/ranks.ts';
import { tells } from '../help/told.ts';

describe('acts without a named author, or without a thing that has one', () => {
  tells(agents, [
    'The strike was called by angry dockers.',
    'The boy was called by his mother.',
    'He called the police.',
    'The house was built by the river.',
  ]);
});

describe('authors of acts', () => {
  tells(agents, [
    "The strike, which began on Monday, was called by the [Dockers' Front of Gdynia](agent docker).",
    'It was called by the [Maritime Union of Gdansk](agent maritim).',
    'The decree was signed by [Ingrid Lund](agent lund).',
  ]);
});

describe('pairs of numbers that are no vote and no final score', () => {
  tells(outcomes, [
    'The shop is open from nine to five.',
    'Porto led 2-0 after an hour before they won.',
    'Porto improved its record to 5-2 with the win.',
    'She won 6-4, 6-3 in the final.',
    'The council approved the plan for 2026-27.',
    'Voters aged 18 to 24 rejected it.',
  ]);
});

describe('votes and scores', () => {
  tells(outcomes, [
    'The plan was approved by [nine votes to five](vote 9-5).',
    'Councillors backed it last week by a margin of [nine to five](vote 9-5).',
    'The senate voted [52-48](vote 52-48) for the bill.',
    'Porto beat Braga [3-1](score 3-1) on Saturday.',
    'Porto led [2-0](score 2-0) at half-time before they won.',
  ]);
});

describe('superlatives that rank nothing, or another thing', () => {
  tells(ranks, [
    'It is one of the longest bridges in Senegal.',
    'It was once the longest bridge in Senegal.',
    'She is the youngest sister of Krol.',
    'It is the longest bridge in the city.',
  ]);
});

describe('ranks', () => {
  tells(ranks, [
    'The crossing, [the second longest in Senegal](rank 2), has two lanes.',
    'It lies at Dakar in Senegal. [No bridge in the country is longer](rank 1).',
    "[Chile's largest container port](rank 1) was shut.",
  ]);
});
