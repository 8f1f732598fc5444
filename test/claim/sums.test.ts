import { describe } from '@jest/globals';
import { sums } from '../../src/claim/sums.ts';
import { tells } from '../help/told.ts';

describe('figures that are no parts of one total', () => {
  tells(sums, [
    'The firm paid 40 million euros for the mill and 12 million euros for the farm.',
    'Of the 61 rings, 22 were gold, five of them broken. The other 39 were silver.',
    'Four men were shot: two were treated at the scene, one needed surgery, and two others fled.',
    'The club sold 300 tickets on Monday and 500 on Tuesday, bringing the total to 2,100.',
    'Sales rose from 3.1 billion euros to 3.6 billion euros, a total of 12.4 billion euros for the year.',
    'Profit came to 80 million euros. The ship weighs 900 tonnes, the pier 400 tonnes and the rest 100 tonnes.',
  ]);
});

describe('parts and what is left of a total', () => {
  tells(sums, [
    'Of the [61](sum total 61) rings stolen, [22](sum part 22) have been found. The other [41](sum part 41) are still missing.',
    '[Two](sum part 2) of the [five](sum total 5) boats came home; the other [three](sum part 3) did not.',
    'Of the [90](sum total 90) pupils, [50](sum part 50) passed. The remaining [40](sum part 40) will sit it again.',
  ]);
});

describe('parts with a total behind them', () => {
  tells(sums, [
    'Holm must pay £[1.4m](sum part 1400000) for a school and £[620,000](sum part 620000) for a junction: a bill of £[2.2m](sum total 2200000).',
    'The jury heard [seven](sum part 7) women and [two](sum part 2) men, [nine](sum total 9) people in all.',
  ]);
});

describe('a complete list with its total before it', () => {
  tells(sums, [
    'Group sales came to €[4.1 billion](sum total 4100000000): shipping €[2.3 billion](sum part 2300000000), fuel €[1.1 billion](sum part 1100000000) and farms €[0.9 billion](sum part 900000000).',
    'The ward counted [1,412](sum total 1412) cases. By district: Arn [610](sum part 610), Bolm [455](sum part 455), Cale [247](sum part 247), all others [100](sum part 100).',
  ]);
});

describe('a change and what it leaves', () => {
  tells(sums, [
    'Staff numbers fell from [900 to 780](sum total 900), a drop of [120](sum part 120).',
    'Varda will cut [120](sum part 120) of its [900](sum total 900) jobs, leaving [780](sum part 780).',
    'Shares rose from 40 euros to 55 euros, a rise of 37 percent.',
  ]);
});
