/** Units, money, ages and things counted: names, factors, currencies. */
import { describe, expect, test } from '@jest/globals';
import { type Unit as LibraryUnit, convert } from 'convert';
import { UNITS } from '../../../src/lexicon/en/units.ts';
import { expectQuantities, quantitiesIn, quantityIn } from '../../help/quantities.ts';

describe('units of measure', () => {
  test.each([
    'The park is [40 hectares](40 hectare), or [99 acres](99 acre).',
    'The field is [3,923sq m](3923 square metre).',
    'It spans [12 km²](12 square kilometre) and [4 sq. miles](4 square mile).',
    'Winds reached [60mph](60 mile per hour) and [97 km/h](97 kilometre per hour).',
    'It was [30 degrees Celsius](30 celsius), [-12C](-12 celsius) at night and [minus 40 Fahrenheit](-40 fahrenheit) up there.',
    'The panel gives [8.5 kW](8.5 kilowatt).',
    'The phone has [64GB](64 gigabyte) and a [30Mbps](30 megabit per second) line.',
    'A [550 megawatt](550 megawatt) plant.',
    'The pipe moves [800,000 barrels a day](800000 barrel per day).',
    'It runs [188 miles an hour](188 mile per hour).',
    'A [6.4-magnitude](6.4 magnitude) quake struck.',
    'She is [5 ft 10 in](5.83333 foot) tall; he is [6-foot-2](6.16667 foot).',
    "The alligator was [12'6\"](12.5 foot) long.",
    'The race took [2 hours 31 minutes](2.51667 hour).',
    'It gave up [517 rushing yards](517 yard).',
    'There were [12 cases per 100,000 people](12 case per 100,000 people).',
    'He carried a [9mm](9 millimetre) pistol.',
  ])('%s', expectQuantities);

  test.each([
    'She lost [25 pounds](down 25 pound-mass).',
    'The [200-pound](200 pound-mass) man fell.',
    'He was fined [300 pounds](300 pound sterling).',
    'It made a profit of [361 million pounds](361000000 pound sterling).',
  ])('pounds: %s', expectQuantities);
});

describe('money', () => {
  test.each([
    'It costs [$5](5 dollar), [US $84](84 dollar), [C$7](7 canadian dollar) or [HK$9](9 hong kong dollar).',
    'It paid, on Aug. 31, [C$2.7 million](2700000 canadian dollar).',
    'It costs [RM79 a month](79 malaysian ringgit per month).',
    'It costs [USD 1,700](1700 dollar) or [1,200€](1200 euro).',
    'It paid [63 cents per share](63 cent per share).',
    'Oil was at [$75 a barrel](75 dollar per barrel).',
    'Rent is [$80 per sq m](80 dollar per square metre).',
    'Sales were [$3 million](3000000 dollar) a year earlier.',
  ])('%s', expectQuantities);

  test.each([
    ['https://www.harlowtimes.ca/news', 'CAD'],
    ['harlow.com.au', 'AUD'],
    ['harlow.example', undefined],
  ])('a bare dollar in %s is %s', (source, currency) => {
    expect(quantitiesIn('It costs $5.', source)[0]?.value.currency).toBe(currency);
  });

  test('a named currency is sure whatever the source', () => {
    expect(quantitiesIn('It costs A$5.', 'harlow.ca')[0]?.value.currency).toBe('AUD');
  });
});

describe('ages', () => {
  test.each([
    'Marta Gellner, [19](19 year of age), was unhurt.',
    'A [34-year-old](34 year of age) man and a girl [aged 7](7 year of age) drowned.',
    'The boy, [5](5 year of age), swam ashore.',
    'She is [5 years old](5 year of age); the kitten is [three weeks old](3 week of age).',
    'She is in her [40s](40..49 year of age), he in his late [50s](57..59 year of age).',
    'Both are in their late [twenties](27..29 year of age), the rest in their [teens](13..19 year of age).',
    'He will be [35](35 year of age) by May.',
    'The daughters, [ages 7](7 year of age) and [5](5 year of age), slept.',
    'He died at [94](94 year of age); a boy of [six](6 year of age) found him.',
    'Mina Doerr, [three](3 year of age), was found by her sister.',
    'At [21](21 year of age) she left; a mother of three stayed.',
    'The house is [2,900 years old](2900 year of age).',
    'The prize went to men [aged 18 to 34](18..34 year of age).',
  ])('%s', expectQuantities);

  test.each(['They came from Harlow, 19 of them by boat.', 'It flooded in Harlow, 19, and in Elm.', 'It closed on Friday, March 19, after a storm.'])('no age: %s', (text) => {
    expect(quantitiesIn(text).filter(({ value }) => value.role === 'age')).toEqual([]);
  });
});

