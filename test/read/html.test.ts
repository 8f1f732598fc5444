/** Pages: the article out of them, and what they say of themselves. */
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/read/html.ts';
import { outline, rawOf } from '../help/outline.ts';

const LEAD = '<p>The old harbour wall at Elmouth broke on Monday, and the water ran into the streets behind it.</p>';
const REST = '<p>Five people were taken to hospital, the mayor said, and forty houses stand empty until the repairs are done.</p>';
const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const read = (body: string, head = ''): string[] => outline(readHtml(page(body, head)));
const PROSE = ['The old harbour wall at Elmouth broke on Monday, and the water ran into the streets behind it.', 'Five people were taken to hospital, the mayor said, and forty houses stand empty until the repairs are done.'];

describe('what is not the article is left out', () => {
  test.each([
    ['navigation, aside and footer', `<nav><a href="/">Home</a></nav><article>${LEAD}${REST}</article><aside><p>Read more: ten walls to see before you die, and where to stay.</p></aside><footer><p>© 2024</p></footer>`],
    ['scripts, styles and forms', `<article><script>var wall = "five hurt";</script><style>p { color: red }</style>${LEAD}<form><p>Your name</p><button>Send</button></form>${REST}<noscript><p>Turn on scripts.</p></noscript></article>`],
    ['what its class gives away', `<article>${LEAD}<div class="newsletter-signup"><p>Get the Elmouth morning in your inbox, every day before you have had your tea.</p></div>${REST}<section id="relatedStories"><p>Ten more walls that broke in the storm of last winter.</p></section></article>`],
    ['newsletter lines without a class', `<article>${LEAD}${REST}<p>Sign up to our newsletter for the day's top stories.</p></article>`],
    ['lists of links', `<article>${LEAD}<ul><li><a href="/a">Mayor in hot water over the wall</a></li><li><a href="/b">How to dry a cellar in a week</a></li></ul>${REST}</article>`],
    ['hidden parts', `<article>${LEAD}<p hidden>Six people.</p><div style="display: none"><p>Seven people.</p></div><span aria-hidden="true">Eight</span>${REST}</article>`],
    ['other articles of the page', `<main><article>${LEAD}${REST}</article><article><p>Ferry strike enters second week.</p></article><article><p>Mayor opens fair.</p></article></main>`],
    ['comments', `<article>${LEAD}${REST}<div id="comments"><article><p>I always said that wall would go one day!</p></article></div></article>`],
    ['what a blog system adds', `<div id="primary" class="content-area has-sidebar"><div class="entry-content">${LEAD}${REST}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="/t">Twitter</a></li><li><a href="/f">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Ten more walls</p></div></div><div id="comments"><ol class="commentlist"><li><p>I always said that wall would go one day, and nobody would listen to me!</p></li></ol></div></div><div id="secondary" class="widget-area"><p>Tide tables for May, with the times of sunrise and sunset</p></div>`],
    ['labels for screen readers, topics and links among the blocks', `<main><article><div data-component="text-block">${LEAD}</div><figure><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></figure><section data-component="links-block"><h2>More on this story</h2><ul><li><a href="/1">Wall was old</a></li></ul></section><div data-component="text-block">${REST}</div><div class="topic-tags"><p>Elmouth, Floods</p></div></article></main>`],
    ['the header of the page', `<header><p>Elmouth Post, your paper since 1887, Thursday edition</p></header><div>${LEAD}${REST}</div>`],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual(PROSE);
  });
});

describe('the densest block is the article where nothing is marked as one', () => {
  test('a division among others', () => {
    expect(read(`<div class="wrap"><div class="col"><p><a href="/">Front page</a></p></div><div class="col"><div>${LEAD}${REST}</div></div><div class="col"><p>Tides: 5.12, 17.40</p></div></div>`)).toEqual(PROSE);
  });
  test('bare text with line breaks', () => {
    expect(read(`<div>${PROSE[0] ?? ''}<br><br>${PROSE[1] ?? ''}</div>`)).toEqual(PROSE);
  });
  test('a class that speaks of a sidebar does not cost the article its body', () => {
    expect(read(`<div class="layout-with-sidebar">${LEAD}${REST}</div>`)).toEqual(PROSE);
  });
});

