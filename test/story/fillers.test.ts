import { describe, expect, test } from '@jest/globals';
import { fillers } from '../../src/claim/fillers.ts';
import { quotes } from '../../src/claim/quotes.ts';
import type { ClaimFamily } from '../../src/claim/family.ts';
import { partnerIds } from '../../src/story/partners.ts';
import { passagesOf } from '../../src/story/passages.ts';
import { claimsIn } from '../help/told.ts';

type Row = readonly [why: string, one: string, two: string];

/** Do the two articles fill one slot with two things? Each begins with a headline. */
function exclude(family: ClaimFamily, one: string, two: string): boolean {
  const claims = [one, two].flatMap((text, article) => claimsIn(family, `What they said\n\n${text}`, article));
  const people = new Map(claims.filter(({ subject }) => subject.kind === 'person').map(({ subject }) => [subject.label, subject.label.split(' ').at(-1) ?? '']));
  const ids = partnerIds(claims, people, [], passagesOf([]));
  return claims.some((a, i) => claims.some((b, j) => a.article < b.article && ids.get(i) === ids.get(j) && JSON.stringify(a.value) !== JSON.stringify(b.value)));
}

describe('slots that two fillers may share, or that are two slots', () => {
  test.each<Row>([
    ['one flag', 'The tanker was sailing under the flag of Malta.', 'The Maltese-flagged tanker is aground.'],
    ['flags of two ships', 'The Maltese-flagged tanker hit a Danish-flagged ship.', 'The Danish-flagged ship sank.'],
    ['a collision', 'The Maltese-flagged tanker collided with a ship.', 'The Danish-flagged ship was in a collision.'],
    ['no ship', 'The firm waved the flag of Malta.', 'They ran with the flag of Denmark.'],
    ['two brokers', 'The deal was brokered by Qatar and Egypt.', 'Egypt had been the go-between.'],
    ['one broker in two words', 'The deal was brokered by the Qatar government.', 'Qatar had been the go-between.'],
    ['a broker that failed', 'The deal was brokered by Qatar.', 'Egypt would be the mediator.'],
    ['assaults led by one side', 'The assault was led by the Northern Front.', 'The Northern Front, which led the assault, is small.'],
    ['who found two things', 'The leak was spotted by Ana Ruiz.', 'Tom Okafor found the wreck.'],
    ['nobody by name', 'The leak was spotted by a passer-by.', 'A dog walker raised the alarm.'],
    ['two who raised it together', 'Ana Ruiz and Tom Okafor raised the alarm.', 'Ana Ruiz raised the alarm.'],
    ['a surname misspelt', 'Ana Ruiz raised the alarm.', 'Ana Ruis raised the alarm.'],
    ['goals in two minutes', 'Ana Ruiz scored in the 17th minute.', 'Ida Moen scored in the 71st minute.'],
    ['minutes from the end', 'Ana Ruiz scored after 17 minutes.', 'Ida Moen scored in the 17 minutes from time.'],
    ['minutes into the second half', 'Ana Ruiz scored after 17 minutes.', 'Ida Moen scored after 17 minutes of the second half.'],
    ['two goals in one minute', 'Ana Ruiz scored in the 17th minute. Ida Moen scored in the 17th minute.', 'Ida Moen scored in the 17th minute.'],
    ['weather and wind', 'The launch was put off because of the weather.', 'The launch was delayed by high winds.'],
    ['a part of the weather', 'The launch was put off because of the weather.', 'The launch was delayed by lightning.'],
    ['two causes in one report', 'The launch was put off because of rain and delayed by a valve.', 'The launch was scrubbed because of a faulty valve.'],
    ['what might stop it', 'The launch was put off because of the weather.', 'The launch could be put off because of a faulty valve.'],
    ['a cause ruled out', 'The fire started in a tumble dryer.', 'The fire was not caused by a cigarette.'],
    ['an appliance and electricity', 'The fire started in a tumble dryer.', 'The fire was caused by an electrical fault.'],
    ['a room is no cause', 'The fire started in a tumble dryer.', 'The fire broke out in the kitchen.'],
    ['no fire', 'Their love started in a tumble dryer.', 'It began with a cigarette.'],
    ['moved on later', 'He was flown to the Royal hospital in Leeds.', 'He was airlifted to the Glenside hospital in York and transferred.'],
    ['a hospital by town alone', 'He was flown to the Glenside hospital in York.', 'She was flown to hospital in York.'],
    ['drivers by trade', 'Bus driver Ole Moen was cross.', 'Bus driver Tom Okafor was glad.'],
    ['drivers of two vehicles', 'The bus driver, Ole Moen, was hurt.', 'The lorry driver, Tom Okafor, was hurt.'],
    ['a second driver', 'The second driver, Ole Moen, was hurt.', 'The driver, Tom Okafor, was hurt.'],
    ['several captains', 'The captains, Ole Moen and Tom Okafor, shook hands.', 'The captain, Tom Okafor, was hurt.'],
    ['a passer-by who jogged', 'The body was found by a passer-by.', 'The body was found early by a jogger.'],
    ['two bodies, two finders', 'One body was found by a dog walker and the other body was found by an angler.', 'The body was found by an angler.'],
    ['a gun and a rifle', 'The man was armed with a gun in the raid.', 'The man was armed with a rifle in the raid.'],
    ['two weapons in one report', 'One was armed with a hammer, one was armed with a knife in the raid.', 'One was armed with a knife in the raid.'],
    ['two vehicles', 'They fled in a van. They made off on a motorbike.', 'They fled in a van.'],
    ['a type with and without its series', 'The Boeing 737-800 made an emergency landing.', 'The Boeing 737 made an emergency landing.'],
    ['types in an order', 'The airline bought an Airbus A320.', 'The airline flies the Boeing 737.'],
    ['an assistant', 'Referee Ann Lee sent him off.', 'Assistant referee Tom Okafor waved.'],
    ['second in two races', 'Ana Ruiz was second.', 'Sara Donati came second.'],
    ['first to know', 'Soldiers were first on the scene.', 'Firefighters were first in line.'],
    ['in quotation marks', 'The tanker was sailing under the flag of Malta.', '"It is a Danish-flagged ship," he said.'],
  ])('%s', (_, one, two) => expect(exclude(fillers, one, two)).toBe(false));
  test.each<Row>([
    ['one word left out', '"The bridge was safe when we handed it over," said Rosa Ibarra.', '"The bridge was safe when we handed over," said Rosa Ibarra.'],
    ['a negation in both', '"The sums are easy, the people are not," said Rosa Ibarra.', '"The sums are not easy, the people are," said Rosa Ibarra.'],
    ['too little in common', '"I am not here," said Rosa Ibarra.', '"I am here," said Rosa Ibarra.'],
    ['a contraction', '"We have never walked away from a fight in Leeds," said Rosa Ibarra.', '"We\'ve never walked away from a fight in Leeds," said Rosa Ibarra.'],
    ['two sayings of nobody', '"The road is shut until the water has gone down," it says.', '"The road is shut until the snow has been cleared," it says.'],
  ])('%s', (_, one, two) => expect(exclude(quotes, one, two)).toBe(false));
});

