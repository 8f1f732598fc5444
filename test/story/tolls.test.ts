import { expect, test } from '@jest/globals';
import { casualties } from '../../src/claim/casualties.ts';
import { explainedTolls } from '../../src/story/tolls.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/contract.ts';
import { check } from '../../src/index.ts';
import { claimsIn } from '../help/told.ts';

/** The counts that a story of these texts leaves out of comparison, as "article: words". */
function leftOut(...texts: readonly string[]): string[] {
  const claims = texts.flatMap((text, article) => claimsIn(casualties, text, article));
  const readings = texts.map((text, article): Reading => ({ article, annotated: annotate({ path: `${article}.txt`, text, title: null, source: null, published: '2027-05-12', publishedFrom: 'option', draft: false, regions: [], raw: identityMap(text) }), mentions: [], mentionsOf: [], passages: [] }));
  return [...explainedTolls(claims, readings)].map((i) => `${claims[i]?.article}: ${texts[claims[i]?.article ?? 0]?.slice(claims[i]?.spans.clause.start, claims[i]?.spans.clause.end)}`);
}

test('two tolls that nothing explains are compared', () => {
  expect(leftOut('A blast in Turku killed nine people.', 'A blast in Turku killed eleven people.')).toEqual([]);
});

test('one article counts the attacker who died', () => {
  expect(leftOut('A shooting in Turku killed nine people.', 'A shooting in Turku left ten people dead. The gunman was shot dead.')).toEqual(['1: ten people dead']);
});

test('one article counts the man who died with the injured', () => {
  expect(leftOut('A shooting in Turku left one person dead and three people injured.', 'Four people were injured in a shooting in Turku.')).toEqual(['1: Four people were injured']);
});

test('others beside the dead are counted without them', () => {
  expect(leftOut('A shooting in Turku left one person dead and three people injured.', 'A shooting in Turku left one person dead and four others injured.')).toEqual([]);
});

test('one article counts those hurt in the rush beside those shot', () => {
  expect(leftOut('A shooting in Turku left six people injured.', 'A shooting in Turku left one person dead, six shot and nearly 40 people injured.')).toEqual(['1: 40 people injured']);
});

test('an injured man dies between two reports', () => {
  expect(leftOut('A fire in Turku left one person dead and five people injured.', 'A fire in Turku left two people dead and four people injured.')).toEqual(['0: five people injured']);
});

test('those whom a report counts among the dead of another', () => {
  expect(leftOut('A blast in Turku killed nine people, seven of them in the bakery.', 'A blast in Turku killed seven people.')).toEqual(['1: killed seven people']);
});

test('a deed done to some of those told of is the toll itself', () => {
  expect(leftOut('A gunman in Turku shot nine people, killing seven of them.', 'A blast in Turku killed seven people.')).toEqual([]);
});

/** Loud findings of two reports of one story and day, as "rule: words / words". */
function found(a: string, b: string): string[] {
  const report = check([{ path: 'a.txt', text: a, published: '2029-05-13' }, { path: 'b.txt', text: b, published: '2029-05-13' }], { oneStory: true });
  return report.findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, locations }) => `${ruleId}: ${locations.slice(0, 2).map(({ path, start, end }) => (path === 'a.txt' ? a : b).slice(start, end)).join(' / ')}`);
}

const QUAKE = 'An earthquake struck the Marmara coast of Turkey on Saturday.';
const FIRE = 'A fire swept through a textile factory in Leskovac on Saturday.';
const PLANE = 'A small plane crashed shortly after take-off from Bethel in Alaska on Saturday.';
const SNOW = 'An avalanche swept down on a group of skiers above Davos on Saturday.';
const BANK = 'A hostage drama in a bank in Graz ended on Saturday.';
const FERRY = 'The ferry Stella Maris capsized off Cebu in the Philippines on Saturday.';
const MARCH = 'Police broke up a march in Tbilisi on Saturday.';

