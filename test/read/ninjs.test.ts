/** Articles in JSON. */
import { describe, expect, test } from '@jest/globals';
import { htmlBlocks } from '../../src/read/html.ts';
import { readNinjs } from '../../src/read/ninjs.ts';
import { outline, rawOf } from '../help/outline.ts';

const read = (json: string, strict = false): ReturnType<typeof readNinjs> => readNinjs(json, htmlBlocks, strict);
const lines = (value: unknown): string[] => {
  const document = read(JSON.stringify(value));
  return document ? outline(document) : [];
};

describe('what is no article', () => {
  test.each(['{}', '[]', '"Wall breaks"', '{"id":"elmouth","articles":["a.md"]}', '[{"headline":"Wall breaks"}]', '{"headline":"  ","body_text":""}'])('%s', (json) => {
    expect(read(json)).toBeNull();
  });
  test.each(['{"title":"A schema","type":"object"}', '{"name":"factlint","version":"1.0.0"}', '{"text":"ok","status":200}'])('in a walked folder %s', (json) => {
    expect(read(json, true)).toBeNull();
  });
});

describe('headline and body', () => {
  test.each([
    ['ninjs 1', { headline: 'Wall breaks', body_text: 'Water ran.\n\nIt stopped.\nThen not.' }],
    ['ninjs 2', { headlines: [{ role: 'short', value: 'Wall' }, { role: 'main', value: 'Wall breaks' }], bodies: [{ contentType: 'text/html', value: '<p>x</p>' }, { contentType: 'text/plain', value: 'Water ran.\n\nIt stopped.\nThen not.' }] }],
    ['schema.org', { '@type': 'NewsArticle', headline: 'Wall breaks', articleBody: 'Water ran.\r\n\r\nIt stopped.\nThen not.' }],
    ['title and content', { title: 'Wall breaks', content: 'Water ran.\n\n\nIt stopped.\nThen not.\n' }],
  ])('%s', (_, value) => {
    expect(lines(value)).toEqual(['headline: Wall breaks', 'Water ran.', expect.stringMatching(/^It stopped\.\nThen not\.\n?$/)]);
  });

  test('a body in HTML', () => {
    expect(lines({ headline: 'Wall breaks', body_html: '<p>Water <b>ran</b> &amp; ran.</p><ul><li>Five hurt.</li></ul><figure><figcaption>The wall. Photo: Jo Hale</figcaption></figure>' })).toEqual(['headline: Wall breaks', 'Water ran & ran.', 'Five hurt.', 'caption: The wall.']);
  });

  test('a headline or a body alone', () => {
    expect(lines({ headline: 'Wall breaks' })).toEqual(['headline: Wall breaks']);
    expect(lines({ body_text: 'Water ran.' })).toEqual(['Water ran.']);
  });
});

test('every place goes through escapes, and through tags and entities inside them', () => {
  const json = '\uFEFF{"headline":"The \\u201cwall\\u201d \\"broke\\"", "body_html":"<p>Water r<b class=\\"x\\">an<\\/b> 5&nbsp;km\\u00b2 &amp;c.</p>"}';
  const document = read(json);
  if (!document) throw new Error('no article');
  expect(document.text).toBe('The “wall” "broke"\n\nWater ran 5 km² &c.');
  expect(['“wall”', '"broke"', 'ran', '5 km²', '&c.'].map((words) => rawOf(document, words))).toEqual(['\\u201cwall\\u201d', '\\"broke\\"', 'r<b class=\\"x\\">an', '5&nbsp;km\\u00b2', '&amp;c.']);
  expect(document.raw.rawText).toBe(json);
});

function about(value: unknown): unknown {
  const { title, source, published, publishedFrom } = read(JSON.stringify(value)) ?? {};
  return { title, source, published, publishedFrom };
}

describe('metadata', () => {
  test.each([
    ['versioncreated goes before firstcreated', { headline: 'Wall', versioncreated: '2024-05-02T10:00:00Z', firstcreated: '2024-05-01' }, { title: 'Wall', source: null, published: '2024-05-02T10:00:00Z', publishedFrom: 'json' }],
    ['a byline names the outlet', { headline: 'Wall', byline: 'Elmouth Wire', versioncreated: '2024-05-02' }, { title: 'Wall', source: 'Elmouth Wire', published: '2024-05-02', publishedFrom: 'json' }],
    ['a byline of a writer does not', { headline: 'Wall', byline: 'By Mara Lund, 2 May 2024' }, { title: 'Wall', source: null, published: '2024-05-02', publishedFrom: 'byline' }],
    ['lists of names', { headline: 'Wall', infosource: [{ name: 'Elmouth Wire' }], datePublished: 'May 2, 2024' }, { title: 'Wall', source: 'Elmouth Wire', published: '2024-05-02', publishedFrom: 'json' }],
  ])('%s', (_, value, found) => {
    expect(about(value)).toEqual(found);
  });
});

describe('faults', () => {
  test('broken JSON is read as far as it goes, and the fault has its place', () => {
    const document = read('{\n  "headline": "Wall breaks"\n  "body_text": "Water ran."\n}');
    expect(document && outline(document)).toEqual(['headline: Wall breaks', 'Water ran.']);
    expect(document?.problems).toEqual([{ code: 'malformed-json', line: 3, column: 3, message: 'This is not valid JSON: comma expected.', frame: '3 |   "body_text": "Water ran."\n  |   ^^^^^^^^^^^' }]);
  });
  test('a bad date has its place', () => {
    expect(read('{"headline":"Wall","versioncreated":"last May"}')?.problems).toMatchObject([{ code: 'bad-date', line: 1, column: 38 }]);
  });
  test('of a key given twice the last counts, as for everyone who reads JSON', () => {
    const document = read('{"headline":"One wall","headline":"Two walls"}');
    expect(document?.text).toBe('Two walls');
  });
});
