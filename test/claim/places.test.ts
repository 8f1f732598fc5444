import { describe } from '@jest/globals';
import { bodyPlaces } from '../../src/claim/body-places.ts';
import { containment } from '../../src/claim/containment.ts';
import { directions } from '../../src/claim/directions.ts';
import { firstCase } from '../../src/claim/first-case.ts';
import { sceneTowns } from '../../src/claim/scene-towns.ts';
import { tells } from '../help/told.ts';

describe('what is not the scene of an incident', () => {
  tells(containment, [
    'The man was shot at home. He was flown to a hospital in Denver.',
    'A man was shot on Front Street. The suspect was arrested in Tulsa.',
    'A shooting in the Austin neighborhood left one man dead.',
    'A man was shot in Rice on Sunday, and nobody knows why.',
    'A man was shot dead on Sunday. He came from Rice, and Rice was on the table.',
  ]);
});

describe('the scene of an incident, clear or only likely', () => {
  tells(containment, [
    'Two men were shot outside a bar in [Tulsa](event-place total Tulsa). The wounded were flown to a hospital in Denver.',
    'DENVER (AP) -- A man was shot dead at a home in [Pueblo](event-place Pueblo) on Sunday. Pueblo police said they had no suspect.',
  ]);
});

describe('towns that do not stand at the scene', () => {
  tells(sceneTowns, [
    'A man was shot at home. He was flown to a hospital in Denver.',
    'A man was shot at home. A suspect was caught in Tulsa.',
    'The council of Tulsa met on Sunday.',
    'A man was shot on Sunday. He was dead when he arrived at Mercy.',
    'A man was shot at home. He had spent his youth fishing in Tulsa.',
  ]);
});

describe('towns that stand where only the scene can', () => {
  tells(sceneTowns, [
    'Two men were shot on Sunday. [Troy](scene-town part troy) police said they had no suspect.',
    'A woman was shot dead in [Shelby](scene-town total shelby) Thursday morning, police said.',
    'Two men were shot on Sunday. [La Porte](scene-town total la porte) Police Dispatch took the call.',
    'Two men were shot on Sunday. [Tulsa](scene-town total tulsa) City police said they had no suspect.',
    'Two men were shot on Sunday. [Redford Twp](scene-town part redford) police said they had no suspect.',
    'Two men were shot on Sunday in a northwest [Tulsa](scene-town total tulsa) neighborhood.',
    'The man was taken into custody over a fatal shooting in [Pueblo](scene-town total pueblo) on Sunday.',
    'Two men were shot on Sunday. [Tulsa](scene-town total tulsa) Metro police said they had no suspect.',
  ]);
});

describe('the region of a place', () => {
  tells(containment, [
    'Somali troops held Korbela, a [Mudug](region Mudug) region town, on Friday.',
    'Korbela lies up the coast from Beira in Somalia, in the [Mudug](region Mudug) region.',
  ]);
});

describe('what does not say which way a place lies', () => {
  tells(directions, [
    'From Nairobi the bus goes to Thika.',
    'She moved north with her family.',
    'He came to Thika by night.',
  ]);
});

describe('which way a place lies', () => {
  tells(directions, [
    'From Nairobi a new road leads [north](direction north) to Thika.',
    'The column left Nairobi and marched [southwards](direction south) to Machakos.',
  ]);
});

describe('what is no first case', () => {
  tells(firstCase, [
    'The first patient of the clinic came from Nakuru.',
    'The cholera outbreak has reached Nakuru.',
  ]);
});

describe('where an outbreak had its first case', () => {
  tells(firstCase, [
    'The cholera spread fast. The first patient was a nurse from [Nakuru](event-place Nakuru), doctors said.',
    'The measles outbreak began with a pupil in [Kisumu](event-place Kisumu) in May.',
  ]);
});

describe('what names no town\'s police or buildings', () => {
  tells(bodyPlaces, [
    'State police and Metro Police were called.',
    'Many police officers ran.',
    'A former Tulsa police officer spoke.',
  ]);
});

describe('towns whose police and buildings are named', () => {
  tells(bodyPlaces, [
    '[Tulsa](body-place tulsa) police and the [Enid](body-place enid) Fire Department came.',
    'The fire in [Tulsa](body-place tulsa) went out.',
    'He was taken to the [Enid](body-place enid) Regional Medical Center.',
    'The [Broken Arrow](body-place broken arrow) Police Department called twice; Broken Arrow police gave no name.',
  ]);
});

describe('a town that the rest of the article places in its own state', () => {
  tells(containment, ['Two men were shot outside a bar in [Manchester](event-place total Manchester). They live in Nashua, New Hampshire.']);
});

describe('no side of "the town": which one is open, or it is a part of it', () => {
  tells(directions, [
    'A bus overturned between Nairobi and Thika on Monday. It lay 3 km west of the town.',
    'A bus overturned in Thika on Monday. It lay in the west of the town.',
    'A bus overturned in Thika on Monday. It lay just west of the town hall.',
    'Nairobi looks on. The bank in Thika, which is on the eastern bank list, gave no answer.',
    'Nairobi and Thika were cut off. The town lies on the north bank of the river.',
  ]);
});

describe('off the town that was just named, and on which bank', () => {
  tells(directions, [
    'A bus overturned near Thika on Monday, killing three. It lay 3 km [west](direction west) of the town.',
    'Floods reached Nairobi on Monday. The worst hit was Thika, a town just [south](direction south) of the city.',
    'Thika fell on Monday. The town, on the [northern](direction north) bank of the Tana, is a port.',
    'Thika lies on the [south](direction south) bank of the river.',
  ]);
});
