/** Where sentences end, and where they only seem to. */
import { describe, expect, test } from '@jest/globals';
import { sentencesIn } from '../help/marked-text.ts';

describe('what ends no sentence', () => {
  test.each([
    'Dr. Lena Voss met Gov. Raj Patel and Maj. Gen. Ilse Brandt on Monday.',
    'The U.S. Navy sent two ships on Jan. 5 at 6 a.m. local time.',
    'It fell by 3.5 percent, or about 2,500 sq. km. of farmland, officials said.',
    'J. R. Whitcombe lives at No. 10 in St. Ives.',
    '“Did they leave?” she asked the guard.',
    '“Never again!” shouted the crowd.',
    'The wall broke ... and the water ran.',
    'He paid £5.50 for it at Smith & Co. in Elmouth.',
    'The firm, Harbour Inc., was fined.',
    'She found a .45-calibre pistol, and prices rose .5 percent.',
  ])('%s', (text) => {
    expect(sentencesIn(text)).toBe(text);
  });
});

describe('what does', () => {
  test.each([
    'The wall broke on Monday. | Five people were hurt.',
    'It opened at 5 p.m. | The mayor spoke.',
    'The wall broke! | Who built it? | Nobody knows.',
    '“The wall broke.” | The mayor left.',
    'She came from the U.S. | He did not.',
    'He said: “It is over.” | “Is it?” | She laughed.',
    'It cost 40. | Nobody paid.',
    'The wall broke… | Water ran.',
    'The wall broke (in the night). | Water ran.',
  ])('%s', (text) => {
    expect(sentencesIn(text.replaceAll(' | ', ' '))).toBe(text);
  });

  test('two that are glued together', () => {
    expect(sentencesIn('The wall broke in the night.Five people were hurt.')).toBe('The wall broke in the night. | Five people were hurt.');
  });
  test('a blank line, whatever stands before it', () => {
    expect(sentencesIn('Wall breaks in Elmouth\n\nFive people were hurt')).toBe('Wall breaks in Elmouth | Five people were hurt');
  });
});
