import { describe } from '@jest/globals';
import { ages } from '../../src/claim/ages.ts';
import { describedAges } from '../../src/claim/described-ages.ts';
import { tells } from '../help/told.ts';

describe('ages that are nobody in particular, or somebody else', () => {
  tells(describedAges, [
    'Nils Okpara stopped the car of Peter Lowe. "I ran," the 17-year-old said.',
    'Peter Lowe saw a 17-year-old boy fall. The 17-year-old was unhurt.',
    'Peter Lowe, 44, called the police. The 17-year-old was unhurt.',
    'Peter Lowe called the police. The 17-year-old bridge was unhurt.',
    'A man aged 61 died near Harwick. Police identified the suspect as Peter Lowe.',
    'A man aged 61 and a woman aged 58 died near Harwick. He was named as Peter Lowe.',
    'A man aged 61 died near Harwick. His brother was named as Peter Lowe.',
    'A 17-year-old, the police said, called Peter Lowe.',
  ]);
});

describe('ages of whom a description stands for', () => {
  tells(describedAges, [
    'Peter Lowe, the keeper whose save won the cup, wept. "I ran," the [17](age 17: Peter Lowe)-year-old said.',
    'Nils Okpara beat Peter Lowe. The [23](age 23: Nils Okpara)-year-old Czech, seeded fourth, wept. Lowe, 29, did not.',
    'A man aged [61](age 61: Peter Lowe) was killed near Harwick. He was named locally as Peter Lowe, a welder.',
    'A [61](death-age 61: Peter Lowe)-year-old motorist, named as Peter Lowe, died near Harwick.',
    'An [18](age 18: Peter Lowe)-year-old, identified as Peter Lowe, was hit in the arm.',
  ]);
});

describe('ages beside names that are of somebody else', () => {
  tells(ages, [
    'The 46-year-old Edo Zalmu\'s wife called the police.',
    'Edo Zalmu is one of the dead. With Zalmu, 40, died her husband Edo Zalmu, 50.',
    'The 4-year-old, whom Edo Zalmu knew, was unhurt.',
  ]);
});

describe('ages at death, and ages that are only alleged to be a victim\'s', () => {
  tells(ages, [
    'He is accused of killing Edo Zalmu, [19](death-age 19: Edo Zalmu), in May.',
    'Edo Zalmu, [19](death-age 19: Edo Zalmu), was shot and killed in May.',
    'Edo Zalmu, [19](age 19: Edo Zalmu), killed nobody.',
    'Edo Zalmu, [19](age 19: Edo Zalmu), allegedly shot [24](age 24: Ana Ruiz)-year-old Ana Ruiz in the arm.',
  ]);
});

describe('ages beside names', () => {
  tells(ages, [
    'The point came when the [19](age 19: Edo Zalmu)-year-old substitute Edo Zalmu headed in a corner.',
    'Edo Zalmu, the [19](age 19: Edo Zalmu)-year-old substitute, headed in a corner.',
    'The skipper, Peter "Koko" Lowe, has sailed for years. Koko, who is [57](age 57: Peter "Koko" Lowe), said nothing.',
    'A bullet grazed [30](age 30: Edo Zalmu)-year-old Edo Zalmu\'s back.',
    'The [16](age 16: John Miller)-year-old, John Miller, was in court.',
    'The prizes went to Peter Lowe ([44](age 44: Peter Lowe)) and the choir.',
  ]);
});
