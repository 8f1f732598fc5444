/** Markdown and its front matter. */
import { describe, expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { htmlBlocks } from '../../src/read/html.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { outline, rawOf } from '../help/outline.ts';

/** A Markdown tree; its package of types is not one of ours. */
type Root = ReturnType<typeof fromMarkdown>;

const read = (text: string): string[] => outline(readMarkdown(text, htmlBlocks));

function about(text: string): unknown {
  const { title, source, published, publishedFrom } = readMarkdown(text, null);
  return { title, source, published, publishedFrom };
}

describe('front matter', () => {
  test('gives title, source and date', () => {
    expect(about('---\ntitle: Harbour wall breaks\nsource: Elmouth Post\npublished: 2024-05-02\n---\nWater ran.')).toEqual({ title: 'Harbour wall breaks', source: 'Elmouth Post', published: '2024-05-02', publishedFrom: 'front-matter' });
  });

  test.each([
    ['plain', 'title: Wall breaks at 5 pm'],
    ['double quotes', 'title: "Wall \\u0062reaks at 5 pm"'],
    ['single quotes', "title: 'Wall breaks at 5 pm'"],
    ['folded', 'title: >-\n  Wall breaks\n  at 5 pm'],
    ['plain over two lines', 'title: Wall breaks\n  at 5 pm'],
    ['double quotes over two lines', 'title: "Wall breaks\n  at 5 pm"'],
    ['another key', 'headline: Wall breaks at 5 pm'],
  ])('a title in %s is text with its place', (_, yaml) => {
    const document = readMarkdown(`---\n${yaml}\n---\n\nWater ran.`, null);
    expect(outline(document)).toEqual(['headline: Wall breaks at 5 pm', 'Water ran.']);
    expect(rawOf(document, '5 pm')).toBe('5 pm');
    expect(rawOf(document, 'Wall')).toBe('Wall');
    expect(rawOf(document, 'breaks').endsWith('reaks')).toBe(true);
  });

  test('an escape is one unit of text', () => {
    expect(rawOf(readMarkdown('---\ntitle: "Wall \\u0062reaks"\n---\nWater ran.', null), 'breaks')).toBe('\\u0062reaks');
    expect(rawOf(readMarkdown("---\ntitle: 'Mayor''s wall'\n---\nWater ran.", null), "Mayor's")).toBe("Mayor''s");
  });

  test('a publisher may be a map with a name', () => {
    expect(about('---\npublisher:\n  name: Elmouth Post\n  url: https://elmouth.example\n---\nWater ran.')).toMatchObject({ source: 'Elmouth Post' });
  });

  test('title and heading that are the same words are one headline', () => {
    expect(read('---\ntitle: "Harbour wall breaks"\n---\n\n# Harbour wall breaks\n\nWater ran.')).toEqual(['headline: Harbour wall breaks', 'Water ran.']);
  });

  test('title and heading that differ are both headlines', () => {
    expect(read('---\ntitle: Wall breaks\n---\n\n# Five hurt as wall breaks\n\nWater ran.')).toEqual(['headline: Wall breaks', 'headline: Five hurt as wall breaks', 'Water ran.']);
  });

  test('without it, a heading is the title and a byline the date', () => {
    expect(about('# Harbour wall breaks\n\n*By Mara Lund, 2 May 2024*\n\nWater ran.')).toEqual({ title: 'Harbour wall breaks', source: null, published: '2024-05-02', publishedFrom: 'byline' });
  });

  test('an empty one, and rules in the text, are neither', () => {
    expect(read('---\n---\nWater ran.')).toEqual(['Water ran.']);
    expect(read('---\n\nWater ran.\n\n---\n\nIt stopped.')).toEqual(['Water ran.', 'It stopped.']);
  });
});

describe('what is no mark stays', () => {
  test.each([
    ['a product', 'It measured 5 * 3 * 2 metres.'],
    ['underscores in a name', 'He posted as sea_wall_news on Monday.'],
    ['an asterisk', 'Prices from £5*'],
    ['brackets without a target', 'He said [the wall] would hold.'],
    ['a year at the start of a line', 'The wall was built in\n1986. A storm broke it.'],
    ['a hash without a space', '#harbour was trending.'],
    ['a smaller-than sign', 'It was < 5 metres & falling.'],
    ['an unknown reference', 'The R&D; unit, AT&T; and &bogus;'],
    ['a lone bracket and tick', 'He wrote ] and ` and [ on the wall.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([text.replace('\n', ' ')]);
  });
});

describe('marks are dropped and blocks parted', () => {
  test.each([
    ['emphasis', 'The *old* wall **broke** on ***Monday*** and _fell_ in__side__.', ['The old wall broke on Monday and fell in__side__.']],
    ['emphasis inside a word', 'The wall was *half*-built, un**believ**able.', ['The wall was half-built, unbelievable.']],
    ['links', 'The [harbour *office*](https://a.example/b_(c) "The office") said so, see <https://x.example>.', ['The harbour office said so, see https://x.example.']],
    ['reference links', 'The [office][1], the [mayor][] and the [wall].\n\n[1]: https://a.example\n[mayor]: <https://b.example> "M"\n[wall]: https://c.example', ['The office, the mayor and the wall.']],
    ['footnotes', 'The wall broke.[^1]\n\n[^1]: The office says so.', ['The wall broke.', 'The office says so.']],
    ['escapes and references', 'It cost 5 \\* 3 \\$ &amp; 2&nbsp;km &#8212; or &#x2014; &rsquo;', ['It cost 5 * 3 $ & 2 km — or — ’']],
    ['code', 'He typed ``wall `now` `` there.', ['He typed wall `now` there.']],
    ['soft and hard breaks', 'The wall\nbroke  \nat five\\\nsharp.', ['The wall broke at five sharp.']],
    ['inline HTML', 'The <b>old</b> wall<br>broke<!-- check --> today.', ['The old wall broke today.']],
    ['headings', 'Wall breaks\n===========\n\n## The wall ##\nIt broke.\n\nThe water\n---\nIt ran.', ['headline: Wall breaks', 'The wall', 'It broke.', 'The water', 'It ran.']],
    ['lists', 'Known so far:\n- the wall broke;\n- five were hurt.\n\n1. First.\n2. Second\n   line.', ['Known so far:', 'the wall broke;', 'five were hurt.', 'First.', 'Second line.']],
    ['quotes', '> The wall\n> broke.\n\n> > Twice.', ['The wall broke.', 'Twice.']],
    ['rules and fences', 'It broke.\n\n***\n\n```\nwall = 0\n```\nIt fell.', ['It broke.', 'It fell.']],
    ['tables', '| Killed | Hurt |\n|---|---|\n| 2 | 14 |', ['Killed | Hurt', '2 | 14']],
    ['captions', '![The wall](w.jpg)\n\n*The wall on Monday. Photo: Jo Hale*', ['caption: The wall on Monday.']],
    ['blocks of HTML', 'It broke.\n\n<p>Five were <b>hurt</b>.</p>\n\n<!-- note\n\nto self -->\n\nIt fell.', ['It broke.', 'Five were hurt.', 'It fell.']],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test('with the line ends of other systems too', () => {
    expect(read('\uFEFF---\r\ntitle: Wall breaks\r\n---\r\n\r\nThe *wall*\r\nbroke.\r\n\r\nIt fell.')).toEqual(['headline: Wall breaks', 'The wall broke.', 'It fell.']);
  });
});

describe('the words are those of a CommonMark parser', () => {
  test.each([
    'A *b **c** d* e', '**a *b* c**', '*a **b* c**', '***a** b*', '***a* b**', '**a*b**', '*a*b*c*', '__a_b__', '_a_b_', 'a*"b"*c', '*(**a**)*', '**a**b', '* a *', '**a', 'a**', '****a****', '*a\nb*', '[a *b](c) d*', '*[a*](b)', '[a [b](c) d](e)', '![a [b](c)](d) e', '[a](b c)', '[a]( <b c> "d" )', '[a](b(c)d)', '`a *b` c*', '\\*a* b*', '&lt;b&gt; &#42;a&#42;', '<b>*a*</b>', '<a@b.example>', 'a  \nb', '# a #b #', 'a\n=', '- a\n- b\n\n  c', '> a\nb', '1) a\n2) b', '+ a\n\n\n+ b', '**"a"** said', '“*a*”', '*a*.', '5 < 6 > 4', '[a][b]\n\n[b]: c', '[b]\n\n[B]: c', '[a]', '*a_b*c_',
  ])('%j', (text) => {
    expect(read(text).join(' ').replace(/^(?:headline|caption): /, '')).toBe(words(fromMarkdown(text)));
  });
});

/** The words of a tree, blocks joined by a space. */
function words(node: Root | Root['children'][number]): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  const inner = 'children' in node ? (node.children as Root['children']).map(words) : [];
  return node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? inner.map((one) => one.trim()).filter((one) => one !== '').join(' ') : inner.join('').replace(/\s+/g, ' ') || (node.type as string === 'break' ? ' ' : '');
}
