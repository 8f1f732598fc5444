import { describe, expect, test } from '@jest/globals';
import type { TimeMention } from '../../../src/model/mention.ts';
import { marked, placesIn, plain } from '../../help/place-marks.ts';

describe('no place', () => {
  test.each([
    'Prime Minister Theresa May said the talks would go on.',
    'Paris Hilton arrived late, and Ms. Hilton left early.',
    'The story first ran in the Boston Globe.',
    'Jackson told reporters that Mr. Jackson had not been there.',
    'President Lincoln was a tall man.',
    'We will march on, and they will follow.',
    'Will Smith and Chelsea Clinton were among the guests.',
    'He read the book at Christmas and gave it to Sydney Carton.',
    'Officer Dallas Brown said Brown had been told.',
    "They'll vote in the fall, and I'll be there.",
    'Of course it is a mobile home, and a nice one.',
    'Mr. Kent and Mrs. Lancaster shared a cab.',
    'Turkey is served with gravy on the day.',
  ])('%s', (text) => {
    expect(marked(text)).not.toMatch(/\[(?:May|Paris|Boston|Jackson|Lincoln|Will|Chelsea|Christmas|Sydney|Dallas|Brown|Kent|Lancaster|Mobile|I'll|They'll|Smith|Hilton|We|Of)\]/);
  });

  test('a word that is read as a date is none', () => {
    const text = 'They met in March in Kyiv.';
    const date = { type: 'time', start: 12, end: 17, sentence: 0 } as TimeMention;
    expect(marked(text, { earlier: [date] })).toBe('They met in March in [Kyiv](Kyiv, UA.12).');
  });
});

describe('which place', () => {
  test.each([
    'The mayor of [Paris](Paris, FR.11), [France](France, FR), was in [Berlin](Berlin, DE.16) on Monday.',
    'A fire broke out in [Paris](Paris, US.TX), [Texas](Texas, US.TX), and firefighters in [Paris](Paris, US.TX) put it out.',
    'Police in [Springfield](Springfield, US.MA), [Mass.](Massachusetts, US.MA), made two arrests.',
    'The [Walker County](Walker County, US.TX) sheriff met officials from [Huntsville](Huntsville, US.TX), [Texas](Texas, US.TX).',
    'Troops entered [Izyum](Izium, UA.07), [Kupyansk](Kupiansk, UA.07) and [Vovchansk](Vovchansk, UA.07) in the [Kharkiv](Kharkiv, UA.07) region.',
    'In [Tbilisi](Tbilisi, GE.51), the envoys of [Georgia](Georgia, GE) and [Russia](Russia, RU) shook hands.',
    'Voters in [Atlanta](Atlanta, US.GA) and [Savannah](Savannah, US.GA) decided the race in [Georgia](Georgia, US.GA).',
    'Floods hit [Alexandria](Alexandria, EG.06), [Cairo](Cairo, EG.11) and other cities in [Egypt](Egypt, EG).',
    'He flew from [Washington](Washington, US.DC) to [Moscow](Moscow, RU.48) on Friday.',
    'The [U.S.](United States, US) and the [UK](United Kingdom, GB) agreed with the [EU](European Union).',
  ])('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test('a famous name is the town near the article\'s other places', () => {
    const text = 'The school board in London met on Tuesday. Ontario pays half of the cost, and Toronto the rest.';
    expect(marked(text)).toContain('[London](London, CA.08)');
  });

  test('one sense a document, but region and city are kept apart', () => {
    const text = 'Shells fell on Kharkiv on Sunday. The governor of the Kharkiv region said two people died in the city of Kharkiv.';
    expect(placesIn(text).map(({ place }) => place.kind)).toEqual(['city', 'region', 'city']);
  });

  test('counties named in a list are counties', () => {
    const text = 'The storm crossed Georgia and hit Clarke, Madison and Oconee counties near Athens, Georgia.';
    expect(placesIn(text).filter(({ place }) => place.kind === 'county').map(({ place }) => place.name)).toEqual(['Clarke County', 'Madison County', 'Oconee County']);
  });
});

describe('peoples, governments, streets', () => {
  test.each([
    '[Ukrainian](Ukraine, UA, people) troops met [Russians](Russia, RU, people) there.',
    '[Kyiv](Kyiv, UA.12, government) said it had not been told.',
    'The blast on [Mill Street](Mill Street) broke windows.',
    'The boat sank in the [Kerch Strait](Kerch Strait) near [Crimea](Crimea, UA.11).',
    'The car left [Oak Hill Road](Oak Hill Road) at noon.',
  ])('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected);
  });

  test('a place that is in a preposition\'s reach is no government', () => {
    expect(placesIn('The minister in Kyiv said it had not been told.').some(({ place }) => place.metonym)).toBe(false);
  });

  test('a street has no coordinates of its own', () => {
    expect(placesIn('The blast on Mill Street broke windows.')[0]?.place).toMatchObject({ kind: 'facility', lat: null, lon: null, geonameId: null });
  });
});

describe('names that the gazetteer lacks', () => {
  test('a misspelling near the other places is offered as the likely place', () => {
    const text = 'Its troops had left Izium and Balaklim in the Kharkiv region, the ministry said.';
    expect(marked(text)).toContain('[Balaklim](Balakliia, UA.07, guess)');
  });

  test('the same letters far from any such place are left alone', () => {
    expect(marked('She had never been to Balaklim before she came to Paris.')).not.toContain('[Balaklim]');
  });

  test('a name that the gazetteer holds is never corrected', () => {
    expect(marked('The road from Sevastopol to Balaklava in Crimea was closed.')).toContain('[Balaklava](Balaklava, UA.20)');
  });

  test('a settlement that is called one is a place of unknown position', () => {
    expect(marked('Gunmen attacked the village of Zarmushta at dawn.')).toBe('Gunmen attacked the village of [Zarmushta](Zarmushta) at dawn.');
  });
});