describe('blocks', () => {
  test.each([
    ['headline, byline, caption', `<article><h1>Harbour wall breaks</h1><p class="byline">By Mara Lund</p>${LEAD}<figure><img src="w.jpg" alt="A wall"><figcaption>The wall on Monday. <span class="credit">Jo Hale / Elmouth Post</span></figcaption></figure>${REST}</article>`, ['headline: Harbour wall breaks', 'byline: By Mara Lund', PROSE[0], 'caption: The wall on Monday.', PROSE[1]]],
    ['a credit in the caption', `<article>${LEAD}${REST}<figure><figcaption>The wall on Monday. Picture: Jo Hale</figcaption></figure></article>`, [...PROSE, 'caption: The wall on Monday.']],
    ['headings, lists, quotes', `<article>${LEAD}${REST}<h2>What is known</h2><ul><li>Five were hurt.</li><li>Forty houses are empty.</li></ul><blockquote><p>“It went like paper.”</p></blockquote></article>`, [...PROSE, 'What is known', 'Five were hurt.', 'Forty houses are empty.', '“It went like paper.”']],
    ['tables, a row a block', `<article>${LEAD}${REST}<table><tr><th>Killed</th><th>Hurt</th></tr><tr><td>0</td><td>5</td></tr></table></article>`, [...PROSE, 'Killed | Hurt', '0 | 5']],
    ['the headline outside the article', `<h1>Harbour wall breaks</h1><article>${LEAD}${REST}</article>`, ['headline: Harbour wall breaks', ...PROSE]],
    ['white space and comments', `<article><p>The old\n   harbour\twall<!-- five? --> broke.</p>${LEAD}${REST}</article>`, ['The old harbour wall broke.', ...PROSE]],
    ['unclosed elements', `<article><p>${PROSE[0] ?? ''}<p>${PROSE[1] ?? ''}<li>Five <b>hurt`, [...PROSE, 'Five hurt']],
  ])('%s', (_, body, blocks) => {
    expect(read(body)).toEqual(blocks);
  });
});

describe('a headline that the body lacks comes from the head', () => {
  const body = `<article>${LEAD}${REST}</article>`;
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour wall \\u201cbroke\\u201d"}</script>', 'Harbour wall “broke”', '\\u201cbroke\\u201d'],
    ['og:title', '<meta property="og:title" content="Harbour wall &ldquo;broke&rdquo;">', 'Harbour wall “broke”', '&ldquo;broke&rdquo;'],
    ['title, without the site', '<title>Harbour wall &#8220;broke&#8221; | Elmouth Post</title>', 'Harbour wall “broke”', '&#8220;broke&#8221;'],
  ])('%s', (_, head, headline, raw) => {
    const document = readHtml(page(body, head));
    expect(outline(document)).toEqual([`headline: ${headline}`, ...PROSE]);
    expect(rawOf(document, '“broke”')).toBe(raw);
  });
  test('and one that the body has comes once', () => {
    expect(read(`<article><h1>Harbour wall breaks</h1>${LEAD}${REST}</article>`, '<title>Harbour wall breaks - Elmouth Post</title><meta property="og:title" content="Harbour wall breaks">')).toEqual(['headline: Harbour wall breaks', ...PROSE]);
  });
});

function about(body: string, head: string): unknown {
  const { source, published, publishedFrom, problems } = readHtml(page(`<article>${LEAD}${REST}${body}</article>`, head));
  return { source, published, publishedFrom, problems: problems.length };
}
const LD = (date: string): string => `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"datePublished":"${date}","publisher":{"name":"Elmouth Post"}}]}</script>`;

describe('date and source', () => {
  test.each([
    ['JSON-LD', '', LD('2024-05-02T10:00:00Z'), { source: 'Elmouth Post', published: '2024-05-02T10:00:00Z', publishedFrom: 'json-ld', problems: 0 }],
    ['meta', '', '<meta name="date" content="2024-05-02"><meta property="og:site_name" content="Elmouth Post">', { source: 'Elmouth Post', published: '2024-05-02', publishedFrom: 'meta', problems: 0 }],
    ['time', '<time datetime="2024-05-03" class="updated">3 May</time><time datetime="2024-05-02">2 May</time>', '<title>Wall | Elmouth Post</title>', { source: 'Elmouth Post', published: '2024-05-02', publishedFrom: 'time', problems: 0 }],
    ['byline', '<p class="byline">By Mara Lund, 2 May 2024</p>', '', { source: null, published: '2024-05-02', publishedFrom: 'byline', problems: 0 }],
    ['none', '', '', { source: null, published: null, publishedFrom: 'none', problems: 0 }],
    ['a bad date is told, and the next one taken', '', `${LD('today')}<meta property="article:published_time" content="2024-05-02">`, { source: 'Elmouth Post', published: '2024-05-02', publishedFrom: 'meta', problems: 1 }],
    ['broken JSON-LD is read as far as it goes', '', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-02",</script>', { source: null, published: '2024-05-02', publishedFrom: 'json-ld', problems: 0 }],
  ])('%s', (_, body, head, found) => {
    expect(about(body, head)).toEqual(found);
  });

  test('a bad date has its place', () => {
    const { problems } = readHtml('<html><head>\n<meta name="date" content="someday">\n</head><body><p>Water ran.</p></body></html>');
    expect(problems).toEqual([{ code: 'bad-date', line: 2, column: 28, message: 'The publication date is no date: expected a day such as 2022-09-14, optionally with a time and zone, found "someday".', frame: '2 | <meta name="date" content="someday">\n  |                            ^^^^^^^' }]);
  });
});

test('every place counts a byte-order mark and both units of a line end', () => {
  const html = `\uFEFF<html><body>\r\n<article><p>The &eacute;clair &amp; the w<b>al</b>l\r\nbroke.</p>${LEAD}${REST}</article></body></html>`;
  const document = readHtml(html);
  expect(document.raw.rawText).toBe(html);
  expect(['éclair', '&', 'wall', 'l broke.'].map((words) => rawOf(document, words))).toEqual(['&eacute;clair', '&amp;', 'w<b>al</b>l', 'l\r\nbroke.']);
});
