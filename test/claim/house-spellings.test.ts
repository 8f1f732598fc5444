/** The desk's spelling list: what is another word, and what is the unwanted way of one. */
import { describe } from '@jest/globals';
import { houseSpellings } from '../../src/claim/house-spellings.ts';
import { tells } from '../help/told.ts';

describe('names and words of a list', () => {
  const list = [
    { preferred: 'Kyiv', instead: ['Kiev', 'Kyjiv'] }, { preferred: 'adviser', instead: ['advisor'] }, { preferred: 'Myanmar (Burma)', instead: ['Burma'] },
    { preferred: "Côte d'Ivoire", instead: ['Ivory Coast', 'Cote d’Ivoire'] }, { preferred: 'email', instead: ['e-mail'] }, { preferred: 'C++', instead: ['C++ language'] },
  ];
  tells(houseSpellings(list), [
    'The Kievan prince rode out of Kyiv.',
    'Write to desk@kiev.example or see www.Kiev.example/Kiev today.',
    'The advisors left, and so did the advisory board.',
    'Floods have hit Myanmar (Burma) and Côte d’Ivoire.',
    'The KIEV was a cruiser.',
    'The envoys met in [Kiev](house-spelling Kiev) and left Kiev at night.',
    'The [Kiev](house-spelling Kiev)-based firm and its rival from [Kyjiv](house-spelling Kyjiv) merged.',
    'An [advisor](house-spelling advisor) spoke. [Advisor](house-spelling Advisor) and minister agreed.',
    'The army of [Burma](house-spelling Burma) left Myanmar (Burma).',
    'Cocoa from [Ivory Coast](house-spelling Ivory Coast) and "[Cote d\'Ivoire](house-spelling Cote d\'Ivoire)".',
    'An [e-mail](house-spelling e-mail) on the [C++ language](house-spelling C++ language), once plain C++, arrived.',
  ]);
});
