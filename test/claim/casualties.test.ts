import { describe } from '@jest/globals';
import { casualties } from '../../src/claim/casualties.ts';
import { tells } from '../help/told.ts';

describe('people who are no counts', () => {
  tells(casualties, [
    'The blaze in Turku began on Monday. The mayor was not at home.',
    'A man killed his brother in Turku on Monday.',
    'The train was killed off 12 days later by the ministry in Turku.',
    'Eleven tents stood in Turku over the two nights after the fire.',
    'Nobody else was hurt in the crash near Turku, said one of the drivers.',
    'No one was hurt at the school in Turku.',
    'It was not clear if anybody or nobody was hurt in the blast in Turku.',
    'No one was seriously hurt in the crash near Turku.',
  ]);
});

describe('counts in words of every form', () => {
  tells(casualties, [
    'A crash near Turku left [two](killed total 2) dead and [three](injured total 3) injured.',
    'The blast in Turku killed [one](killed total 1) and injured [six](injured total 6).',
    'The search in Turku brought to [six](killed total 6) the number who died in the crash.',
    '[Seven](killed total 7) of the ten aboard died in the crash near Turku.',
    '[Two men and a](killed total 3) woman were killed in the fire in Turku.',
  ]);
});

describe('people of whom several words tell nothing', () => {
  tells(casualties, [
    'Twenty-three people were taken to the town hall after the crash near Turku.',
    'Police released two videos of the crash near Turku.',
    'Seven workers were trapped in the lift of a mine near Turku, and all are safe.',
    'The bishop found 12 bodies of water on the map of Turku.',
    'Two men were charged batteries by the shop in Turku.',
  ]);
});

describe('counts in several words', () => {
  tells(casualties, [
    '[Twenty-three](hospitalised total 23) people were taken to hospital after the fire in Turku.',
    'The crash near Turku sent [nine](hospitalised total 9) people to hospital.',
    '[Four](hospitalised part 4) people were taken to hospital with serious injuries after the fire in Turku.',
    'Divers have recovered [12](bodies total 12) bodies from the ferry off Turku.',
    'The ferry capsized off Turku and [14](killed total 14) passengers drowned.',
    'The blast in Turku claimed [14](killed total 14) lives.',
    'The crush in Turku cost [14](killed total 14) people their lives.',
    'Gunmen abducted [38](abducted total 38) pupils in Turku.',
    'Gunmen in Turku took [26](abducted total 26) people hostage. [Twelve](freed total 12) hostages have been freed.',
    'The fire in Turku is out. [Seven](trapped total 7) workers are still trapped.',
    '[Five](critical total 5) of the injured are in a critical condition after the fire in Turku.',
  ]);
});

describe('numerals that stand alone', () => {
  tells(casualties, [
    'The minister put the price at 29 after the flood in Turku.',
    'A school in Turku honoured the 23 who teach there.',
    'The governor put the dead at [29](killed total 29) after the flood in Turku.',
    'A service was held in Turku for the [23](killed total 23) who died in the flood.',
    'The flood hit Turku at a cost of [36](killed total 36) lives.',
    'A week after it broke the dam near Turku, the flood has taken [36](killed total 36) lives.',
  ]);
});

describe('people who were treated on the spot', () => {
  tells(casualties, [
    'Eleven people were treated to a show in Turku.',
    'The mayor sent 17 people to the town hall when a stand fell in Turku.',
    '[Eleven](injured total 11) people were treated for bruises when a stand fell in Turku.',
    'A stand that fell in Turku sent [17](injured total 17) people to the first-aid tent.',
    'Paramedics treated [nine](injured total 9) people when a stand fell in Turku.',
    '[Nine](injured total 9) people were patched up by first-aiders when a stand fell in Turku.',
    'When a stand fell in Turku, [seventeen](injured total 17) people were pulled out hurt.',
    '[Fourteen](ill part 14) people fell ill in Turku, and [five](hospitalised total 5) of them needed hospital treatment.',
  ]);
});

describe('counts of some only', () => {
  tells(casualties, [
    'The earthquake struck the coast of Finland. [Seven](killed total 7) people died in Turku and three in Rauma.',
    'The ferry capsized off Turku. A fishing boat saved [18](rescued total 18) people.',
    'The fire in Turku went on. [Two](killed part 2) people died at the scene.',
    'The fire in Turku killed [13](killed total 13) people. Among the dead were [two](killed total 2) nurses and [a](killed total 1) driver.',
    'The fire in Turku killed [13](killed total 13) people, including [three](killed total 3) children.',
    '[Six](killed total 6) of the dead were children, the hospital in Turku said after the fire.',
    'Police in Turku arrested [seven](arrested total 7) people, [four for assault and three](arrested total 7) for theft.',
    'The fire in Turku killed [three](killed total 3) people. A fire in Oulu last month killed [eight](killed total 8) people.',
  ]);
});

describe('none, kinds, and numbers of', () => {
  tells(casualties, [
    '[Nobody was hurt](injured total 0) in the crash near Turku.',
    'The crash near Turku killed [16](killed total 16) people. [Nine were women, five were men and three](killed total 17) were children.',
    'The crash near Turku is being looked into. Nine were women, and five of the cars were red.',
    'The colonel put the number of soldiers who laid down their arms in Turku at [164](surrendered total 164).',
    'After the quake in Turku 25 people got out, [11 of them with injuries](injured total 11).',
    'The fire in Turku left [four](injured total 4) people injured. In March a fire in Oulu injured [six](injured total 6) people.',
  ]);
});
