import { describe } from '@jest/globals';
import { sums } from '../../src/claim/sums.ts';
import { tells } from '../help/told.ts';

describe('figures that are no parts of one total', () => {
  tells(sums, [
    'The budget takes one post from the day staff of three posts and moves two of the former drivers to the night shift, for a total of five posts.',
    'The firm paid 40 million euros for the mill and 12 million euros for the farm.',
    'Of the 61 rings, 22 were gold, five of them broken. The other 39 were silver.',
    'Four men were shot: two were treated at the scene, one needed surgery, and two others fled.',
    'The club sold 300 tickets on Monday and 500 on Tuesday, bringing the total to 2,100.',
    'Sales rose from 3.1 billion euros to 3.6 billion euros, a total of 12.4 billion euros for the year.',
    'Profit came to 80 million euros. The ship weighs 900 tonnes, the pier 400 tonnes and the rest 100 tonnes.',
  ]);
});

describe('items that are no parts of the figure before them', () => {
  tells(sums, [
    'The exhibition has nine rooms. Two are on the war, one on the peace and one on the years between.',
    'The choir has 40 members. It sang 20 songs for the king, 15 for the queen and 10 for the guests.',
    'The team scored 30 goals. It took 14 shots on Monday, 20 on Tuesday and 11 on Friday.',
    'The fair has some nine rooms. Four are on the war, three on the peace and four on the years between.',
    'The order will cost the mill 220 jobs: 130 in weaving, 60 from dyeing and 20 in the yard.',
    'The society owns 84 boats, including 51 canoes and 43 dinghies.',
    'Six of the 40 pilots came from Norway, three from Sweden and one from Finland.',
    'He sold 30 cars in May and 40 cars in June. That is 20 more than last year.',
  ]);
});

describe('places that are not all, or that overlap', () => {
  tells(sums, [
    'The list has 52 houses burned out, most of them in the south: 31 in Arn, 14 in Bohm and two in Cold Ash.',
    'The list has more than 52 houses burned out: 31 in Arn, 14 in Bohm and nine in Cold Ash.',
    'The list has 52 houses burned out: 31 in Arn, 14 in Bohm and two in ruins.',
    'The list has 52 houses burned out: 31 in Arn, 14 in Bohm and nine in Arn.',
    'The list has 52 houses burned out: 31 in Arn, 14 of them in Bohm and nine in Cold Ash.',
    'The list has 52 houses burned out: 31 in Arn and 24 in Bohm.',
    'The quake killed 52 people: 31 in Arn, 14 in Bohm and nine in Cold Ash.',
    'The list has 52 houses burned out: 21 in Arn, 14 in Bohm and nine in Cold Ash.',
    'The list has 52 houses burned out: 31 in Arn, 14 barns in Bohm and nine in Cold Ash.',
    'The list has 52 houses burned out in 3 days: 31 in Arn, 14 in Bohm and nine in Cold Ash.',
  ]);
});

describe('a total and its parts by place', () => {
  tells(sums, [
    'The list has [52](sum total 52) houses burned out: [31](sum part 31) in the district of Arn, [14](sum part 14) in Bohm and [nine](sum part 9) in Cold Ash.',
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

describe('what a cut leaves', () => {
  tells(sums, [
    'Varda will cut [120](sum part 120) of its [900](sum total 900) jobs, leaving [780](sum part 780).',
    'Shares rose from 40 euros to 55 euros, a rise of 37 percent.',
  ]);
});

describe('outcomes that exclude one another', () => {
  tells(sums, [
    'Of the 63 people hurt, 41 were admitted and 14 were flown to Oslo.',
    'Of the 63 people hurt, 41 were admitted, 14 of them were flown to Oslo and eight were treated at the scene.',
    'Of the 63 houses, 41 have gardens, 14 have pools and eight were damaged.',
    'Of about 63 people hurt, 41 were admitted, 14 were flown to Oslo and eight were treated at the scene.',
    'Of the [63](sum total 63) people hurt, [41](sum part 41) were admitted, [14](sum part 14) were flown to Oslo and [six](sum part 6) were treated at the scene.',
  ]);
});

describe('a total that opens the next sentence', () => {
  tells(sums, [
    'Anders has 120 drivers, up from 80. Together they are the pride of the port.',
    'Anders has 120 drivers and 40 lorries. Together they employ 210 drivers.',
    'Anders has 120 drivers, up from 80. In all it employs 210 drivers.',
    'Anders has [120](sum part 120) drivers and Bohm [80](sum part 80). Together they employ [210](sum total 210) drivers.',
  ]);
});

describe('all who were aboard', () => {
  tells(sums, [
    'There were 90 people aboard. Sixty were rescued. Twelve died.',
    'There were 90 people aboard. Sixty were rescued. Twelve died. Another two died. Nine are missing.',
    'There were [90](sum total 90) people aboard. [Sixty](sum part 60) were rescued. [Twelve](sum part 12) died. [Nine](sum part 9) are missing.',
    'Of the 90 people aboard, 12 died and 60 were rescued. The search goes on.',
    'The ship had 90 people on board, 12 of them crew. Nine are missing, and two are dead.',
    'Of the [90](sum total 90) people aboard, [12](sum part 12) died, [five](sum part 5) are missing and [83](sum part 83) were rescued.',
    'The passenger list gives [90](sum total 90). The final count is [12](sum part 12) dead, [five](sum part 5) missing and [73](sum part 73) rescued.',
  ]);
});

describe('an amount that is added on', () => {
  tells(sums, [
    'The roof costs £2 million and the walls £1.2 million. Add £1 million for the floor, and the bill comes to £4.2 million.',
    'The roof costs £[2 million](sum part 2000000). Add £[1.5 million](sum part 1500000) for the walls, and the bill comes to £[3.9 million](sum total 3900000).',
  ]);
});