test.each([
  ['bodies found, and all who drowned', `${FERRY} Rescuers pulled five bodies from the water.`, `${FERRY} Fourteen people drowned.`],
  ['who drowned, and all who died', `${FERRY} Eleven people drowned.`, `${FERRY} Fourteen people were killed.`],
  ['one rescuer, and all of them', `${FERRY} The coastguard rescued 86 people.`, `${FERRY} A fishing boat saved 18 people.`],
  ['two hospitals', `${FERRY} Twenty-three people were taken to hospital.`, `${FERRY} Nineteen people were taken to St Mary's Hospital and four to the Royal Infirmary.`],
  ['the badly hurt in hospital', `${FERRY} Twenty-three people were taken to hospital.`, `${FERRY} Four people were taken to hospital with serious injuries.`],
  ['one town of several', `${QUAKE} Seven people died in Yalova.`, `${QUAKE} The quake killed ten people.`],
  ['a state is no place of a list', `${QUAKE} Four people injured in Yalova; 1 in custody.`, `${QUAKE} The quake injured four people.`],
  ['a list and its sum', `${QUAKE} Seven people died in Yalova and three in Gemlik.`, `${QUAKE} The quake killed ten people.`],
  ['a list in another order', `${QUAKE} Seven people died in Yalova and three in Gemlik.`, `${QUAKE} Three people died in Gemlik and seven in Yalova.`],
  ['a list that leaves places out', `${FIRE} The fire killed 13 people. Seven died in the weaving hall and three in the store.`, `${FIRE} The fire killed 13 people.`],
  ['some of the dead', `${FIRE} Thirteen workers died. Among the dead were two nurses and a driver.`, `${FIRE} Thirteen people were killed, two nurses among them.`],
  ['who died at the scene', `${FIRE} Two people died at the scene.`, `${FIRE} Three people died, one of them in hospital.`],
  ['one who died later', `${FIRE} One person was killed and three others were hurt. One of the injured died in hospital.`, `${FIRE} Two people were killed and two were hurt.`],
  ['an earlier fire', `${FIRE} The fire killed three people. In the summer of 2019 a fire in Nis killed eight people.`, `${FIRE} The fire killed three people.`],
  ['what was said at first', `${FIRE} Three people were killed, the mayor said. Witnesses had spoken of five dead.`, `${FIRE} Three people were killed.`],
  ['the weeks before', `${MARCH} In the week before the march 37 people were arrested. Police arrested four people.`, `${MARCH} Police arrested four people.`],
  ['two charges', `${MARCH} Police arrested four people for assault and three for theft.`, `${MARCH} Police arrested seven people.`],
  ['nobody in one of two houses', `${FIRE} Nobody in the store was hurt. Three people in the hall were hurt.`, `${FIRE} The fire injured three people.`],
  ['nobody yet', `${FIRE} The fire injured nine people. Nobody died.`, `${FIRE} The fire injured nine people.`],
  ['two women among others', `${FIRE} The fire killed three men and two women.`, `${FIRE} The fire killed five people, two of them women.`],
  ['crew and passengers', `${PLANE} Six people were aboard, two crew and four passengers.`, `${PLANE} The plane had four passengers aboard.`],
  ['one of the hurt', `${FIRE} Four people were wounded.`, `${FIRE} One of the four people wounded spoke of his luck.`],
  ['some who were in hospital', `${FIRE} Six people were taken to hospital.`, `${FIRE} Three patients taken to hospital have been discharged.`],
  ['the parts of a list with verbs between', `${FIRE} Five people were killed when the roof fell and two more when a crane overturned.`, `${FIRE} Seven people were killed.`],
  ['an average year', `${FIRE} The fire killed three people. It is thought that 3,000 people are killed at work each year.`, `${FIRE} The fire killed three people.`],
  ['hostages let go one after the other', `${BANK} The man released four hostages in the afternoon.`, `${BANK} All 11 hostages were freed.`],
  ['skiers and a guide', `${SNOW} Three skiers and a guide died.`, `${SNOW} Four people died.`],
  ['some of the skiers', `${SNOW} Two skiers and three walkers were killed.`, `${SNOW} Three walkers were killed, and two skiers.`],
  ['two villages', `${SNOW} Some 400 villagers fled to Klosters.`, `${SNOW} Some 700 people fled.`],
  ['names of some', `${SNOW} Two of the dead were named as Urs Keller and Reto Meier.`, `${SNOW} Four people died.`],
  ['a rise in words', `${SNOW} Police put the number of dead at 14.`, `${SNOW} Fourteen people died. The toll had stood at 12.`],
  ['another party on another day', 'A shooting at a club in Leskovac on Saturday killed three people. On Monday, two men died and nine were hurt in Nis.', 'A shooting at a club in Leskovac on Saturday killed three people and injured four.'],
  ['those of one block', `${FIRE} Forty-three workers died, 38 of them in block C.`, `${FIRE} Thirty-eight workers died in block C.`],
  ['the toll of years', `${FIRE} Forty-three workers died. In the past three years more than 400 workers have been killed in the country.`, `${FIRE} Forty-three workers died.`],
  ['singles one after the other', `${FIRE} The fire injured four people. One man was burned, one man was hurt in the leg.`, `${FIRE} The fire injured four people.`],
])('%s: no contradiction', (_, a, b) => {
  expect(found(a, b)).toEqual([]);
});

