/** Persons: what is none, full names, titles and roles, references, namesakes. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { expectMarked, namesIn } from '../../help/names.ts';

const fullNames = (text: string): readonly (string | null)[] => namesIn(text).flatMap((mention) => (mention.type === 'person' ? [mention.person.fullName] : []));

describe('no persons', () => {
  test.each([
    'The shop on Garrick Street closed in March, and the school on Elm Avenue followed on Friday.',
    'Officers searched the Burning Tree Apartments and the Harlow Mall.',
    'Kendal Town Council met on Monday.',
    'The Black Friday sale drew strong crowds to Market Square.',
    'Fox News and the Daily Telegraph carried the story.',
    'They met at Saint Mary Hospital in the afternoon.',
    'Washington Park was closed for the night.',
    'He was arrested near Wooster St on Tuesday.',
    'Heavy Rain Floods Local Roads As Storm Moves East',
    'Yesterday Police said nothing, and Officials declined to comment.',
    'The Mayor spoke first; the President and the Pope listened.',
    'She drove a Ford Focus and a Toyota Corolla.',
    'Young people said they felt safe.',
    "A 48-year-old Prince George's County woman was charged.",
    'A 17-year-old Clifton resident was hurt.',
    'It reached Bruckmoor, eight years later than the road.',
    'Bids for the Alexander Blizzard game closed.',
  ])('%s', (text) => expectMarked('person', text));
});

describe('names', () => {
  test.each([
    'Police identified the victim as [Kaemon Robbert](Kaemon Robbert), 17.',
    'The man, 22-year-old [Osric Tallow](Osric Tallow), was found at dawn.',
    'Twenty-two-year-old [Dorian Vance](Dorian Vance) ran away.',
    '[J.K. Marlow](J.K. Marlow) wrote the book.',
    '[Ban Soo-jin](Ban Soo-jin) spoke, and [Ursula von der Heide](Ursula von der Heide) answered.',
    'The prize went to [Mariam al-Tamimi](Mariam al-Tamimi).',
    'A friend, [Robert "Bobby" Quill](Robert "Bobby" Quill), was unhurt.',
    'She married [Piet Van Hemel](Piet Van Hemel) in May.',
    '[Anna Hill](Anna Hill) and [Tom Banks](Tom Banks) live nearby.',
    'The dead are [Ivory Jenks](Ivory Jenks), 20; [Tracy Brown](Tracy Brown), 21; and [Jerome Pell](Jerome Pell), 30.',
    "[Sean O'Hara](Sean O'Hara)'s brother survived.",
    'LISBON [Rui Tavares](Rui Tavares) won.',
    'On Friday [Curtis Hollin](Curtis Hollin), 15, was charged.',
    'I knew him well, and [Bruno](alone), eight years old, knew him best.',
    'The boy was 3-year-old [Major Hollin](Major Hollin).',
    'Police charged [Michael Adler Jr.](Michael Adler Jr.) Wednesday afternoon.',
    'The coroner identified the victim as [Thomas May](Thomas May), 26.',
    'Charges against [Quendry "C4" Bailor](Quendry "C4" Bailor), 20, were dropped.',
  ])('%s', (marked) => expectMarked('person', marked));
});

describe('titles and roles', () => {
  test.each([
    'Health Minister [Chisomo Kalua](Chisomo Kalua; Health Minister) came on Thursday.',
    'Valdora Police Chief [Brian Childers](Brian Childers; Valdora Police Chief) said so.',
    'The defence minister [Oleksii Rudenko](Oleksii Rudenko; defence minister) resigned.',
    '[Hawa Issa](Hawa Issa; teacher), a 43-year-old teacher, walked for two days.',
    '[Vasyl Zadorozhny](Vasyl Zadorozhny; mayor of the Lozova district), the mayor of the Lozova district, hugged her.',
    'Coun [Rob Nettle](Rob Nettle; Coun) objected.',
    'Curator [Lieven Baart](Lieven Baart; Curator) said it was a loss.',
    'Mr [Dragashi](alone) pleaded guilty.',
    'Sister [Agnes Phira](Agnes Phira; Sister) keeps a teaspoon on a string.',
    '[Dean Hollis](Dean Hollis) scored twice.',
    'They met [Piers Roth](Piers Roth), Sheriff [Ann Cole](Ann Cole; Sheriff) and others.',
  ])('%s', (marked) => expectMarked('person', marked));
});

describe('references to a full name', () => {
  test.each([
    '[Liubov Sinna](Liubov Sinna), 74, wept. “They came at night,” [Sinna](Liubov Sinna) said. Later Mrs [Sinna](Liubov Sinna) slept.',
    'President [Talvik](Mart Talvik; President) visits the front\n\n[Mart Talvik](Mart Talvik) arrived on Wednesday. The soldiers cheered [Talvik](Mart Talvik).',
    '[Kevin Barbour](Kevin Barbour), 15, died. [Kevin](Kevin Barbour) was a good boy, his aunt said.',
    'Teen Charged In Shooting Of [Kevin Barbour](Kevin Barbour) On Monday\n\n[Kevin Barbour](Kevin Barbour), 15, was shot.',
    'Don Hurley owns it. A clerk said [Don Charles Hurley](Don Charles Hurley), 51, called.'.replace('Don Hurley', '[Don Hurley](Don Charles Hurley)'),
    '[Alice de Jonge](Alice de Jonge) spoke. It is bad, [de Jonge](Alice de Jonge) said.',
    'The attorney [José García López](José García López; attorney) lost. [García](José García López) will appeal.',
  ])('%s', (marked) => expectMarked('person', marked));

  test('short forms and middle names share one key', () => {
    const keys = ['Donald Hurley, 50, died.', 'Don Hurley, 51, died.', 'Don Charles Hurley, 51, died.', 'Hurley, 51, died. Donnie Hurley lived there.'].map((text) => {
      const [mention] = namesIn(text);
      return mention?.type === 'person' ? mention.person.key : null;
    });
    expect(keys).toEqual(['hurley, donald', 'hurley, donald', 'hurley, donald', 'hurley, donald']);
  });

  test('father and son stay apart by their suffix', () => {
    const found = namesIn('James Glasser Jr., 17, was there. His father, James Glasser Sr., was not.').map((mention) => (mention.type === 'person' ? [mention.person.fullName, mention.person.suffix] : null));
    expect(found).toEqual([['James Glasser Jr.', 'Jr'], ['James Glasser Sr.', 'Sr']]);
  });

  test('father and son of one name stay apart by an age a generation away, and by middle names', () => {
    expect(fullNames('Julian Roper, 47, and his son Julian Roper Jr., 12, died. Julian Roper had lost his job.')).toEqual(['Julian Roper', 'Julian Roper Jr.', 'Julian Roper']);
    expect(fullNames('They found Lakon Kai Endfield, 36, and Lakon Vero Endfield, 6.')).toEqual(['Lakon Kai Endfield', 'Lakon Vero Endfield']);
    expect(fullNames('Dwayne Jacobs, 50, died, and his children Dwayne, 10, and Ada, 8.')).toEqual(['Dwayne Jacobs', null, null]);
    expect(fullNames('Julian Roper Jr., 12, died. Police said Julian Roper was shot.')).toEqual(['Julian Roper Jr.', 'Julian Roper Jr.']);
  });

  test('a surname that two persons bear is a guess and says so: who speaks was named last, else the one named first is meant', () => {
    const found = namesIn('Ian Rourke shot his son Oliver Rourke, 5. Rourke fled. "He ran," Rourke said.').flatMap((mention) => (mention.type === 'person' ? [[mention.person.fullName, mention.person.shared ?? false]] : []));
    expect(found).toEqual([['Ian Rourke', false], ['Oliver Rourke', false], ['Ian Rourke', true], ['Oliver Rourke', true]]);
  });

  test('a place read in the same word outweighs a surname that is only likely', () => {
    const text = 'He moved to Houston last year.';
    const place = { kind: 'place', name: 'Houston', geonameId: 1, lat: 0, lon: 0, placeKind: 'city', country: 'US', admin1: 'TX', admin2: null, population: 1 } as const;
    const mention = { type: 'place', start: 12, end: 19, sentence: 0, trace: [], place: { ...place, kind: 'city' }, value: place, certainty: 'sure' } as const;
    expect(namesIn(text, [mention]).filter((found) => found.type === 'person')).toEqual([]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom('Anna', 'Hill', 'said', ',', '.', '51', 'the', 'Mr', '"', 'of', 'Police', "'s", 'von', 'Jr.', '-', '(', ')', 'Ö', '\n\n', 'J.');
  test('whatever the text, spans lie inside it, names are what the span shows, and runs are equal', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const found = namesIn(text);
      expect(namesIn(text)).toEqual(found);
      for (const mention of found) {
        expect(mention.start >= 0 && mention.end <= text.length && mention.start < mention.end).toBe(true);
        if (mention.type === 'person') expect(text.slice(mention.start, mention.end)).toBe(mention.person.name);
      }
    }));
  });
});