describe('one slot with two fillers', () => {
  test.each<Row>([
    ['flags', 'The tanker, sailing under the flag of Malta, is aground.', 'The Liberian-flagged ship is upright.'],
    ['brokers', 'The deal was brokered by Qatar.', 'Turkey had been the go-between.'],
    ['assaults', 'The Northern Front, which led the assault, is small.', 'The assault was led by the Red Brigade.'],
    ['who saw the leak', 'The leak was spotted by an engineer, Raul Ruiz, on Monday.', 'A shepherd, Jose Luna, had raised the alarm.'],
    ['scorers of one minute', 'Danny Okafor scored in the 17th minute from a corner.', 'Jack Moen gave Leeds the lead after 17 minutes.'],
    ['causes of a delay', 'The launch had been put off twice because of the weather.', 'Two launches were scrubbed because of a faulty valve.'],
    ['causes of a fire', 'The fire is thought to have started in a tumble dryer.', 'The blaze had begun in a phone charger.'],
    ['hospitals', 'He was flown to the Glenside hospital in York.', 'He was taken by helicopter to the Saint Anne hospital in Leeds.'],
    ['finders', 'The body was found by a dog walker.', 'The body was found on Monday by an angler.'],
    ['who raised the alarm', 'A cleaner raised the alarm at six.', 'The alarm was raised by a night watchman.'],
    ['weapons', 'The man, armed with a hammer, robbed the shop.', 'Armed with a kitchen knife, he took the money in the raid.'],
    ['vehicles', 'They fled in a white van.', 'The two made off on a motorbike.'],
    ['aircraft', 'The Airbus A320 made an emergency landing.', 'The Boeing 737 made an emergency landing.'],
    ['referees', 'Referee Ann Lee sent him off.', 'It was harsh, but referee Tom Okafor sent him off.'],
    ['who was there first', 'Soldiers from a barracks were first on the scene.', 'Firefighters were the first to arrive.'],
    ['drivers', 'The driver, Ole Moen, is among the injured.', 'Ole Berntsen, the driver, was hurt.'],
  ])('%s', (_, one, two) => expect(exclude(fillers, one, two)).toBe(true));
  test.each<Row>([
    ['a verb', '"I have never walked away from anything," said Rosa Ibarra.', '"I have never run away from anything," said Rosa Ibarra.'],
    ['a sense turned round', '"The sums are easy, the people are not," said Rosa Ibarra.', '"The sums are easy, and so are the people," said Rosa Ibarra.'],
    ['a word, by nobody in particular', '"I am going home for the sake of my family alone," said Rosa Ibarra.', 'The letter says: "I am going home for the sake of my city alone."'],
  ])('%s', (_, one, two) => expect(exclude(quotes, one, two)).toBe(true));
});
