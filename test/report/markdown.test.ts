/** Markdown for a pull-request comment: readable, closed to what articles may try, and never too long to post. */
import { expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markdown } from '../../src/report/markdown.ts';
import { judge, marked } from '../help/judged.ts';
import { makeReport, millStory, render } from '../help/report.ts';

test('a finding is a heading, two quotations and a folded derivation', () => {
  const [head = '', first = ''] = render(markdown, millStory()).split('\n### ');
  expect(head.split('\n')).toEqual([
    '## ❌ factlint: 2 discrepancies (1 error, 1 warning), 1 note, in 3 articles', '', '12 claims in 1 story, 4 pairs compared by 20 rules  ', 'not compared: 1 article without a publication date  ', 'Gate failed: 1 error \\(\\-\\-fail\\-on error\\)', '',
  ]);
  expect(first.trimEnd().split('\n')).toEqual([
    '❌ The draft has 14 people killed, but Aérie says 17', '', '**draft\\.md** `draft.md:3`',
    expect.stringMatching(/^> 😀 A fire \*\*killed 14 people\*\* and burnt three barns at Oster on Monday\\\. The &lt;mill\\> &amp; its "owner" stood/), '',
    '**Aérie** `wire/aérie.txt:1`', '> The fire at Oster **killed 17 people**, police said\\. All seventeen dead lived nearby\\.', '',
    '<details><summary>How this was derived</summary>', '', '- 14 is below 17', '- both tell of the fire at Oster', '- also `wire/aérie.txt:1`: seventeen dead', '',
    expect.stringMatching(/^Rule `figure\/casualties`, contradiction, fingerprint `[0-9a-f]{32}`$/), '', '</details>',
  ]);
});

test('an article cannot mention, link, embed or break out', () => {
  const story = marked({ 'a.txt': '@team ![x](http://x) </details><script>alert(1)</script> [killed {14}] `# _y_' .replace('![x]', '!') });
  const page = render(markdown, makeReport(story.articles, [judge(story, [story.passages['a.txt']?.[0]])]));
  expect(page).not.toMatch(/@team|<script|<\/details><script/);
  expect(nodeTypes(fromMarkdown(page))).not.toContain('image');
  expect(nodeTypes(fromMarkdown(page))).not.toContain('link');
});

test('is cut before GitHub would refuse it, and says so', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, `A long sentence that stands before the words. It [killed {${index}} people], they said, in a village by the river.`]));
  const story = marked(files);
  const passages = Object.values(story.passages).map(([passage]) => passage);
  const page = render(markdown, makeReport(story.articles, passages.map((passage, index) => judge(story, [passage, passages[0]], { key: String(index) }))));
  expect(page.length).toBeLessThan(62_000);
  expect(page.trimEnd()).toMatch(/_\d+ further findings not shown here for length\._$/);
});

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}
const nodeTypes = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(nodeTypes)];