describe('things counted', () => {
  test.each([
    'A trial starts with [1,100 public housing properties](1100 public housing property).',
    '[Two smaller firms](2 small firm) and [five women protesters](5 women protester) came.',
    'It sold [2.7m combined digital and physical copies](2700000 digital physical copy).',
    'It offered [two gas-only engine options](2 gas-only engine option).',
    '[One man](1 man) said that [one of the windows](1 window) broke.',
    '[Four injured miners](4 injured miner) were found.',
    'It cost [217 lives](217 life).',
    'The [six-bedroom](6 bedroom) house and the [nine-member](9 member) board remain.',
    '[Eight](8 -) of them fled.',
    '[Six million homes](6000000 home), including [1.5 million](1500000 home) in the north, lost power.',
    'The blast killed [six](6 -).',
  ])('%s', expectQuantities);
});

test('a part and its whole are two quantities', () => {
  const text = 'Two of the 14 boats sank.';
  expect(quantitiesIn(text).map(({ number, quantity }) => [text.slice(number.start, number.end), quantity.stated, quantity.unit])).toEqual([['Two', 2, 'boat'], ['14', 14, 'boat']]);
});

describe('roles', () => {
  test.each([
    ['Police found 12 boats.', 'count', 'count'],
    ['It is 12 km away.', 'measure', 'length'],
    ['It costs 12 euros.', 'money', 'money'],
    ['It grew 12 percent.', 'percent', 'ratio'],
    ['A third of the town fled.', 'ratio', 'ratio'],
    ['The 12-year-old fled.', 'age', 'time'],
    ['It grew tenfold.', 'multiple', null],
  ])('%s is a %s', (text, role, dimension) => {
    expect(quantityIn(text).value).toMatchObject({ role, dimension });
  });
});

/** NIST rounds the pound per square inch and the library does so elsewhere, so seven digits must do. */
const DIGITS = 7;

/** Our name -> the library's name and its SI unit. */
const LIBRARY: readonly (readonly [string, LibraryUnit, LibraryUnit])[] = [
  ['metre', 'meter', 'meter'], ['kilometre', 'kilometer', 'meter'], ['centimetre', 'centimeter', 'meter'], ['millimetre', 'millimeter', 'meter'], ['mile', 'mile', 'meter'], ['yard', 'yard', 'meter'], ['foot', 'foot', 'meter'], ['inch', 'inch', 'meter'], ['nautical mile', 'nautical mile', 'meter'], ['light year', 'light-year', 'meter'],
  ['hectare', 'hectare', 'square meter'], ['acre', 'acre', 'square meter'], ['square kilometre', 'square kilometer', 'square meter'], ['square mile', 'square mile', 'square meter'], ['square foot', 'square foot', 'square meter'], ['square yard', 'square yard', 'square meter'], ['square inch', 'square inch', 'square meter'],
  ['litre', 'liter', 'cubic meter'], ['millilitre', 'milliliter', 'cubic meter'], ['cubic foot', 'cubic foot', 'cubic meter'], ['gallon', 'gallon', 'cubic meter'], ['pint', 'pint', 'cubic meter'], ['quart', 'quart', 'cubic meter'], ['fluid ounce', 'US fluid ounce', 'cubic meter'], ['cup', 'cup', 'cubic meter'],
  ['gram', 'gram', 'kilogram'], ['metric ton', 'tonne', 'kilogram'], ['ton', 'short ton', 'kilogram'], ['pound-mass', 'pound', 'kilogram'], ['ounce', 'ounce', 'kilogram'], ['stone', 'stone', 'kilogram'],
  ['minute', 'minute', 'second'], ['hour', 'hour', 'second'], ['day', 'day', 'second'], ['week', 'week', 'second'],
  ['joule', 'joule', 'joule'], ['kilowatt hour', 'kilowatt-hour', 'joule'], ['watt', 'watt', 'watt'], ['megawatt', 'megawatt', 'watt'],
  ['hectopascal', 'hectopascal', 'pascal'], ['bar', 'bar', 'pascal'], ['pound per square inch', 'psi', 'pascal'],
  ['byte', 'byte', 'bit'], ['megabyte', 'megabyte', 'bit'], ['gigabyte', 'gigabyte', 'bit'],
];

