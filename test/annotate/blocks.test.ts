/** Paragraphs and what they are. */
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/annotate.ts';
import { identityMap } from '../../src/model/article.ts';
import { annotated, blocksIn, quotesIn } from '../help/marked-text.ts';

const PROSE = 'The wall broke on Monday and the water ran into the old streets behind it.';

describe('what is prose, though it looks like something else', () => {
  test.each([
    'By Monday, the water had gone',
    'By the end of the week, the streets were dry',
    'Read the mayor’s statement and you would think that nothing had happened at all.',
    'The photo shows the wall before it broke.',
    'On 2 May 2024 the wall broke.',
    'Advertising the harbour has cost the town a fortune.',
    'Follow the money, said a councillor, and you will end at the harbour office.',
    'More than forty houses were flooded.',
    'Contact was lost with 112 of the boats, the coast guard said.',
    'Get out of the house, she told them, there is an app for the rest.',
    'Share prices fell.',
    'Related claims were rejected by the court on Tuesday.',
    '9:15 a.m. The water reaches the market',
    'Email was down for two days.',
    'Close to 500 people were moved.',
    'Twitter removed 30 posts about the wall.',
    'Print runs were cut by half.',
    'Anyone with information should call 0555-0134; a reward of £5,000 is offered.',
    'Check your cellar before the tide, the mayor said on Monday.',
    'Subscribe to the view that walls last for ever, and you will get wet.',
  ])('%s', (text) => {
    expect(blocksIn(`Wall breaks in Elmouth\n\n${PROSE}\n\n${text}`)[2]).toBe(`paragraph: ${text}`);
  });
  test('a first line that ends in a full stop', () => {
    expect(blocksIn(`The wall broke.\n\n${PROSE}`)[0]).toBe('paragraph: The wall broke.');
  });
  test('a name that no date follows', () => {
    expect(blocksIn(`Wall breaks\n\nMara Lund\n\n${PROSE}`)[1]).toBe('paragraph: Mara Lund');
  });
});

describe('what is not prose', () => {
  test.each([
    ['boilerplate', 'Please enable JavaScript to watch this video'],
    ['boilerplate', 'We use cookies to give you the best experience'],
    ['boilerplate', 'Leave a Reply'],
    ['boilerplate', 'Sign up to our newsletter for more stories'],
    ['boilerplate', 'Reporting by Mara Lund; editing by Bo Carr'],
    ['boilerplate', '© 2024 Elmouth Post'],
    ['boilerplate', '(© 2024 Elmouth Post. All rights reserved.)'],
    ['boilerplate', 'Share this: Facebook | Twitter | Email'],
    ['boilerplate', 'Like this: Like Loading...'],
    ['boilerplate', 'Follow the Elmouth Post on Facebook and Twitter'],
    ['boilerplate', 'Download the Elmouth Post app for tides and news'],
    ['boilerplate', 'Contact Mara Lund at mlund@elmouth.example or 555-0134.'],
    ['boilerplate', 'mlund@elmouth.example'],
    ['boilerplate', '1:47 Raw video: the wall breaks Pause'],
    ['boilerplate', 'This is a developing story. Check back for updates.'],
    ['boilerplate', 'The Elmouth Wire contributed to this report.'],
    ['boilerplate', 'RELATED CONTENT:'],
    ['boilerplate', '* * *'],
    ['boilerplate', '12 Comments'],
    ['caption', 'The wall on Monday (Picture: Jo Hale)'],
    ['caption', 'The wall before it broke. Photo: Jo Hale/Elmouth Post'],
    ['byline', 'By Mara Lund and Bo Carr, Elmouth'],
    ['byline', 'BY MARA LUND'],
    ['byline', 'Published: 2 May 2024, 10:15'],
    ['byline', '4 min readMay 2, 2024'],
    ['byline', 'Thursday, 16 September 2027'],
  ])('%s: %s', (kind, text) => {
    expect(blocksIn(`Wall breaks in Elmouth\n\n${text}\n\n${PROSE}`)[1]).toBe(`${kind}: ${text}`);
  });

  test('the writer’s name above the date, and below the text', () => {
    expect(blocksIn(`Wall breaks\n\nMara Lund\n2 min readNov 23, 2023\n\n${PROSE}\n\nMara Lund`)).toEqual(['headline: Wall breaks', 'byline: Mara Lund', 'byline: 2 min readNov 23, 2023', `paragraph: ${PROSE}`, 'byline: Mara Lund']);
  });
});

describe('paragraphs', () => {
  test('lines of one width are one paragraph', () => {
    expect(blocksIn('Wall breaks in Elmouth\n\nThe wall broke on Monday and the water ran\ninto the old streets that lie behind it, as\nthe mayor had warned for years.\n\nNobody was hurt.')).toEqual(['headline: Wall breaks in Elmouth', 'paragraph: The wall broke on Monday and the water ran into the old streets that lie behind it, as the mayor had warned for years.', 'paragraph: Nobody was hurt.']);
  });
  test('lines that end sentences are paragraphs', () => {
    expect(blocksIn('Wall breaks in Elmouth\nThe wall broke on Monday.\nNobody was hurt.')).toEqual(['headline: Wall breaks in Elmouth', 'paragraph: The wall broke on Monday.', 'paragraph: Nobody was hurt.']);
  });
  test('what the format says goes before the words', () => {
    const text = `Mara Lund\n\nWe use cookies\n\n${PROSE}`;
    const kinds = annotate({ path: 'a', text, title: null, source: null, published: null, publishedFrom: 'none', draft: false, raw: identityMap(text), regions: [{ kind: 'byline', start: 0, end: 9 }, { kind: 'headline', start: 11, end: 25 }] }).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['byline', 'headline', 'paragraph']);
  });
  test('none in an empty text', () => {
    expect(blocksIn('')).toEqual([]);
    expect(annotated(' \n ').sentences).toEqual([]);
  });
});

describe('quotations', () => {
  test.each([
    'The dogs’ wall, 5" thick, isn’t ours.',
    'He said “[it broke]” and left.',
    'He said "[it broke]" and left.',
    'He said ‘[it didn’t break]’ and left.',
    '“[It broke, and nobody closed this.]',
    "``[It broke]'' he said.",
  ])('%s', (text) => {
    expect(quotesIn(text.replace(/[[\]]/g, ''))).toBe(text);
  });
});

describe('language', () => {
  test('English', () => {
    expect(annotated(PROSE.repeat(5)).english).toBe(true);
  });
  test('others', () => {
    expect(annotated('Der alte Hafendamm in Elmouth ist am Montag gebrochen, und das Wasser lief in die Straßen dahinter. '.repeat(5)).english).toBe(false);
    expect(annotated('Le vieux mur du port a cédé lundi et la mer a envahi les rues qui se trouvent derrière lui. '.repeat(5)).english).toBe(false);
  });
});
