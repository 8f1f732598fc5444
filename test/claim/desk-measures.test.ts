/** Measures that a desk adds as data: which figures are theirs, and which are not. */
import { describe } from '@jest/globals';
import { deskMeasures } from '../../src/claim/desk-measures.ts';
import type { DeskMeasure } from '../../src/model/desk-measure.ts';
import { tells } from '../help/told.ts';

const measure = (name: string, value: DeskMeasure['value'], words: Partial<Pick<DeskMeasure, 'units' | 'nouns' | 'verbs'>>): DeskMeasure => ({ name, summary: name, value, units: [], nouns: [], verbs: [], ...words });

describe('hectares burned: an area beside a verb or a noun', () => {
  tells(deskMeasures([measure('hectares-burned', 'area', { verbs: ['burned', 'burnt', 'laid waste'], nouns: ['burn scar'] })]), [
    'The estate covers 40 hectares.',
    'The fire burned 12 homes.',
    'The ridge burned for hours on Monday. The park measures 300 hectares.',
    'The fire burned for three days, while across the valley a farm of 300 hectares went on sale.',
    'The fire has burned [1,200 hectares](hectares-burned 1200) of forest near Lugo.',
    'Some [1,200 hectares](hectares-burned 1200) were burned.',
    'It is burning [90 acres](hectares-burned 90).',
    'Flames have burnt [3 sq km](hectares-burned 3) of heath.',
    'The blaze laid waste [400 hectares](hectares-burned 400).',
    'The burn scar now measures [400 hectares](hectares-burned 400).',
    'The fire burned [200 hectares](hectares-burned 200) and 300 hectares lie in its path.',
  ]);
});

describe('homes lost: a count of named things', () => {
  tells(deskMeasures([measure('homes-lost', 'count', { nouns: ['home', 'house'], verbs: ['destroyed', 'lost'] })]), [
    'The town has 900 homes.',
    'The storm destroyed 14 bridges.',
    'The storm destroyed [14 homes](homes-lost 14) in Wells.',
    'Some [30 wooden houses](homes-lost 30) were destroyed.',
  ]);
});

describe('irregular forms: a desk lists the infinitive and the singular', () => {
  tells(deskMeasures([measure('records', 'count', { nouns: ['record'], verbs: ['break'] }), measure('children-taught', 'count', { nouns: ['child'], verbs: ['teach'] })]), [
    'She holds 14 records.',
    'The school has 300 children.',
    'She broke [14 records](records 14) in one season.',
    'In all [14 records](records 14) were broken.',
    'The school taught [300 children](children-taught 300) last year.',
  ]);
});

describe('a count without verbs, a share, a unit alone', () => {
  tells(deskMeasures([measure('seats', 'count', { nouns: 'seat'.split(' ') }), measure('turnout', 'percent', { nouns: ['turnout'] }), measure('snow', 'length', { units: ['centimetre'] })]), [
    'Prices rose 4 per cent. The road is 9 km long.',
    'The party holds [31 seats](seats 31).',
    'Turnout was [61 per cent](turnout 61), up from Sunday.',
    'By noon [40 centimetres](snow 40) had fallen.',
  ]);
});
