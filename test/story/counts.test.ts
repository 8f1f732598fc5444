/** What is counted, by whatever noun: crowds, strikers, signatures, what is still missing; and what looks alike but is another scope. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const figures = (...texts: readonly string[]): string[] => said(/^figure\/(?!casualties)/, ...texts);

describe('counts that are not of one thing stay silent', () => {
  test.each([
    ['a march on another day', 'About 900 protesters marched through Lund on Monday.', 'Some 2,500 people marched through Lund on Tuesday.'],
    ['those who marched and those who were arrested', 'About 900 protesters marched through Lund on Monday.', 'Police arrested 64 of those who marched through Lund on Monday.'],
    ['the marchers of two towns', 'About 900 protesters marched through Lund on Monday.', 'In Malmo, 2,500 people marched on Monday.'],
    ['a strike that grows', '[2028-11-02] Some 2,600 tram drivers walked out over pay in Graz.', '[2028-11-06] More than 3,900 tram drivers have been on strike in Graz.'],
    ['strikers and voters', 'Some 2,600 tram drivers walked out over pay in Graz.', 'Tram drivers in Graz backed the strike by 1,912 votes to 604.'],
    ['less is missing later', '[2028-11-02] Of the 90 paintings, 52 were never found.', '[2028-11-09] Of the 90 paintings, 47 are still missing.'],
    ['found and not found', 'Of the 90 paintings, 52 were never found.', 'Customs officers found 38 paintings in a barn.'],
    ['including', 'The flood destroyed 340 homes.', 'The flood destroyed 340 homes, including 61 houses on the island.'],
    ['damaged and destroyed', 'The flood destroyed 340 houses.', 'The flood damaged 1,200 homes.'],
    ['planned and built', 'The scheme would bring 340 homes to the quay.', 'So far 61 homes have been built on the quay under the scheme.'],
    ['a ration and the standard', 'Families draw 18 litres of water a day each from the new wells in the camp.', 'The international standard for emergencies is 15 litres of water per person per day.'],
    ['a ration of another thing', 'The ration in the camp is eight litres of water a day.', 'The ration in the camp is two litres of oil a day.'],
    ['the rest of another whole', 'Of the 90 paintings stolen, 38 turned up. The other 52 were never found.', 'Of the 200 coins stolen, 120 turned up. The other 80 were never found.'],
    ['rounded', 'Some 12,000 people signed the petition against the dam.', 'The petition against the dam has 12,380 signatures.'],
    ['people in two cars', 'Two women and three men were in the car that overturned.', 'Five people were in the car, two men and three women.'],
  ])('%s', (_, a, b) => expect(figures(a, b)).toEqual([]));
});

describe('counts of one thing are compared, whatever they are called', () => {
  test.each([
    ['a crowd of protesters and those who stood there', 'About 40 protesters with candles lined the stairs of the library before the vote on Friday.', 'Thank you to the ninety of you who stood in the rain with candles on Friday.', 'figure/count'],
    ['marchers and people who took to the streets', 'About 900 demonstrators marched through Lund on Monday.', 'Some 9,000 people took to the streets of Lund on Monday.', 'figure/count'],
    ['strikers by trade and by deed', 'Some 2,600 tram drivers walked out on Monday over pay.', 'The 4,100 people who downed tools on Monday want more pay.', 'figure/count'],
    ['what was never found and the other so many', 'The catalogue lists 52 paintings that were never found.', 'Of the 90 paintings stolen, 38 turned up in a barn. The other 44 are still out there.', 'figure/count'],
    ['houses and properties', 'The flood destroyed 340 houses in the valley.', 'The flood gutted 520 properties in the valley.', 'figure/count'],
    ['houses, plural and in another word', 'The scheme brings 186 houses to the old airfield.', 'The old airfield scheme is for 240 dwellings.', 'figure/count'],
    ['signatures and those who signed', 'Some 12,000 people signed the petition against the dam.', 'The petition against the dam has 21,000 signatures.', 'figure/count'],
    ['a ration, told both ways', 'Families in the camp now draw 18 litres of water a day each.', 'The ration in the camp is eight litres of water a day.', 'figure/measurement'],
    ['small exact counts of one thing', 'The barn held 41 stolen violins when police raided it.', 'Police raided the barn and found 39 stolen violins.', 'figure/count'],
  ])('%s', (_, a, b, rule) => {
    const found = figures(a, b);
    expect(found.map((one) => one.split(':')[0])).toEqual([rule]);
  });
});
