/** Directions and regions told in any words, by the rules that compare them: first what must stay silent. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const places = (...texts: readonly string[]): string[] => said(/^place\/told-/, ...texts);

describe('silent', () => {
  test.each([
    ['neighbouring points of the compass', 'The barn burned 4 km north of Thika.', 'Crews left the barn, to the north-east of Thika, at noon.'],
    ['a part of the country', 'The barn burned in the north of Kenya.', 'Rain has fallen in the south of Kenya.'],
    ['two things, both told by one report', 'The barn burned 4 km north of Thika. A camp was set up south of Thika.', 'The camp lies south of Thika.'],
    ['two distances, and nothing in common', 'The barn burned 4 km north of Thika.', 'Volunteers slept in a tent 19 km south of Thika.'],
    ['a hall of the town', 'The barn burned west of the town hall.', 'Volunteers slept east of the town.'],
    ['a body of a county', 'The pump in Thika broke in Kiambu County on Monday.', 'The pump in Thika is old, said the Nairobi County Assembly.'],
    ['a region and the state around it', 'The well at Harardhere, in Mudug region, ran dry on Monday.', 'Help has reached the well at Harardhere in Galmudug state.'],
    ['where somebody comes from', 'The wall fell in Oyo State on Monday, in Ibadan.', 'The wall in Ibadan was old. It had rained for days. Nobody slept. Children wept. Aunts prayed. Buses waited. Shops were shut. Schools too. The mason had come from a village. He was born far off. He grew up in Osun State.'],
    ['both regions named by one report', 'The wall fell in Oyo State on Monday, in Ibadan.', 'The wall fell in Ibadan. Masons of Oyo State and of Osun State will look at others.'],
  ])('%s', (_, a, b) => expect(places(a, b)).toEqual([]));
});

describe('speaks', () => {
  test.each([
    ['the name of the town and "our town", at one distance', 'The shock began 30 km west of Thika, the agency said.', 'It was 30 km to the east of our town, people here say.', 'place/told-direction: "west of Thika" / "east of our town"'],
    ['a mountain and "it"', 'The observatory lies 25 km north of the volcano.', 'The observatory, half an hour south of it, saw nothing.', 'place/told-direction: "north of the volcano" / "south of it"'],
    ['a town that one report took for no place', 'The barge struck rocks to the southeast of Bluff.', 'The barge came to rest on a ledge to the southwest of Bluff.', 'place/told-direction: "southeast of Bluff" / "southwest of Bluff"'],
    ['two districts', 'Keepers of the Manaslu hut, in the Gorkha district of Nepal, heard the slide.', 'The Manaslu hut is in the Lamjung district of Nepal.', 'place/told-region: "Gorkha district" / "Lamjung district"'],
    ['a town of both reports lies in one of two states', 'A wall fell in Oyo State on Monday, in Ibadan.', 'Masons went to Ibadan. It was a bad year for schools in Osun State.', 'place/told-region: "Oyo State" / "Osun State"'],
  ])('%s', (_, a, b, finding) => expect(places(a, b)).toEqual([finding]));
});
