/** Statements and their opposites in two reports: which are of one thing at one time. */
import { describe, expect, test } from '@jest/globals';
import { oppositeNouns } from '../../src/claim/opposite-nouns.ts';
import { opposites } from '../../src/claim/opposites.ts';
import { oppositeIds } from '../../src/story/opposites.ts';
import { passagesOf } from '../../src/story/passages.ts';
import { claimsIn, readingOf } from '../help/told.ts';

const DAY = '2027-05-12';

/** Do two statements of the two reports meet? The second may be of a later day. */
function meet(one: string, two: string, later = DAY): boolean {
  const claims = [opposites, oppositeNouns].flatMap((family) => [...claimsIn(family, one, 0), ...claimsIn(family, two, 1, later)]);
  return oppositeIds(claims, ({ subject }) => subject.label.split(' ').at(-1) ?? null, passagesOf([readingOf(one, 0), readingOf(two, 1, later)])).size > 0;
}

describe('no opposites', () => {
  test.each([
    ['shot and alive', 'The Skelby goalkeeper survives.', 'The Skelby goalkeeper was shot.'],
    ['two things', 'The library in Skelby remains open.', 'The school in Skelby has been closed.'],
    ['some and others', 'Two schools in the county remain open.', 'Schools in the county have been closed.'],
    ['the rest', 'Other schools in the county remain open.', 'All schools in the county have been closed.'],
    ['two of a kind', 'The upper bridge at Varn remains open.', 'The lower bridge at Varn has been closed.'],
    ['any one and any other', 'A bakery in Skelby has closed.', 'A bakery in Skelby has reopened.'],
    ['what will be', 'The museum in Skelby will close for repairs.', 'The museum in Skelby remains open for repairs.'],
    ['what may be', 'The museum in Skelby could close for repairs.', 'The museum in Skelby remains open for repairs.'],
    ['a condition', 'Unless it pays, the museum in Skelby is closed for repairs.', 'The museum in Skelby remains open for repairs.'],
    ['a question', 'Is the museum in Skelby closed for repairs?', 'The museum in Skelby is open for repairs.'],
    ['what somebody says', '"The museum in Skelby is closed for repairs," she said.', 'The museum in Skelby is open for repairs.'],
    ['what somebody denies', 'He denied that the boat Merle was insured against storms.', 'The boat Merle was uninsured against storms.'],
    ['what somebody calls for', 'Residents urged that the lift at Varn be closed.', 'The lift at Varn remains open.'],
    ['a report that tells both', 'The museum in Skelby was closed at noon. The museum in Skelby is open again.', 'The museum in Skelby is closed for the day.'],
    ['another day', 'The museum in Skelby was closed on Monday.', 'The museum in Skelby was open on Tuesday.'],
    ['a day before', 'The museum in Skelby is open to the public.', 'The museum in Skelby is closed to the public.', '2027-05-13'],
    ['closed until a day', 'The museum in Skelby is closed until Friday.', 'The museum in Skelby is open on Friday.'],
    ['nearly', 'The brewery Lund & Sons nearly went bankrupt in the drought.', 'The brewery was saved from the drought.'],
    ['two movers of one figure', 'Net profit rose by 3.4 percent at Novatek.', 'Net debt fell by 3.4 percent at Novatek.'],
    ['two figures', 'Net profit rose by 3.4 percent at Novatek.', 'Net profit fell by 5.1 percent at Novatek.'],
    ['two persons', 'Ana Kos will skip the cup in Varn.', 'Tom Okafor will run at the cup in Varn.'],
    ['a survivor and a dead one', 'Ana Kos survived the crash on the bridge.', 'Ben Kosta was killed in the crash on the bridge.'],
    ['a custody that ended', 'Ana Kos is in custody in Skelby.', 'Ana Kos was released in Skelby.', '2027-05-14'],
    ['two who were questioned', 'The farmhand questioned over the fire at Varn was let go on Monday.', 'A roofer arrested on Sunday over the fire at Varn remains behind bars.'],
    ['let go after the report', 'The farmhand questioned over the fire at Varn was let go on Wednesday.', 'A farmhand arrested on Sunday over the fire at Varn remains behind bars.'],
    ['what the farmhand said', 'The farmhand questioned over the fire at Varn said the gate was open.', 'The farmhand at Varn is shut in his gate.'],
    ['the same said twice', 'The lift at Varn is closed.', 'The lift at Varn was shut.'],
    ['no flight and flights', 'No flight was cancelled at Skelby.', 'Flights went ahead at Skelby.'],
    ['what is theirs', "Police released the drivers' names at Skelby.", 'Police are holding the drivers at Skelby.'],
    ['wanting to', 'Ana Kos wanted to resign as head of the museum.', 'The trustees dismissed Ana Kos as head of the museum.'],
    ['once', 'The ferry Merle was once uninsured in Varn harbour.', 'The ferry Merle was insured in Varn harbour.'],
    ['partly', 'The chapel at Varn was partly destroyed.', 'The chapel at Varn is intact.'],
    ['not on an axis of three', 'Rovers did not win the derby at Varn.', 'Rovers drew the derby at Varn.'],
    ['another who was not', 'The driver of the van was insured.', 'The rider was uninsured.'],
    ['the council and the town', 'The council of Varn was unanimous over the tram line.', 'People in Varn are divided over the tram line.'],
    ['two drivers', 'The driver of the van was insured.', 'The rider of the motorbike hit by the van was uninsured.'],
    ['two that leak', 'The pipe in Varn harbour is leaking.', 'The tanker in Varn harbour is not leaking.'],
    ['two doors', 'Water came in through the bow door of the Merle.', 'The stern ramp of the Merle was found shut.'],
    ['which leg', 'Ana Kos hurt her left leg in Varn.', 'Tom Okafor hurt his right leg in Skelby.'],
    ['what all and what some do', 'All nine coaches of the express overturned at Varn.', 'Three of the nine coaches of the express burned at Varn.'],
    ['where there is none', 'There was no lift in the station at Varn.', 'There were two lifts in the museum at Skelby.'],
    ['none yet', 'Not one arrest was made.', 'Police made 43 arrests.', '2027-05-13'],
    ['no comment', 'There was no comment from the town of Varn on its harbour.', 'The town of Varn had a comment on its harbour.'],
    ['none of another sort', 'The barge Merle had no life rafts at Varn.', 'The barge Merle had a goods lift at Varn.'],
    ['nobody and somebody on one day', 'No one has been charged over the fire at Varn.', 'Tom Okafor was charged over the fire at Varn.'],
    ['nobody was hurt', 'No one was hurt in the fire at Varn.', 'Tom Okafor was hurt in the fire at Varn.'],
  ])('%s', (_, one, two, later = DAY) => expect(meet(one, two, later)).toBe(false));
});

