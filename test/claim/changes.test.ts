import { describe } from '@jest/globals';
import { changes } from '../../src/claim/changes.ts';
import { tells } from '../help/told.ts';

describe('figures that are no change between two levels', () => {
  tells(changes, [
    'Staff numbers fell from 900 to 780, down 200 from the peak of 2019.',
    'Output rose to 1,230 tonnes from 1,150 tonnes in March, up 20% from a year earlier.',
    'Adjusted profit rose 12% to 60 million euros from 50 million euros.',
    'Deaths fell from 12 in Arn and 14 in Bolm to 8, a drop of 3.',
    'The rate fell from 6 per cent to 5 per cent, a fall of 17 per cent.',
    'About 900 to 1,200 people came, a rise of 100.',
    'They walked from 8 to 5, three times the usual.',
  ]);
});

describe('a change that is not told of the figures before it', () => {
  tells(changes, [
    'Sales came to $84m for the year, against $70m. Profit was $9m. That is a rise of 35 per cent.',
    'Sales came to $84m for the year, against $70m, and profit to $9m. That is a rise of 35 per cent.',
    'Net profit was $84m for the year, against $70m. That is a rise of 35 per cent in real terms, on average.',
    'The yard launched 52 boats, a drop of 55 percent from the peak of 80.',
    'The council sold land for 40 million euros. The final bill is 52 million euros, an overrun of 45 percent.',
    'The council had set aside 40 million euros for roads and 30 million for walls. The final bill is 52 million euros, an overrun of 45 percent.',
  ]);
});

describe('a difference', () => {
  tells(changes, [
    'Staff numbers fell from [900 to 780](change part 120), a drop of [150](change total 150).',
    'Turnout dropped to [61.5 per cent from 64 per cent](change part 2.5), a fall of [4.5 points](change total 4.5).',
    'The fare rose [25 cents](change total 0.25), to [$2.75 from $2.25](change part 0.5).',
    'The yard built [62 boats, 14 more than last year\'s 50](change part 12).',
    'Deaths fell from [40 last year to 12](change part 28), a drop of [28](change total 28).',
  ]);
});

describe('a percentage and a multiple', () => {
  tells(changes, [
    'The number of wolves [doubled](multiple total 2) from [40 to 60](multiple part 1.5).',
    'The board raised the toll by [12 percent](share total 12), to [4.4 euros a car from 4 euros](share part 10.000000000000009).',
    'Net rose [12%](share total 12) to [$55 million, or $1.12 a share, from $44 million](share part 25), or 99 cents a share.',
    'Sales dropped from [200 last year to 150](share part 25) this year, a [38 percent](share total 38) tumble.',
  ]);
});
