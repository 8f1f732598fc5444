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
    ['steel and barley', 'The barge brought 9,200 tonnes of steel to the yard.', 'The barge brought 12 tonnes of barley to the yard.'],
    ['a queue that grows', '[2028-11-02] Six ships were waiting outside the port of Brest.', '[2028-11-04] Fourteen ships were waiting outside the port of Brest.'],
    ['estimates of two speakers', 'Police Chief Ana Lind said 12,000 marchers crossed the bridge.', 'Organiser Per Holm said 40,000 marchers crossed the bridge.'],
    ['small numbers of people', 'Two women were in the shop when the roof fell.', 'Three women were treated at the clinic after the roof fell.'],
    ['what others have', 'Another 14 boats left the harbour at noon.', 'Some 40 boats left the harbour at noon.'],
    ['charges against two men', 'Reed faces two counts of fraud.', 'Moss faces four counts of fraud.'],
    ['two noughts more, of another sum', 'The offer puts the dairy at 2.6 billion euros.', 'A break fee of €26m falls due if the owners change their minds.'],
    ['a swap of digits between two nouns', 'Police closed 32 schools in the valley.', 'Only 23 girls were still in hospital.'],
    ['a last month like this one the other way round', 'The flames laid waste 4,800 hectares of heath.', 'A blaze in 2023 ran over 8,400 hectares.'],
    ['pupils who were taken and pupils who came back', 'Gunmen took 68 pupils and three teachers from the school.', 'Fifty-nine pupils and two teachers were in the convoy.'],
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
    ['the limit of a ban', 'Coaches heavier than 20 tonnes must use the ferry until Monday.', 'Over the weekend, when coaches above 12 tonnes were kept off it, the crossing was quiet.', 'figure/measurement: "20 tonnes" / "above 12 tonnes"'],
    ['a slip in sentences that have few words in common', 'Some 4,800 hectares had been scorched by the fire by evening.', 'By nightfall the blaze had sent about 8,400 hectares up in smoke.', 'figure/area-taken: "Some 4,800 hectares" / "about 8,400 hectares"'],
    ['a nought too many in other words', 'Ministers put aside 12 million euros for the farmers.', 'Vienna has reserved €120m for those who lost their herds.', 'figure/money: "12 million euros" / "€120m"'],
    ['ten times the families', 'An estimated 2,300 families have left the delta.', 'More than 23,000 families fled the delta.', 'figure/count: "An estimated 2,300 families" / "More than 23,000 families"'],
    ['a monthly figure for the running total', 'About 27,000 people crossed in October, taking the total since mid-June to 58,000.', 'Some 27,000 people have crossed the river since mid-June.', 'figure/count: "58,000" / "Some 27,000 people"'],
    ['a rate and a share of the sick', 'The fever has a fatality rate of 3.1%, doctors say.', 'The fever killed 41 of the 1,340 people who caught it, or 13 per cent.', 'figure/percent: "3.1%" / "13 per cent"'],
  ])('%s', (_, a, b, finding) => {
    expect(figures(a, b)).toEqual([finding]);
  });

  test('what agrees with everything joins nothing', () =>
    expect(figures('Several hundred people were inside the club when the roof fell.', 'At least two people saw the roof of the club fall.', 'Six to 10 people stood on the roof of the club.')).toEqual([]));

  test('of three articles each is held against each', () => {
    const found = figures('The army has retaken 1,200 square kilometres (463 square miles) so far this month.', 'Troops have retaken almost 1,200 square miles so far this month.', 'The area retaken by the army since the start of the month had grown to 1,215 square kilometres.');
    expect(found).toEqual(['figure/area-taken: "1,200 square kilometres" / "almost 1,200 square miles"', 'figure/area-leap: "almost 1,200 square miles" / "1,215 square kilometres"']);
  });
});