test.each([
  [`${FERRY} Divers have recovered 12 bodies.`, `${FERRY} By nightfall 21 bodies had been found.`, 'figure/casualties: recovered 12 bodies / 21 bodies had been found'],
  [`${FERRY} Fourteen people drowned.`, `${FERRY} The accident killed eleven people.`, 'figure/casualties-part: Fourteen people drowned / killed eleven people'],
  [`${FERRY} At least 41 passengers drowned.`, `${FERRY} At least 31 passengers drowned.`, 'figure/casualties-floor: 41 passengers drowned / 31 passengers drowned'],
  [`${FIRE} Thirteen workers died. Among the dead were two nurses and a driver.`, `${FIRE} Thirteen workers died. Three nurses were among the dead.`, 'figure/casualties: two nurses and a driver / Three nurses'],
  [`${FIRE} Six of the dead were children.`, `${FIRE} The fire killed seven people, five of them children.`, 'figure/casualties: Six of the dead were children / five of them children'],
  [`${QUAKE} The quake killed 12 people: seven in Yalova, three in Gemlik and four in Bursa.`, `${QUAKE} Nothing else is known.`, 'internal/toll-list: seven in Yalova, three in Gemlik and four / killed 12 people'],
  [`${FIRE} Nobody was hurt.`, `${FIRE} Three people were hurt.`, 'figure/casualties: Nobody was hurt / Three people were hurt'],
  [`${FIRE} The dead were three men and a woman.`, `${FIRE} Two men and two women from Nis died.`, 'figure/casualties: three men and a woman / Two men and two women'],
  [`${PLANE} Six people were aboard.`, `${PLANE} The plane was carrying nine people.`, 'figure/aboard: Six people were aboard / carrying nine people'],
  [`${SNOW} Three skiers died.`, `${SNOW} Four skiers died.`, 'figure/casualties: Three skiers died / Four skiers died'],
  [`${SNOW} Three of the four people in the cabin died.`, `${SNOW} All four people in the cabin died.`, 'people/opposite: Three of the four people / All four people'],
  [`${SNOW} Eight guests, two of them children, were killed.`, `${SNOW} Eight guests died, three children among them.`, 'figure/casualties: two of them children / three children'],
  [`${SNOW} Police put the number of dead at 17.`, `${SNOW} Nineteen people died.`, 'figure/casualties: number of dead at 17 / Nineteen people died'],
  [`${SNOW} Two people died. The victims were identified as Urs Keller, 34, Reto Meier, 28, and Anna Frei, 51.`, 'Nothing else is known.', 'internal/toll-list: Urs Keller, 34, Reto Meier, 28, and Anna Frei / Two people died'],
  [`${BANK} The man had held 11 people for nine hours.`, `${BANK} The robber held seven hostages for nine hours.`, 'figure/casualties: held 11 people / held seven hostages'],
])('%s | %s', (a, b, expected) => {
  expect(found(a, b)).toEqual([expected]);
});

/** All passages of the loud findings of two reports of one story and day, as words of `a` and `b`. */
function passages(a: string, b: string): string[][] {
  const { findings } = check([{ path: 'a.txt', text: a, published: '2029-05-13' }, { path: 'b.txt', text: b, published: '2029-05-13' }], { oneStory: true });
  return findings.filter(({ severity }) => severity !== 'info').map(({ locations }) => locations.map(({ path, start, end }) => `${path.slice(0, 1)}: ${(path === 'a.txt' ? a : b).slice(start, end)}`).sort());
}

const TORN = 'Factory fire in Leskovac kills two\n\nA fire swept through a textile factory in Leskovac on Saturday and killed three men, police said.';

test.each([
  ['a headline and a text that agree', 'Factory fire in Leskovac kills two\n\nA fire swept through a textile factory in Leskovac on Saturday and killed two men, police said.', `${FIRE} Neighbours said two men died at the scene.`],
  ['neither of the two counts', TORN, `${FIRE} Neighbours said five men died at the scene.`],
  ['others beside the dead', TORN, `${FIRE} Two other people died in a road crash on the way there.`],
])('nothing more is said: %s', (_, a, b) => expect(passages(a, b).filter((spans) => spans.some((span) => span.startsWith('b')))).toEqual([]));