describe('opposites', () => {
  test.each([
    ['open and shut', 'All libraries in the county remain open.', 'All libraries in the county have been closed.'],
    ['none is shut', 'No school in the county was closed.', 'Every school in the county was closed.'],
    ['rose and fell by one figure', 'Net lending income rose by 3.4 percent.', 'Net lending income slipped 3.4 per cent.'],
    ['both look ahead', 'Ana Kos will skip the cup in Varn.', 'Ana Kos will run at the cup in Varn.'],
    ['one mind and two', 'The jury in Varn was of one mind about the novel.', 'It took the jury in Varn an hour, but they were split about the novel.'],
    ['insured and not', 'The ferry Merle was insured for ten voyages.', 'The ferry Merle was not insured for its voyages.'],
    ['what was done and is to be left', 'The bear of Varn would not be shot, the forester said.', 'The bear of Varn was shot on Tuesday.'],
    ['a pronoun', 'The chapel at Varn dates from 1290. It was undamaged after the storm.', 'The chapel at Varn was destroyed by the storm.'],
    ['found so', 'Divers found the wreck of the Merle intact off Varn.', 'The wreck of the Merle was smashed off Varn.'],
    ['an active and a passive', 'The council dismissed Ana Kos on Monday over the budget.', 'Ana Kos resigned on Monday over the budget.'],
    ['refused to', 'Ana Kos refused to meet the dockers of Varn.', 'Ana Kos received the dockers of Varn.'],
    ['failed to', 'The convoy failed to reach Varn with its flour.', 'The convoy reached Varn with its flour.'],
    ['left and right', 'The left engine of the Varn flight caught fire over the lake.', 'Geese hit the right-hand engine of the Varn flight over the lake.'],
    ['bow and stern', 'Water came in through the bow door of the Merle.', 'Water came in through the stern door of the Merle.'],
    ['all and some', 'All nine coaches of the Varn express overturned.', 'Three of the nine coaches of the Varn express overturned.'],
    ['none was fitted', 'The mill at Varn had a smoke alarm.', 'No smoke alarm was ever fitted in the mill.'],
    ['a word and the same with un', 'The crossing at Varn was marked on the map.', 'The crossing at Varn was unmarked on the map.'],
    ['let go, and still held', 'The farmhand questioned over how the fire at Varn began was let go on Monday.', 'A farmhand arrested on Sunday over the fire at Varn remains behind bars.'],
    ['freed, and in custody', 'The roofer questioned on Sunday after the fire at Varn was released on Monday.', 'The roofer suspected of setting the fire at Varn is in custody.'],
    ['let go without charge, and in jail', 'The shepherd questioned in Varn over the theft was let go without charge on Monday.', 'A shepherd is in jail in Varn over the theft.'],
    ['nobody was charged', 'No one has been charged over the fire at Varn.', 'Tom Okafor was charged on Tuesday over the fire at Varn.'],
    ['lifted the day before', 'The curfew in Varn is still in force.', 'The curfew in Varn was lifted on Tuesday.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(true));
});
