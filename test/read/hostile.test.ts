/** Input made to hurt: it is read, or refused with a reason, in time that grows with its size. */
import { describe, expect, test } from '@jest/globals';
import { htmlBlocks, readHtml } from '../../src/read/html.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readNinjs } from '../../src/read/ninjs.ts';
import { readText } from '../../src/read/text.ts';
import type { ReadDocument } from '../../src/read/document.ts';
import { rawOf } from '../help/outline.ts';

const LINE = 'The wall broke on Monday and the water ran. ';

/** Paragraphs that each open bold type and leave it open. */
const open = (n: number): string => Array.from({ length: n }, (_, i) => `<p><b id="${i}">${LINE}</p>`).join('');

/** CPU milliseconds of one call. */
function cost(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Four times the input costs at most about four times the time. A factor of ten leaves room for noise and memory, and none for a square (16);
 * the machine may be busy, so one good comparison in five is enough: a square never gives one.
 */
function growsWithSize(make: (n: number) => string, read: (text: string) => unknown, n: number): void {
  const [small, large] = [make(n), make(4 * n)];
  const ratios: number[] = [];
  while (ratios.length < 5 && !ratios.some((ratio) => ratio < 10)) ratios.push(cost(() => read(large)) / Math.max(cost(() => read(small)), 2));
  expect(Math.min(...ratios)).toBeLessThan(10);
}

describe('HTML', () => {
  test('ten thousand nested divisions', () => {
    const document = readHtml(`<body>${'<div>'.repeat(10_000)}<p>${LINE}</p>${'</div>'.repeat(10_000)}</body>`);
    expect(document.text).toBe(LINE.trim());
    expect(document.problems).toEqual([]);
  });

  test('so many that a page of that size cannot be read is a problem, and no hang', () => {
    const { text, problems } = readHtml(`<body>${'<div>'.repeat(400_000)}<p>${LINE}`);
    expect(text).toBe('');
    expect(problems).toEqual([{ code: 'malformed-html', message: 'The elements are nested too deeply to be read; expected a page that a browser would show.' }]);
  });

  test('formatting that is reopened in every paragraph', () => {
    expect(readHtml(open(50)).text.split('\n\n')).toHaveLength(50);
    expect(readHtml(open(5000)).problems).toMatchObject([{ code: 'malformed-html' }]);
  });

  test('unclosed tags, quotes and comments', () => {
    expect(readHtml(`<article><p>${LINE}<p title="x>${LINE}`).text).toBe(LINE.trim());
    expect(readHtml(`<article><p>${LINE}<!-- ${LINE}`).text).toBe(LINE.trim());
    expect(readHtml(`<article><p>${LINE}<script>${LINE}`).text).toBe(LINE.trim());
  });

  test.each([
    ['tags', (n: number) => `<p>${'<b>a</b> '.repeat(n)}`],
    ['references', (n: number) => `<p>${'&amp;&lt;&bogus '.repeat(n)}`],
    ['blocks', (n: number) => `<article>${`<p>${LINE}</p>`.repeat(n)}</article>`],
    ['line breaks', (n: number) => `<div>${'a<br>'.repeat(n)}</div>`],
    ['headings', (n: number) => '<h1>Wall</h1>'.repeat(n)],
  ])('many %s', (_, make) => growsWithSize(make, readHtml, 1000));
});

describe('Markdown', () => {
  test.each([
    ['opening brackets', (n: number) => '['.repeat(n)],
    ['links that never close', (n: number) => '[a]('.repeat(n)],
    ['links in links', (n: number) => `${'['.repeat(n)}a${'](b)'.repeat(n)}`],
    ['emphasis that never closes', (n: number) => '*a **b _c '.repeat(n)],
    ['emphasis that never opens', (n: number) => 'a* b** c_ '.repeat(n)],
    ['mixed emphasis', (n: number) => 'a**b*c_'.repeat(n)],
    ['ticks', (n: number) => 'a`b``c '.repeat(n)],
    ['quotes', (n: number) => `${'>'.repeat(n)}a`],
    ['lists', (n: number) => `${'- '.repeat(n)}a`],
    ['tags', (n: number) => '<a '.repeat(n)],
    ['comments', (n: number) => '<!-- '.repeat(n)],
    ['references', (n: number) => '&amp;&x'.repeat(n)],
    ['short lines', (n: number) => 'a\n'.repeat(n)],
    ['rules', (n: number) => `${'* '.repeat(n)}a`],
    ['headings', (n: number) => `# a ${'# '.repeat(n)}a`],
    ['spaces', (n: number) => `a${' '.repeat(n)}b${' '.repeat(n)}`],
    ['table rules', (n: number) => `a|b\n${'-|'.repeat(n)}x`],
  ])('many %s', (_, make) => growsWithSize(make, (text) => readMarkdown(text, htmlBlocks), 2000));

  test('front matter that is a bomb of aliases, or nested without end', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `l${i}: &l${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'lol' : `*l${i - 1}`)).join(', ')}]`).join('\n');
    expect(readMarkdown(`---\ntitle: Wall breaks\n${bomb}\n---\nWater ran.`, null).text).toBe('Wall breaks\n\nWater ran.');
    const nested = readMarkdown(`---\ntitle: Wall breaks\nx: ${'['.repeat(20_000)}\n---\nWater ran.`, null);
    expect(nested.text).toBe('Wall breaks\n\nWater ran.');
    expect(nested.problems).toMatchObject([{ code: 'malformed-yaml' }]);
  });
});