describe('factors agree with the library convert', () => {
  test.each(LIBRARY)('%s', (name, from, to) => {
    const unit = UNITS.find((row) => row.name === name);
    expect((unit?.factor ?? 0) / Number(convert(1, from).to(to))).toBeCloseTo(1, DIGITS);
  });

  test.each([['celsius', 37.5], ['fahrenheit', 98.6]] as const)('%s to kelvin', (name, value) => {
    const unit = UNITS.find((row) => row.name === name);
    expect(value * (unit?.factor ?? 0) + (unit?.offset ?? 0)).toBeCloseTo(convert(value, name).to('kelvin'), 6);
  });
});

describe('letters that are money', () => {
  test.each([
    'In South Africa the R61 was closed, and a lorry burned on R61 at noon.',
    'The K9 unit of Lusaka in Zambia found the boy.',
    'The N95 masks came late.',
    'The P300 train ran late.',
    'Drivers left the M25 and the E45; Vitamin D50 is sold there.',
    'A jersey in L20 and a paper in Q12 lay there.',
    'The team beat ALL in its way.',
  ])('no money: %s', (text) => {
    expect(quantitiesIn(text).filter(({ value }) => value.role === 'money')).toEqual([]);
  });

  test.each([
    'The bridge cost [R1.4 million](1400000 south african rand), the road [R214m](214000000 south african rand) and the debt is [R1,5 million](1500000 south african rand).',
    'He asked for [R50](50 south african rand) more, his neighbour in Durban said.',
    'The toll is [R25 000](25000 south african rand).',
    'In Lusaka the clinic owes [K610](610 zambian kwacha).',
    'The school in Port Moresby owes [K12,500](12500 papua new guinean kina).',
    'A bag sells at [N5,000](5000 nigerian naira).',
    'In Lima a meal is [S/200](200 peruvian sol).',
    'It costs [Le 300](300 sierra leonean leone) in Freetown.',
    'The fine in Maseru was [M1.2 million](1200000 lesotho loti).',
  ])('%s', expectQuantities);
});

describe('currencies of the world', () => {
  test.each(['The king wore [two crowns](2 crown) and blessed [150 crowns](150 crown).'])('things: %s', (text) => {
    expectQuantities(text);
    expect(quantitiesIn(text.replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')).map(({ value }) => value.role)).toEqual(['count', 'count']);
  });

  test.each([
    'The rent is [Rs. 16,000 a month](16000 rupee per month).',
    'The dam cost [Sh3.2 billion](3200000000 shilling), a ticket [Shs. 500](500 shilling).',
    'The firm paid [Tk 50,000](50000 bangladeshi taka) and [Tk50 crore](500000000 bangladeshi taka).',
    'The card costs [GH¢50](50 ghanaian cedi), the visa [B/.300](300 panamanian balboa), the cup [Z$40](40 zimbabwean dollar).',
    'A fare of [84 crowns](84 crown) or [kr 500](500 krone) or [500 kr](500 krone) or [NOK 500](500 norwegian krone).',
    'The levy is [84 kwacha](84 kwacha), [30 birr](30 ethiopian birr), [120 rials](120 rial) or [40 maloti](40 lesotho loti).',
  ])('%s', expectQuantities);
});
