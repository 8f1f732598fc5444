/** Input that cannot be read: each costs itself only, and says why. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { articleFromInput } from '../../src/read/input.ts';
import { type ReadInputs, readInputs } from '../../src/read/files.ts';
import { inFolder } from '../help/folder.ts';

const GOOD = 'Harbour wall breaks\n\nWater ran into the streets.\n';

/** Reads the file beside a good one, which must come through; gives the problems with the folder's name cut off. */
async function problemsOf(name: string, content: string | Uint8Array, use: (folder: string) => void = () => undefined): Promise<ReadInputs['problems']> {
  return inFolder({ 'good.txt': GOOD, [name]: content }, async (folder) => {
    use(folder);
    const { articles, problems } = await readInputs([join(folder, 'good.txt'), join(folder, name)]);
    expect(articles.map(({ path }) => path)).toContain(join(folder, 'good.txt'));
    return problems.map((problem) => ({ ...problem, path: (problem.path ?? '').replace(`${folder}/`, '') }));
  });
}

const bytes = (...list: readonly number[]): Uint8Array => new Uint8Array(list);

describe('a file that cannot be read at all', () => {
  test.each([
    ['empty', 'a.txt', '', { code: 'empty', path: 'a.txt', message: 'This file is empty.' }],
    ['white space', 'a.txt', ' \n\n', { code: 'empty', path: 'a.txt', message: 'This file holds nothing but white space.' }],
    ['a byte-order mark alone', 'a.txt', '\uFEFF', { code: 'empty', path: 'a.txt', message: 'This file holds nothing but white space.' }],
    ['a picture', 'a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), { code: 'is-binary', path: 'a.txt', message: 'This file is binary: expected text in UTF-8.' }],
    ['noise', 'a.md', bytes(...Array.from({ length: 300 }, (_, i) => (i * 7) % 32)), { code: 'is-binary', path: 'a.md', message: 'This file is binary: expected text in UTF-8.' }],
    ['UTF-16', 'a.txt', bytes(0xff, 0xfe, 0x57, 0x00), { code: 'not-utf8', path: 'a.txt', message: 'This file is UTF-16: expected UTF-8.' }],
    ['Latin-1', 'a.txt', bytes(0x57, 0x0a, 0x61, 0x62, 0xe9, 0x20, 0x63), { code: 'not-utf8', path: 'a.txt', line: 2, column: 3, message: 'This file is not UTF-8: the first byte that is none is in line 2.' }],
    ['a lone surrogate in UTF-8', 'a.txt', bytes(0x57, 0xed, 0xa0, 0x80, 0x61), { code: 'not-utf8', path: 'a.txt', line: 1, column: 2, message: 'This file is not UTF-8: the first byte that is none is in line 1.' }],
    ['a page without text', 'a.html', '<html><body><nav>Home</nav></body></html>', { code: 'empty', path: 'a.html', message: 'This article holds no text.' }],
    ['JSON that is no article', 'a.json', '{"id":1}', { code: 'not-an-article', path: 'a.json', message: 'This is no article: expected text, Markdown, HTML, or JSON with a headline or a body text.' }],
    ['another kind of text', 'a.yml', 'a: b', { code: 'not-an-article', path: 'a.yml', message: 'This is no article: expected text, Markdown, HTML, or JSON with a headline or a body text.' }],
  ])('%s', async (_, name, content, problem) => {
    expect(await problemsOf(name, content)).toEqual([problem]);
  });

  test('missing', async () => {
    await inFolder({ 'good.txt': GOOD }, async (folder) => {
      const { articles, problems } = await readInputs([join(folder, 'good.txt'), join(folder, 'gone.txt'), join(folder, 'good.txt', 'x.txt')]);
      expect(articles).toHaveLength(1);
      expect(problems.map(({ code }) => code)).toEqual(['not-found', 'not-found']);
    });
  });

  test('unreadable', async () => {
    // The super-user may read all files, so there nothing is to be seen.
    const expected = process.getuid?.() === 0 ? [] : [{ code: 'unreadable', path: 'a.txt', message: 'This could not be read: permission denied.' }];
    expect(await problemsOf('a.txt', GOOD, (folder) => chmodSync(join(folder, 'a.txt'), 0o000))).toEqual(expected);
  });

  test('larger than the limit', async () => {
    await inFolder({ 'good.txt': GOOD, 'large.txt': GOOD.repeat(3) }, async (folder) => {
      const { articles, problems } = await readInputs([folder], { maxBytes: 100 });
      expect(articles).toHaveLength(1);
      expect(problems).toEqual([{ code: 'too-large', path: join(folder, 'large.txt'), message: `This file has ${GOOD.length * 3} bytes, more than the limit of 100.` }]);
    });
  });

  test('empty standard input', async () => {
    expect((await readInputs(['-'], { stdin: { text: '', path: '<stdin>' } })).problems).toEqual([{ code: 'empty', path: '<stdin>', message: 'Standard input is empty.' }]);
  });
});

const readWith = (name: string, content: string): Promise<unknown> =>
  inFolder({ [name]: content }, async (folder) => {
    const { articles, problems } = await readInputs([folder]);
    return { text: articles.map(({ text, published }) => `${text.replaceAll('\n\n', ' / ')} (${published})`), problems: problems.map(({ code, line, column, suggestion }) => `${code} ${line}:${column}${suggestion ? `, ${suggestion}` : ''}`) };
  });

describe('a file with a fault, whose text is read all the same', () => {
  test.each([
    ['front matter with an unquoted colon', 'a.md', '---\ntitle: Wall: broken\npublished: 2024-05-02\n---\nWater ran.', { text: ['Wall: broken / Water ran. (2024-05-02)'], problems: ['malformed-yaml 2:8, put a value that holds a colon in quotes'] }],
    ['front matter with an open quote', 'a.md', '---\npublished: 2024-05-02\ntitle: "Wall\n---\nWater ran.', { text: [expect.stringMatching(/Water ran\. \(2024-05-02\)$/)], problems: [expect.stringMatching(/^malformed-yaml \d:\d/)] }],
    ['front matter that is not closed', 'a.md', '---\ntitle: Wall breaks\n\nWater ran.', { text: ['Wall breaks / Water ran. (null)'], problems: ['malformed-yaml 1:1'] }],
    ['a bad date in front matter', 'a.md', '---\ntitle: Wall breaks\ndate: 31 June 2024\n---\nWater ran.', { text: ['Wall breaks / Water ran. (null)'], problems: ['bad-date 3:7'] }],
    ['a bad date in JSON', 'a.json', '{"headline":"Wall breaks",\n "versioncreated":"2024-13-01"}', { text: ['Wall breaks (null)'], problems: ['bad-date 2:20'] }],
    ['broken JSON', 'a.json', '{"headline":"Wall breaks",\n "body_text":"Water ran.', { text: ['Wall breaks / Water ran. (null)'], problems: [expect.stringMatching(/^malformed-json 2:/)] }],
    ['a bad date in a page', 'a.html', '<meta name="date" content="31 June 2024">\n<p>Water ran.', { text: ['Water ran. (null)'], problems: ['bad-date 1:28'] }],
    ['a faulty sources file', 'sources.yml', 'a.txt: [', { text: [], problems: [] }],
  ])('%s', async (_, name, content, found) => {
    expect(await readWith(name, content)).toEqual(found);
  });

  test('a faulty sources file beside articles is told once', async () => {
    await inFolder({ 'a.txt': GOOD, 'b.txt': GOOD, 'sources.yml': 'a.txt: { sorce: Post }' }, async (folder) => {
      const { articles, problems } = await readInputs([folder]);
      expect(articles).toHaveLength(2);
      expect(problems).toMatchObject([{ code: 'bad-sources', path: join(folder, 'sources.yml'), line: 1, column: 10 }]);
    });
  });

  test('no publication date is no fault', async () => {
    await inFolder({ 'a.txt': GOOD }, async (folder) => {
      const { articles, problems } = await readInputs([folder]);
      expect(articles).toMatchObject([{ published: null, publishedFrom: 'none' }]);
      expect(problems).toEqual([]);
    });
  });
});

describe('an article handed in by a program', () => {
  test('is its text as it stands', () => {
    expect(articleFromInput({ path: 'a', text: '\uFEFFWall\r\n\r\nWater ran.', source: 'Post', published: '2024-05-02' })).toMatchObject({ text: '\uFEFFWall\r\n\r\nWater ran.', title: null, source: 'Post', published: '2024-05-02', publishedFrom: 'option' });
    expect(articleFromInput({ path: 'a', text: 'Wall' })).toMatchObject({ published: null, publishedFrom: 'none' });
  });
  test('with a date that is none is an error of the program', () => {
    expect(() => articleFromInput({ path: 'a', text: 'Wall', published: 'last May' })).toThrow('published of a is no date');
  });
});
