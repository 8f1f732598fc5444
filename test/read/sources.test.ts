/** The sources file of a folder. */
import { describe, expect, test } from '@jest/globals';
import { readSources } from '../../src/read/sources.ts';

const FILES = ['a.txt', 'b.txt', 'sources.yml'];
const faults = (yaml: string): string[] => readSources(yaml, FILES).problems.map(({ code, line, column, message, suggestion }) => `${line}:${column} ${code} ${message}${suggestion ? ` ${suggestion}` : ''}`);

test('gives each file its metadata', () => {
  const { entries, problems } = readSources('# ours\na.txt: { source: Elmouth Post, published: 2024-05-02 }\nb.txt:\n  title: "Wall: broken"\n  url: https://elmouth.example/b\n  published: 2 May 2024\n', FILES);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(entries)).toEqual({
    'a.txt': { source: 'Elmouth Post', published: '2024-05-02', title: null, url: null },
    'b.txt': { source: null, published: '2024-05-02', title: 'Wall: broken', url: 'https://elmouth.example/b' },
  });
});

test('an alias stands for what it names', () => {
  const { entries, problems } = readSources('a.txt: &post { source: Elmouth Post }\nb.txt: *post\n', FILES);
  expect(problems).toEqual([]);
  expect(entries.get('b.txt')?.source).toBe('Elmouth Post');
});

test('an empty file, or one of comments, says nothing', () => {
  expect(faults('')).toEqual([]);
  expect(faults('# nothing yet\n')).toEqual([]);
});

test('a file that is not there is no fault, unless it looks like a slip', () => {
  expect(faults('somewhere-else.txt: { source: Elmouth Post }')).toEqual([]);
  expect(faults('a.tx: { source: Elmouth Post }')).toEqual(['1:1 bad-sources There is no file "a.tx" here. did you mean "a.txt"?']);
});

describe('faults have their place, and the rest is read', () => {
  test.each([
    ['an unknown key', 'a.txt: { source: Post, publised: 2024-05-02 }', ['1:24 bad-sources Unknown key "publised": expected one of source, published, title, url. did you mean "published"?']],
    ['a bad date', 'a.txt:\n  published: 2024-02-31', ['2:14 bad-date "published" of "a.txt" is no date: expected a day such as 2022-09-14, optionally with a time and zone, found "2024-02-31".']],
    ['an entry that is no map', 'a.txt: Elmouth Post', ['1:8 bad-sources The entry of "a.txt" must be a map, "{ source, published, title, url }".']],
    ['a value that is no text', 'a.txt: { source: [Post] }', ['1:18 bad-sources "source" must be a text.']],
    ['no map at all', '- a.txt', ['1:1 bad-sources The sources file must be a map, "file: { source, published, title, url }".']],
    ['a file given twice', 'a.txt: { source: A }\na.txt: { source: B }', ['2:1 bad-sources This is not valid YAML: Map keys must be unique.']],
  ])('%s', (_, yaml, messages) => {
    expect(faults(yaml)).toEqual(messages);
  });

  test('broken YAML', () => {
    const { entries, problems } = readSources('a.txt: { source: Post\nb.txt: { source: Wire }\n', FILES);
    expect(problems[0]).toMatchObject({ code: 'bad-sources', line: 2 });
    expect(entries.get('a.txt')?.source).toBeDefined();
  });

  test('a bomb of aliases is not expanded', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `l${i}: &l${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'lol' : `*l${i - 1}`)).join(', ')}]`);
    expect(readSources(`${levels.join('\n')}\na.txt: { source: *l39, title: Wall }`, FILES).entries.get('a.txt')).toEqual({ source: null, published: null, title: 'Wall', url: null });
  });
});