describe('JSON', () => {
  test.each([false, true])('nested without end is malformed, in a walked folder (%s) too', (walked) => {
    const document = readNinjs(`{"headline":"Wall breaks","x":${'['.repeat(100_000)}`, null, walked);
    expect(document).toMatchObject({ text: '', problems: [{ code: 'malformed-json', message: 'This is not valid JSON: it is nested too deeply.' }] });
  });
  test.each([
    ['escapes', (n: number) => `{"body_text":"${'\\u0041\\n'.repeat(n)}"}`],
    ['keys', (n: number) => `{"headline":"Wall",${Array.from({ length: n }, (_, i) => `"k${i}":0`).join(',')}}`],
    ['paragraphs', (n: number) => `{"body_text":"${'Wall.\\n\\n'.repeat(n)}"}`],
    ['tags', (n: number) => `{"body_html":"${'<p>a<\\/p>'.repeat(n)}"}`],
  ])('many %s', (_, make) => growsWithSize(make, (text) => readNinjs(text, htmlBlocks), 1000));
});

describe('any text', () => {
  const readers: readonly (readonly [string, (text: string) => ReadDocument])[] = [
    ['plain text', readText],
    ['Markdown', (text) => readMarkdown(text, htmlBlocks)],
    ['HTML', readHtml],
    ['JSON', (text) => readNinjs(`{"body_text":${JSON.stringify(text)}}`, htmlBlocks) ?? readText(text)],
  ];

  test.each(readers)('a line of five megabytes as %s', (name, read) => {
    // The parser of pages takes some seconds a line of this length, so they get a fifth of it.
    const size = name === 'HTML' ? 1_000_000 : 5_000_000;
    expect(read(LINE.repeat(size / LINE.length)).text.length).toBeGreaterThan(0.99 * size);
  });

  test.each(readers)('a NUL and half a character as %s', (_, read) => {
    const document = read('The wall\0 broke \uD83D on Monday \uDE00.');
    expect(document.text).toContain('on Monday');
    expect(rawOf(document, 'on Monday')).toBe('on Monday');
  });

  test.each(readers)('many short lines and wide gaps as %s', (_, read) => {
    growsWithSize((n) => '1 May 2024\n \n'.repeat(n), read, 500);
    growsWithSize((n) => `a${' \t'.repeat(n)}b`, read, 20_000);
  });
});
