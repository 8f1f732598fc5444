/** Numbers in every form that newspapers print. */
import { describe, expect, test } from '@jest/globals';
import { expectQuantities, quantityIn } from '../../help/quantities.ts';

describe('digits', () => {
  test.each([
    'The farm has [1,250 goats](1250 goat).',
    'The farm has [10 000 hens](10000 hen).',
    'The lake holds [2.5 million litres](2500000 litre).',
    'It weighs [7,62 kg](7.62 kilogram).',
    'The club sold [12,50,000 tickets](1250000 ticket).',
    'He got [.5 percent](0.5 percentage) more.',
    'The beam is [2½ metres](2.5 metre) long.',
    'It is [10 1/2 inches](10.5 inch) long.',
    'Add [1/2 cup](0.5 cup) of milk.',
    'Light covers [3.0×10^8 metres](300000000 metre).',
  ])('%s', expectQuantities);
});

describe('words', () => {
  test.each([
    '[Twenty-five goats](25 goat) escaped.',
    '[Three hundred and twelve families](312 family) left.',
    'It needs [two and a half million bricks](2500000 brick).',
    'It cost [half a million euros](500000 euro).',
    'They baked [a dozen loaves](12 loaf) and [half a dozen pies](6 pie).',
    'It cost [one point six billion dollars](1600000000 dollar).',
    '[Four hundred million people](400000000 people) use it.',
    'It took [half an hour](0.5 hour).',
  ])('%s', expectQuantities);
});

describe('scale suffixes', () => {
  test.each([
    'The port cost [€1.2m](1200000 euro) and the pier [£30k](30000 pound sterling).',
    'Debt reached [$2.5bn](2500000000 dollar).',
    'They shipped [4.3M parcels](4300000 parcel).',
    'The mine made [1.2m tons](1200000 ton) of ore.',
    'The dam cost [25 lakh rupees](2500000 rupee), the road [3 crore rupees](30000000 rupee).',
    'The wall is [48m](48 metre).',
  ])('%s', expectQuantities);
});

describe('vague numbers', () => {
  test.each([
    '[Dozens of sheep](12..120 sheep) were lost.',
    '[Tens of thousands of voters](10000..100000 voter) queued.',
    '[Hundreds of millions of dollars](100000000..1000000000 dollar) are missing.',
    'Several [hundred homes](300..900 home) flooded.',
  ])('%s', expectQuantities);
});

describe('parts and multiples', () => {
  test.each([
    '[A third of the pupils](0.333333 % pupil) were ill.',
    '[One in five adults](0.2 % adult) smokes.',
    '[Two-thirds of the land](0.666667 % land) is dry.',
    '[Nine out of ten dentists](0.9 % dentist) agree.',
    'Sales grew [sixfold](up 6 count).',
    'Rents [doubled](2 count).',
    'It is [three times](3 count) as large.',
  ])('%s', expectQuantities);
});

describe('ranges', () => {
  test.each([
    'It takes [20 to 30 days](20..30 day).',
    'Between [40 and 50 people](40..50 people) came.',
    'It holds [1.5-2 tonnes](1.5..2 metric ton).',
    'It holds [1,000–2,000 litres](1000..2000 litre).',
    'There are [four to five thousand seals](4000..5000 seal).',
    'They want [$10 to $15 billion](10000000000..15000000000 dollar).',
    'The price fell from [$20 a barrel in June to $15](20..15 dollar per barrel).',
    'It goes from [0 to 60 mph](0..60 mile per hour).',
    'He asked for [two or three eggs](2..3 egg).',
    'The fare is between [£5 and £7](5..7 pound sterling).',
    'A [5- to 10-year](5..10 year) plan.',
  ])('%s', expectQuantities);
});

describe('two numbers that are no range', () => {
  test.each([
    'Shares rose [6.5%](up 6.5 percentage) to [164p](164 penny).',
    'He sold [two cars](2 car) and [three vans](3 van).',
    'It has [550 seats](550 seat) to [12 doors](12 door).',
  ])('%s', expectQuantities);
});

describe('scores and votes', () => {
  test.each([
    'Harlow won [3-1](3..1 -) on Sunday.',
    'They let a [9-2 lead](9..2 lead) slip.',
    'The motion passed by [2,134 votes to 711](2134..711 vote).',
    'The house voted [214 to 98](214..98 -).',
    'She won [6-4](6..4 -) [6-3](6..3 -).',
  ])('%s', expectQuantities);

  test('a score is exact', () => {
    const { value } = quantityIn('Harlow won 3-1 on Sunday.');
    expect(value).toMatchObject({ role: 'score', low: 1, high: 3 });
  });
});
