/** What the words around a number do to it: hedges, changes, rounding, conversions. */
import { describe, expect, test } from '@jest/globals';
import { expectQuantities, quantitiesIn, quantityIn } from '../../help/quantities.ts';

describe('hedges', () => {
  test.each([
    'They hold [more than 30 villages](> 30 village).',
    'They hold [at least 30 villages](> 30 village).',
    'It killed [as many as 40 cattle](< 40 cattle).',
    'It took [nearly seven months](~ 7 month).',
    'It took [just under 20 minutes](< 20 minute).',
    'The cliff is [about 80 metres](~ 80 metre) high.',
    '[Some 300 residents](~ 300 resident) left.',
    'Bring [50 euros or more](> 50 euro).',
    'Demand for [sub-300 sq m](< 300 square metre) offices grew.',
    'It lasts [up to 12 hours](< 12 hour).',
    'There were [no fewer than 12 judges](> 12 judge).',
    'Over the next [five years](5 year) it will grow.',
    'They gave cash over a [three-year](3 year) period.',
  ])('%s', expectQuantities);

  test.each([
    ['more than 30 villages', 30, Infinity],
    ['at least 30 villages', 30, Infinity],
    ['up to 30 villages', 0, 30],
    ['fewer than 30 villages', 0, 30],
    ['nearly 30 villages', 27, 30],
    ['about 30 villages', 27, 33],
    ['just over 30 villages', 30, 33],
    ['30 villages', 30, 30],
  ])('%s is %d to %d', (words, low, high) => {
    const { value } = quantityIn(`They hold ${words} now.`);
    expect([value.low, value.high]).toEqual([low, high]);
  });

  test('the hedge has its own span and its own words', () => {
    const text = 'They hold more than 30 villages.';
    const { hedge, number, unit, value } = quantityIn(text);
    expect([hedge, number, unit].map((part) => text.slice(part?.start, part?.end))).toEqual(['more than', '30', 'villages']);
    expect(value.hedge).toBe('more than');
  });
});

describe('rounding', () => {
  test.each([
    ['8,000 sq km', 7500, 8500],
    ['3,100 sq miles', 3050, 3150],
    ['2.5 million euros', 2_450_000, 2_550_000],
    ['7 miles', 6.5, 7.5],
    ['100 km', 90, 110],
    ['14 people', 14, 14],
    ['257 people', 257, 257],
    ['1,200 people', 1150, 1250],
  ])('%s is %d to %d', (words, low, high) => {
    const { value } = quantityIn(`They counted ${words} there.`);
    expect([value.low, value.high]).toEqual([low, high]);
  });
});

describe('rising and falling', () => {
  test.each([
    'Shares rose [6.5%](up 6.5 percentage).',
    'Output fell by [12 tonnes](down 12 metric ton).',
    'The index was up [64.06 points](up 64.06 point) to [4,577.10](4577.1 point).',
    'Rates went up by [125,600 jobs](up 125600 job) or [2.2 per cent](up 2.2 percentage).',
    'Harlow gained [+0.2%](up 0.2 percentage).',
    'The index closed [3 percent](down 3 percentage) lower.',
    'The defence gave up [50 yards](50 yard).',
    'They lost [three games](3 game).',
    'The appeal raised [£212,000](212000 pound sterling).',
    'They live under [one roof](1 roof) and talked about the [two men](2 man).',
  ])('%s', expectQuantities);
});

