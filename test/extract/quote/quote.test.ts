/** Quotations: words in marks that are none, speakers behind and before, pronouns, quotations that go on. */
import { describe, expect, test } from '@jest/globals';
import { expectMarked, namesIn } from '../../help/names.ts';

describe('no quotations', () => {
  test.each([
    'The "miracle cure" failed.',
    'Robert "Bobby" Quill left.',
  ])('%s', (text) => expectMarked('quote', text));
});

describe('speakers', () => {
  test.each([
    '"[We lost everything we had,](Liubov Sinna)" said Liubov Sinna, 74.',
    '"[We lost everything we had,](Liubov Sinna)" Liubov Sinna, a teacher, said.',
    'Curator Lieven Baart said: "[These chains were made for men.](Lieven Baart)"',
    '"[They saw nothing at all,](Ronald Tyler)" said Rev. Ronald Tyler. He left.',
    '"[They saw nothing at all,](Dolores Cairo)" said union leader Dolores Cairo.',
    '"[They saw nothing at all,](city spokeswoman)" said a city spokeswoman.',
    '"[They saw nothing at all,](boy\'s father)" the boy\'s father said.',
    '"[They saw nothing at all,](police)" according to police.',
    'Anna Hill left. "[They saw nothing at all,](Anna Hill)" she said.',
    'Anna Hill told reporters that "[nobody saw anything at all](Anna Hill)" and left.',
    '"[They saw nothing at all,](Anna Hill)" Anna Hill said. "[Nobody ever does.](Anna Hill)"',
    '"[They saw nothing at all that night.](nobody)" The street was empty.',
  ])('%s', (marked) => expectMarked('quote', marked));

  test('a quotation left open at the end of a paragraph goes on in the next', () => {
    const found = namesIn('“We were here first,” Anna Hill said. “It was cold and dark.\n\n“Then the others came along.”').flatMap((mention) => (mention.type === 'quote' ? [mention.quote.speaker] : []));
    expect(found).toEqual(['Anna Hill', 'Anna Hill', 'Anna Hill']);
  });
});
