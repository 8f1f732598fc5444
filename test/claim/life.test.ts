import { describe } from '@jest/globals';
import { life } from '../../src/claim/life.ts';
import { tells } from '../help/told.ts';

describe('what is no birth and no age at death', () => {
  tells(life, [
    'Marit Solberg, who ran the school for years, retired on Sunday. She was 88.',
    'Marit Solberg died on Sunday at 10 Downing Lane.',
    'Marit Solberg died on Sunday at 12 degrees below zero.',
    'Marit Solberg died on Sunday. Her brother Nils Solberg wept. He was 88.',
    'The idea was born in Bergen in 1938.',
    "Marit Solberg's children were born in Bergen.",
    'Marit Solberg, the Bergen-born painter, died on Sunday.',
    'Marit Solberg turned 40 pupils away on Friday.',
    'The son of Marit Solberg turns 40 on Friday.',
    "Marit Solberg's brother celebrated his 40th birthday on Friday.",
    'Marit Solberg celebrated her 40th win on Friday.',
  ]);
});

describe('ages at death', () => {
  tells(life, [
    'Marit Solberg, painter who loved the north, dies at [87](death-age 87: Marit Solberg)\n\nShe had been ill for a year.',
    'The painter Marit Solberg has died aged [87](death-age 87: Marit Solberg).',
    'Marit Solberg, who painted the north, died on Sunday at the age of [87](death-age 87: Marit Solberg).',
    'The painter Marit Solberg died on Sunday. She was [88](death-age 88: Marit Solberg).',
  ]);
});

describe('births', () => {
  tells(life, [
    'The painter Marit Solberg died on Sunday. She was born on [17 June 1938](birth-date 1938-06-17: Marit Solberg) in [Bergen](birth-place Bergen: Marit Solberg).',
    'The painter Marit Solberg died on Sunday. She was born Marit Vik in [Trondheim](birth-place Trondheim: Marit Solberg) and learned to ski there.',
    'The painter Marit Solberg, [1938](birth-date 1938: Marit Solberg)–2026, loved the north.',
  ]);
});
