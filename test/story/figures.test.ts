import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const figures = (...texts: readonly string[]): string[] => said(/^figure\/(?!casualties|missing)/, ...texts);

describe('figures that are not of one thing stay silent', () => {
  test.each([
    ['one area in two units', 'The orchard covers 11.8 hectares of the valley.', 'The orchard covers 29 acres of the valley.'],
    ['a part and the whole', 'The plan is for 186 homes on the old airfield.', 'Fifty-six of the homes on the old airfield will be let.'],
    ['a ratio and its part', 'Three in ten of the flats on the quay will be sold.', 'The quay plan holds 56 flats for sale out of 186.'],
    ['per day and in all', 'The closure costs shippers $9 million for each day without work.', 'The closure has cost shippers more than $100 million.'],
    ['another month', 'Rangers planted 4,000 trees on the ridge in March.', 'Rangers planted 6,100 trees on the ridge in April.'],
    ['steel and chlorine', 'The barge brought 9,200 tonnes of steel to the yard.', 'The barge brought 12 tonnes of chlorine to the yard.'],
    ['a queue that grows', '[2028-11-02] Six ships were waiting outside the port of Brest.', '[2028-11-04] Fourteen ships were waiting outside the port of Brest.'],
    ['estimates of two speakers', 'Police Chief Ana Lind said 12,000 marchers crossed the bridge.', 'Organiser Per Holm said 40,000 marchers crossed the bridge.'],
    ['small numbers of people', 'Two women were in the shop when the roof fell.', 'Three women were treated at the clinic after the roof fell.'],
    ['what others have', 'Another 14 boats left the harbour at noon.', 'Some 40 boats left the harbour at noon.'],
    ['charges against two men', 'Reed faces two counts of fraud.', 'Moss faces four counts of fraud.'],
    ['bail of two men', 'Bond was set at $10,000 for Reed.', 'Bond was set at $20,000 for Moss.'],
  ])('%s', (_, a, b) => {
    expect(figures(a, b)).toEqual([]);
  });
});

describe('figures of one thing are compared', () => {
  test.each([
    ['the number in brackets with the other unit', 'The orchard covers 11.8 hectares (29 acres) of the valley.', 'We fought for our 29 hectares and lost.', 'figure/area: "11.8 hectares" / "29 hectares"'],
    ['digits that changed places', 'Owners of Varda get 11.40 euros a share.', 'At €11.04 a share, Varda goes cheap.', 'figure/money: "11.40 euros a share" / "€11.04 a share"'],
    ['a slipped point', 'Relief groups have asked donors for $120 million.', 'Their appeal for $1.2 billion is hardly funded.', 'figure/money: "$120 million" / "$1.2 billion"'],
    ['the limit of a ban', 'Lorries heavier than 20 tonnes must use the ferry until Monday.', 'Over the weekend, when lorries above 12 tonnes were kept off it, the crossing was quiet.', 'figure/measurement: "20 tonnes" / "above 12 tonnes"'],
    ['ten times the families', 'An estimated 2,300 families have left the delta.', 'More than 23,000 families fled the delta.', 'figure/count: "An estimated 2,300 families" / "More than 23,000 families"'],
    ['a monthly figure for the running total', 'About 38,000 people crossed in October, taking the total since mid-July to 61,000.', 'Some 38,000 people have crossed the river since mid-July.', 'figure/count: "61,000" / "Some 38,000 people"'],
    ['a rate and a share of the sick', 'The fever has a fatality rate of 3.1%, doctors say.', 'The fever killed 41 of the 1,340 people who caught it, or 13 per cent.', 'figure/percent: "3.1%" / "13 per cent"'],
  ])('%s', (_, a, b, finding) => {
    expect(figures(a, b)).toEqual([finding]);
  });

  test('of three articles each is held against each', () => {
    const found = figures('The army has retaken 1,200 square kilometres (463 square miles) so far this month.', 'Troops have retaken almost 1,200 square miles so far this month.', 'The area retaken by the army since the start of the month had grown to 1,215 square kilometres.');
    expect(found).toEqual(['figure/area-taken: "1,200 square kilometres" / "almost 1,200 square miles"', 'figure/area-leap: "almost 1,200 square miles" / "1,215 square kilometres"']);
  });
});
