/** Folders and files as given on the command line. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ReadInputs, type ReadOptions, readInputs } from '../../src/read/files.ts';
import { inFolder } from '../help/folder.ts';

const TEXT = 'Harbour wall breaks\n\nWater ran into the streets.\n';

/** Paths as seen from the folder, without its own name. */
const seen = ({ articles, skipped, problems }: ReadInputs, folder: string): unknown => ({ articles: articles.map(({ path }) => path.replace(`${folder}/`, '')), skipped, problems: problems.map(({ code, path }) => `${code} ${(path ?? '').replace(`${folder}/`, '')}`) });
const readIn = (files: Readonly<Record<string, string>>, paths: readonly string[] = ['.'], options: ReadOptions = {}): Promise<unknown> =>
  inFolder(files, async (folder) => seen(await readInputs(paths.map((path) => (path === '.' ? folder : `${folder}/${path}`)), options), folder));

describe('a folder is walked', () => {
  test('what is no article is skipped and counted', async () => {
    const files = { 'a.txt': TEXT, 'b.md': TEXT, 'c/d.html': '<p>Water ran.</p>', 'c/e.json': '{"headline":"Wall breaks"}', 'gold.json': '{"id":"elmouth"}', 'sources.yml': 'a.txt: { source: Post }', 'README.md': '# About', 'c/readme.txt': 'About', 'w.jpg': 'x', 'LICENSE.txt': 'MIT', 'security.md': TEXT };
    expect(await readIn(files)).toEqual({ articles: ['a.txt', 'b.md', 'c/d.html', 'c/e.json', 'security.md'], skipped: 6, problems: [] });
  });

  test('what starts with a point, and packages, are passed over', async () => {
    expect(await readIn({ 'a.txt': TEXT, '.hidden.txt': TEXT, '.git/b.txt': TEXT, 'node_modules/c/d.md': TEXT })).toEqual({ articles: ['a.txt'], skipped: 0, problems: [] });
  });

  test('ignore files are followed, those of inner folders and of the repository above too', async () => {
    const files = { '.git/HEAD': 'x', '.gitignore': 'old/\n*.tmp.txt\n/in/drop.txt', 'in/.factlintignore': 'draft-*\n!draft-7.txt', 'in/a.txt': TEXT, 'in/b.tmp.txt': TEXT, 'in/drop.txt': TEXT, 'in/old/c.txt': TEXT, 'in/draft-1.txt': TEXT, 'in/draft-7.txt': TEXT, 'in/deep/draft-2.txt': TEXT };
    expect(await readIn(files, ['in'])).toEqual({ articles: ['in/a.txt', 'in/draft-7.txt'], skipped: 0, problems: [] });
  });

  test('a folder that was asked for is walked though it is ignored, and so is a file that was named', async () => {
    const files = { '.git/HEAD': 'x', '.gitignore': 'wire/', 'wire/a.txt': TEXT };
    expect(await readIn(files, ['wire'])).toEqual({ articles: ['wire/a.txt'], skipped: 0, problems: [] });
    expect(await readIn(files, ['wire/a.txt'])).toEqual({ articles: ['wire/a.txt'], skipped: 0, problems: [] });
  });

  test('an empty folder is no article and no fault', async () => {
    expect(await readIn({})).toEqual({ articles: [], skipped: 0, problems: [] });
  });

  test('links that lead round in a circle are not followed', async () => {
    await inFolder({ 'a/b.txt': TEXT }, async (folder) => {
      symlinkSync('..', join(folder, 'a', 'up'));
      symlinkSync('loop.txt', join(folder, 'loop.txt'));
      symlinkSync('a/b.txt', join(folder, 'again.txt'));
      symlinkSync('gone.txt', join(folder, 'dangling.txt'));
      mkdirSync(join(folder, 'a', 'empty'));
      expect(seen(await readInputs([folder]), folder)).toEqual({ articles: ['a/b.txt'], skipped: 0, problems: ['not-found dangling.txt', 'unreadable loop.txt'] });
    });
  });
});