test.each([
  ['hearsay that bears out the headline', `${FIRE} Neighbours said two men died at the scene.`, 'two men died'],
  ['hearsay that bears out the text', `${FIRE} Neighbours said three men died at the scene.`, 'three men died'],
  ['some who died at once', `${FIRE} Two people died at the scene, doctors said.`, 'Two people died'],
  ['what was known early', `${FIRE} Early reports spoke of two people killed.`, 'two people killed'],
  ['those found', `${FIRE} Two people were found dead by their foreman.`, 'Two people were found dead'],
])('a headline and a text that differ, and another report: %s', (_, b, words) => expect(passages(TORN, b).flat()).toContain(`b: ${words}`));

test.each([
  ['a link to the report of the same toll', 'Police name four killed in Saturday shootings'],
  ['a line of the same toll on the whole weekend', 'Four people killed in shootings over the weekend'],
])('%s is shown beside it', (_, line) => {
  const text = `Gunman kills four people in a flat in Leskovac\n\nA gunman killed four people in a flat in Leskovac on Saturday. A neighbour heard the shots.\n\nPolice came at once.\n\nThe street was closed.\n\nThe mayor spoke.\n\nRelated: ${line}\n\nPolice ask for help.`;
  expect(passages(text, 'Seven people were killed when a gunman opened fire in a flat in Leskovac on Saturday.').flat().filter((span) => /^a:.*[Ff]our/u.test(span)).length).toBeGreaterThan(1);
});

/** Loud findings of two reports of three days apart. */
const later = (a: string, b: string): string[] => check([{ path: 'a.txt', text: a, published: '2029-05-14' }, { path: 'b.txt', text: b, published: '2029-05-17' }], { oneStory: true }).findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);

const AGAIN = 'The ferry Stella Maris capsized off Cebu last Saturday.';

test.each([
  ['a toll that grows', `${FERRY} Nine people drowned, and five are missing.`, `${AGAIN} It cost 14 lives.`],
  ['a toll of one evening, and that of the next', `${FERRY} Nine people had died by Saturday night.`, `${AGAIN} Fourteen people had died by Monday night.`],
  ['fewer bodies than dead', `${FERRY} Nine bodies have been recovered.`, `${AGAIN} It cost 14 lives.`],
  ['a final toll that agrees', `${FERRY} Nine people died, and nobody is missing any longer.`, `${AGAIN} It cost nine lives.`],
  ['some of those of the final toll', `${FERRY} Nine people died, and nobody is missing any longer.`, `${AGAIN} It cost seven passengers their lives.`],
])('an update or the same: %s', (_, a, b) => expect(later(a, b)).toEqual([]));

test.each([
  ['all were found, and there were more', `${FERRY} Nine people died, and nobody is missing any longer.`, `${AGAIN} It cost 14 lives.`, 'figure/final-toll'],
  ['all bodies were found, and there were more', `${FERRY} Both bodies had been found by dusk.`, `${AGAIN} It cost four lives.`, 'figure/final-toll'],
  ['the last body has a number', `${FERRY} The last body was brought ashore on Sunday. It was the fourteenth.`, `${AGAIN} It cost 41 lives.`, 'figure/final-toll'],
  ['more bodies than dead', `${FERRY} Fourteen bodies have been recovered.`, `${AGAIN} It cost nine lives.`, 'figure/bodies'],
  ['two tolls of one evening', `${FERRY} Nine people had died by Sunday.`, `${AGAIN} Fourteen people had died by Sunday 13 May.`, 'figure/casualties'],
  ['two tolls of one bulletin', `${FERRY} Nine people are dead by the count published on Sunday.`, `${AGAIN} The coastguard put the dead at 14 as of Sunday 13 May.`, 'figure/casualties'],
])('tolls of days apart that exclude each other: %s', (_, a, b, rule) => expect(later(a, b)).toContain(rule));

test('one figure of the dead and of the hurt, whatever the reports are about', () => {
  expect(found(`${QUAKE} The mission has counted 312 people killed.`, 'Relief has reached the Marmara coast. The mission has counted 312 people wounded.').map((line) => line.split(':')[0])).toContain('figure/fate');
});