describe('conversions in brackets', () => {
  test('two renderings of one area are one quantity', () => {
    const [first, second] = quantitiesIn('It covers 8,000 sq km (3,100 sq miles) of steppe.');
    expect(second?.conversionOf).toBe(first?.start);
    expect(second?.value.si?.low).toBeLessThan(first?.value.si?.high ?? 0);
    expect(second?.value.si?.high).toBeGreaterThan(first?.value.si?.low ?? Infinity);
  });

  test('the second rendering shares the hedge', () => {
    const [first, second] = quantitiesIn('They fly more than 100 kilometers (60 miles) a night.');
    expect([first?.quantity.change, second?.quantity.change]).toEqual(['>', '>']);
    expect(second?.value.high).toBe(Infinity);
  });

  test('sums in two currencies pair too', () => {
    const [first, second] = quantitiesIn('Turnover was 1.2 billion shekels ($330 million).');
    expect(second?.conversionOf).toBe(first?.start);
  });

  test('a hedge alone makes an apposition of metric and imperial', () => {
    const [first, second] = quantitiesIn('Some 6,100 hectares, about 24 square miles, had burned.');
    expect(second?.conversionOf).toBe(first?.start);
  });

  test.each([
    'They swam 2 km, about 3 miles from the shore.',
    'They walked 12 km, about 3 miles of it on gravel.',
    'They walked 2 km, about 900 metres, uphill.',
    'The wall is 40 metres, about 12 feet, longer.',
    'They ran 12 km, 7 miles, or less.',
  ])('no conversion: %s', (text) => {
    expect(quantitiesIn(text)[1]?.conversionOf).toBeUndefined();
  });

  test('brackets with another dimension are no conversion', () => {
    const [, second] = quantitiesIn('The road is 40 km (two hours) long.');
    expect(second?.conversionOf).toBeUndefined();
  });
});

describe('over, during a time', () => {
  test.each([
    'The work took [over two years](> 2 year).',
    'He waited [over six weeks](> 6 week).',
    'She has [over three decades](> 3 decade) of service.',
  ])('more than: %s', expectQuantities);

  test.each([
    'The levy is spread over [two years](2 year).',
    'The debt is to be repaid over [18 months](18 month).',
    'Rents rose by [14 percent](up 14 percentage) over [two years](2 year).',
    'The town gets [$5 million](5000000 dollar) over [three years](3 year).',
    'He served a [five-and-a-half-year](5.5 year) term.',
  ])('during: %s', expectQuantities);
});

describe('ages by where the number stands', () => {
  test.each([
    'The committee of [12](12 -) met.',
    'A baker of [36 loaves](36 loaf) came.',
    'A driver of [36 tonnes](36 metric ton) of gravel came.',
    'Officials put the dead at [29](29 -).',
    'The bus was [36](36 -) when it broke.',
    'The midfielder, [7](7 -), scored.',
    'The lowest score was [36](36 -) when rain came.',
  ])('none: %s', expectQuantities);

  test.each([
    'The bride, [31](31 year of age), smiled.',
    'A shepherd of [66](66 year of age) died.',
    'It was found by a former mine surveyor of [47](47 year of age).',
    'The volunteer was [36](36 year of age).',
    'The teacher was [36](36 year of age) when the dam broke.',
    'She was between [35 and 45](35..45 year of age) when she died.',
    'She was [twenty, maybe less](~ 20 year of age).',
    'Children [under the age of 18](< 18 year of age) stay out.',
  ])('%s', expectQuantities);
});

describe('shares of those counted', () => {
  test.each([
    '[One boy](1 boy) in [four towns](4 town) saw it.',
    '[One ship](1 ship) in [five days](5 day) came.',
    '[One vote](1 vote) in [12 precincts](12 precinct) was spoilt.',
  ])('none: %s', expectQuantities);

  test.each([
    '[Barely one elector in three](~ 0.333333 % elector) turned up.',
    '[One cob in seven](0.142857 % cob) was bad.',
    '[Two homes in every ten](0.2 % home) are empty.',
  ])('%s', expectQuantities);
});

describe('times of races', () => {
  test.each(['The bell rang at 14:05:33.', 'He read Luke 2:07:41.', 'They met at 1:59.'])('none: %s', expectQuantities);

  test.each(['She won in [1:59.84](119.84 second).', 'He ran the marathon in [2:07:41](7661 second).'])('%s', expectQuantities);
});
