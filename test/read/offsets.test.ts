/** Whatever the format does to a word, its place in the raw file holds just that word. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFragment } from 'parse5';
import { toRaw } from '../../src/model/article.ts';
import { htmlBlocks, readHtml } from '../../src/read/html.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readNinjs } from '../../src/read/ninjs.ts';
import { readText } from '../../src/read/text.ts';
import { wordsAndRaw } from '../help/outline.ts';

const WORDS = ['wall', 'Elmouth', 'Zürich', "O'Brien", '2,500', '“quoted”', 'AT&T', 'x<y', 'a>b', '5*3', 'sea_wall', '[note]', 'back\\slash', '`tick`', '😀', 'n\u0303o', '"straight"', '£5bn', '3.5', 'Łódź', '#7', '~~', '!', '$1.2m', 'км²', '&amp;', '—'];
/** Each begins with a word, because a paragraph of marks alone is a rule across the page. */
const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => ['Here', ...words]), { minLength: 1, maxLength: 5 });
/** A number for each unit, by which a writer chooses how to write it. */
const choices = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 });
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const marks = fc.constantFrom('', '\uFEFF');

type Writer = (unit: string, choice: number) => string;

/** Every unit of every word written by the writer, which takes its choices in turn. */
function write(blocks: readonly (readonly string[])[], writer: Writer, chosen: readonly number[]): string[][] {
  let at = 0;
  return blocks.map((words) => words.map((word) => [...word].map((unit) => writer(unit, chosen[at++ % chosen.length] ?? 0)).join('')));
}

const hex = (unit: string): string => (unit.codePointAt(0) ?? 0).toString(16);
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '“': '&ldquo;', '”': '&rdquo;', ü: '&uuml;', '£': '&pound;', '—': '&mdash;' };
const html: Writer = (unit, choice) => (choice === 0 ? `<b>${NAMED[unit] ?? unit}</b>` : choice === 1 ? `&#x${hex(unit)};` : choice === 2 ? `&#${unit.codePointAt(0) ?? 0};` : choice === 3 ? `<!-- a -->${NAMED[unit] ?? unit}` : (NAMED[unit] ?? unit));
const json: Writer = (unit, choice) => (choice < 3 ? unit.split('').map((code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`).join('') : JSON.stringify(unit).slice(1, -1));
const markdown: Writer = (unit, choice) => (/[!-/:-@[-`{-~]/.test(unit) ? `\\${unit}` : choice === 0 ? `&#x${hex(unit)};` : unit);
const yaml: Writer = (unit, choice) => (choice < 2 ? `\\U${hex(unit).padStart(8, '0')}` : JSON.stringify(unit).slice(1, -1));

const text = (node: { readonly value?: string; readonly nodeName?: string; readonly childNodes?: readonly object[]; readonly children?: readonly object[] }): string => node.nodeName === '#comment' ? '' : (node.value ?? [...(node.childNodes ?? []), ...(node.children ?? [])].map(text).join(''));
const fromHtml = (raw: string): string => text(parseFragment(raw));
const fromJson = (raw: string): string => JSON.parse(`"${raw}"`) as string;
const words = (document: { readonly text: string }): string[] => document.text.split(/\s+/).filter((word) => word !== '');

test('plain text', () => {
  fc.assert(fc.property(paragraphs, lineEnds, marks, (blocks, end, mark) => {
    const document = readText(mark + blocks.map((block) => block.join(' ')).join(end + end));
    expect(words(document)).toEqual(blocks.flat());
    expect(wordsAndRaw(document).every(({ word, raw }) => word === raw)).toBe(true);
  }));
});

test('HTML, through tags, comments and references', () => {
  fc.assert(fc.property(paragraphs, choices, lineEnds, marks, (blocks, chosen, end, mark) => {
    const written = write(blocks, html, chosen).map((block) => `<p>${block.join(` ${end} `)}</p>`);
    const document = readHtml(`${mark}<html><body>${end}<article>${written.join(end)}</article></body></html>`);
    expect(words(document)).toEqual(blocks.flat());
    expect(wordsAndRaw(document).filter(({ word, raw }) => fromHtml(raw) !== word)).toEqual([]);
  }));
});

test('JSON, through escapes', () => {
  fc.assert(fc.property(paragraphs, choices, marks, (blocks, chosen, mark) => {
    const [headline = [], ...body] = write(blocks, json, chosen).map((block) => block.join(' '));
    const document = readNinjs(`${mark}{"body_text": "${body.join('\\n\\n')}", "headline": "${String(headline)}"}`, null);
    expect(document && words(document)).toEqual(blocks.flat());
    expect(document && wordsAndRaw(document).filter(({ word, raw }) => fromJson(raw) !== word)).toEqual([]);
  }));
});

test('HTML in JSON, through both', () => {
  fc.assert(fc.property(paragraphs, choices, (blocks, chosen) => {
    const page = write(blocks, html, chosen).map((block) => `<p>${block.join('\n')}</p>`).join('\n');
    const escaped = [...page].map((unit, i) => json(unit, chosen[i % chosen.length] ?? 0)).join('');
    const document = readNinjs(`{"body_html": "${escaped}"}`, htmlBlocks);
    expect(document && words(document)).toEqual(blocks.flat());
    expect(document && wordsAndRaw(document).filter(({ word, raw }) => fromHtml(fromJson(raw)) !== word)).toEqual([]);
  }));
});

test('Markdown and its front matter, through escapes and references', () => {
  fc.assert(fc.property(paragraphs, choices, lineEnds, marks, (blocks, chosen, end, mark) => {
    const [title = []] = write(blocks.slice(0, 1), yaml, chosen);
    const body = write(blocks.slice(1), markdown, chosen).map((block) => block.join(block.length % 2 ? end : ' '));
    const document = readMarkdown([`${mark}---`, `title: "${title.join(' ')}"`, '---', ...body.map((block) => `${end}${block}`), ''].join(end), null);
    expect(document.problems).toEqual([]);
    expect(words(document)).toEqual(blocks.flat());
    const inTitle = blocks[0]?.length ?? 0;
    const found = wordsAndRaw(document);
    expect(found.slice(inTitle).filter(({ word, raw }) => text(fromMarkdown(`x${raw}`)) !== `x${word}`)).toEqual([]);
    expect(found.slice(0, inTitle).filter(({ word, raw }) => fromJson(raw.replace(/\\U(.{8})/g, (_, code: string) => [...String.fromCodePoint(Number.parseInt(code, 16))].map((c) => JSON.stringify(c).slice(1, -1)).join(''))) !== word)).toEqual([]);
  }));
});

test('places never run backwards, and never out of the file', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<p>', '</p>', '<b>', '&amp;', '&', 'a', ' ', '\n', '"', '{', '\\', '*', '[', ']', '---', ':', '\0', '\uD800', '\uFEFF', '<', '>', '`') }), fc.constantFrom(readHtml, (raw: string) => readMarkdown(raw, htmlBlocks), readText, (raw: string) => readNinjs(`{"headline":${JSON.stringify(raw)}}`, htmlBlocks) ?? readText(raw)), (raw, read) => {
    const document = read(raw);
    let end = 0;
    for (let at = 0; at < document.text.length; at += 1) {
      const place = toRaw(document.raw, { start: at, end: at + 1 });
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(document.raw.rawText.length);
      end = place.end;
    }
    expect(end).toBeLessThanOrEqual(document.raw.rawText.length);
  }));
});