describe('order and identity', () => {
  const files = { 'b.txt': TEXT, 'a.txt': TEXT, 'c/d.txt': TEXT };

  test('the order of the paths changes nothing', async () => {
    await inFolder(files, async (folder) => {
      const paths = [`${folder}/b.txt`, `${folder}/c`, `${folder}/a.txt`, `${folder}/missing.txt`];
      expect(await readInputs(paths.toReversed())).toEqual(await readInputs(paths));
    });
  });

  test('a file that is given twice, by whatever path, is read once', async () => {
    expect(await readIn(files, ['.', 'a.txt', 'a.txt', 'c/../a.txt', 'c'])).toEqual({ articles: ['a.txt', 'b.txt', 'c/d.txt'], skipped: 0, problems: [] });
  });

  test('a file that is named is not also counted as skipped', async () => {
    expect(await readIn({ 'README.md': TEXT, 'a.txt': TEXT }, ['.', 'README.md'])).toEqual({ articles: ['README.md', 'a.txt'], skipped: 0, problems: [] });
  });

  test('a path ends in a slash or not', async () => {
    await inFolder(files, async (folder) => expect((await readInputs([`${folder}/c/`])).articles.map(({ path }) => path)).toEqual([`${folder}/c/d.txt`]));
  });
});

describe('metadata by order of trust', () => {
  const files = { 'a.md': '---\ntitle: Wall\nsource: Its own\npublished: 2024-05-01\n---\nWater ran.', 'b.txt': 'Wall\n\nMay 3, 2024\n\nWater ran.', 'c.txt': 'Wall\n\nMay 3, 2024\n\nWater ran.', 'sources.yml': 'a.md: { source: Post, published: 2024-05-02 }\nb.txt: { source: Wire }' };
  const metadata = (options: ReadOptions): Promise<string[]> => inFolder(files, async (folder) => (await readInputs([folder], options)).articles.map(({ source, published, publishedFrom }) => `${source} ${published} ${publishedFrom}`));

  test('the sources file, then the file, then its byline', async () => {
    expect(await metadata({})).toEqual(['Post 2024-05-02 sources', 'Wire 2024-05-03 byline', 'null 2024-05-03 byline']);
  });
  test('the command line goes before all', async () => {
    expect(await metadata({ published: '2024-06-01' })).toEqual(['Post 2024-06-01 option', 'Wire 2024-06-01 option', 'null 2024-06-01 option']);
  });
  test('and where there are drafts, it is theirs', async () => {
    await inFolder(files, async (folder) => {
      const { articles } = await readInputs([folder, `${folder}/c.txt`], { published: '2024-06-01', drafts: [`${folder}/c.txt`] });
      expect(articles.map(({ publishedFrom }) => publishedFrom)).toEqual(['sources', 'byline', 'option']);
    });
  });
  test('also for one file', async () => {
    await inFolder(files, async (folder) => {
      const { articles } = await readInputs([folder], { published: { [`${folder}/b.txt`]: '2024-06-01' } });
      expect(articles.map(({ publishedFrom }) => publishedFrom)).toEqual(['sources', 'option', 'byline']);
    });
  });
  test('a date there that is none is told', async () => {
    await inFolder(files, async (folder) => {
      expect((await readInputs([folder], { published: 'May' })).problems).toMatchObject([{ code: 'bad-option', path: null }]);
    });
  });
});

describe('drafts and standard input', () => {
  test('what is found through a draft path is a draft', async () => {
    await inFolder({ 'd/a.txt': TEXT, 's/b.txt': TEXT }, async (folder) => {
      const { articles } = await readInputs([folder, `${folder}/d`], { drafts: [`${folder}/d`] });
      expect(articles.map(({ draft }) => draft)).toEqual([true, false]);
    });
  });

  test('a hyphen is the text that is handed in, in the format that its name says', async () => {
    const { articles } = await readInputs(['-'], { stdin: { text: '---\ntitle: Wall breaks\n---\nWater ran.', path: 'desk.md' }, drafts: ['-'] });
    expect(articles).toMatchObject([{ path: 'desk.md', title: 'Wall breaks', draft: true }]);
  });

  test('a name without a format is plain text', async () => {
    const { articles } = await readInputs(['-'], { stdin: { text: TEXT, path: '<stdin>' } });
    expect(articles).toMatchObject([{ path: '<stdin>', text: TEXT, draft: false }]);
  });
});
