/** The report for a terminal, as a whole and in its corners. */
import { describe, expect, test } from '@jest/globals';
import { pretty } from '../../src/report/pretty.ts';
import { judge, marked } from '../help/judged.ts';
import { type Made, makeReport, millStory, render } from '../help/report.ts';

const lines = (made: Made, options: Parameters<typeof render>[2] = {}): readonly string[] => render(pretty, made, options).trimEnd().split('\n');

/** The rows of the one frame that a text with one passage makes. */
const one = (text: string, width = 60): readonly string[] => {
  const story = marked({ 'a.txt': text });
  return lines(makeReport(story.articles, [judge(story, [story.passages['a.txt']?.[0]])]), { width }).slice(2, -5);
};

/** The summary of a report without findings. */
const last = (made: Made, outcome: 'passed' | 'failed' | 'undecided' = 'passed'): readonly string[] => lines(made, { gate: { outcome, reason: 'nothing at or above --fail-on error', failOn: 'error' } });

test('frames both passages, marks the value, derives, and sums up', () => {
  expect(lines(millStory())).toEqual([
    'error[figure/casualties]: The draft has 14 people killed, but Aérie says 17',
    '  ┌─ draft.md:3:11   draft, published 2031-05-06 (sources)',
    '3 │ 😀 A fire killed 14 people and burnt three barns at Oster on ...',
    '  │           -------^^-------',
    '  ┌─ wire/aérie.txt:1:19   Aérie, published 2031-05-06 (sources)',
    '1 │ The fire at Oster killed 17 people, police said. All seventeen dead ...',
    '  │                   -------^^-------',
    '  = 14 is below 17',
    '  = both tell of the fire at Oster',
    '  also wire/aérie.txt:1:54: seventeen dead',
    expect.stringMatching(/^ {2}= contradiction · explain: factlint explain figure\/casualties · fingerprint: [0-9a-f]{32}$/),
    '',
    'warning[figure/counts]: The draft has three barns, but wire/b.txt says five',
    '  ┌─ draft.md:3:38   draft, published 2031-05-06 (sources)',
    '3 │ ... fire killed 14 people and burnt three barns at Oster on Monday. The ...',
    '  │                                     ^^^^^------',
    '  ┌─ wire/b.txt:1:25   no publication date',
    '1 │ The fire at Oster burnt five barns. It killed 14 or 15 people.',
    '  │                         ^^^^------',
    '  = 5 is 1.7 times 3',
    expect.stringContaining('divergence'),
    '',
    'info[figure/casualties]: wire/b.txt says 14 or 15',
    '  ┌─ draft.md:3:11   draft, published 2031-05-06 (sources)',
    '3 │ 😀 A fire killed 14 people and burnt three barns at Oster on ...',
    '  │           -------^^-------',
    '  ┌─ wire/b.txt:1:40   no publication date',
    '1 │ The fire at Oster burnt five barns. It killed 14 or 15 people.',
    '  │                                        -------^^^^^^^^-------',
    expect.stringContaining('update'),
    '',
    'note: wire/b.txt: no publication date was found, so its relative times are not compared with other articles',
    '✖ 2 discrepancies (1 error, 1 warning), 1 note, in 3 articles',
    '  12 claims in 1 story, 4 pairs compared by 20 rules',
    '  not compared: 1 article without a publication date',
    '  gate failed: 1 error (--fail-on error)',
  ]);
});

describe('frames', () => {
  test('a long passage is wrapped, with markers under each row', () => {
    expect(one('The crew [withdrew from the besieged town of Oster, as its own commander told reporters who had come, {on Saturday}].')).toEqual([
      '1 │ The crew withdrew from the besieged town of Oster, as',
      '  │          --------------------------------------------',
      '  │ its own commander told reporters who had come, on',
      '  │ -----------------------------------------------^^',
      '  │ Saturday.',
      '  │ ^^^^^^^^',
    ]);
  });

  test('stay inside their paragraph', () => {
    expect(one('A headline\n\nIt [killed {14} people].\n\nThe next paragraph.')).toEqual(['3 │ It killed 14 people.', '  │    -------^^-------']);
  });

  test('a line break inside a passage shows as a space', () => {
    expect(one('It [killed\r\n{14} people].')).toEqual(['1 │ It killed  14 people.', '  │    --------^^-------']);
  });

  test('an article cannot paint the terminal or turn its text round', () => {
    expect(one('\u001b[2J It [killed {14} \u202epeople].'.replace('[2J', '2J'))).toEqual(['1 │ \ufffd2J It killed 14 \ufffdpeople.', '  │        -------^^--------']);
  });

  test('wide characters take two columns', () => {
    expect(one('東京 It [killed {14} people].')[1]).toBe('  │         -------^^-------');
  });
});

describe('the summary', () => {
  const story = marked({ 'a.txt': 'One.', 'b.txt': 'Two.' });

  test('has a tick where pairs were compared and nothing was found', () => {
    expect(last(makeReport(story.articles, []))).toEqual(['✓ No discrepancies in 2 articles', '  12 claims in 1 story, 4 pairs compared by 20 rules', '  gate passed: nothing at or above --fail-on error']);
  });

  test('has none over zero pairs', () => {
    expect(last(makeReport(story.articles, [], { stats: { pairs: 0 } }))[0]).toBe('! Nothing could be compared in 2 articles');
  });

  test('has none where an input could not be read', () => {
    const made = makeReport(story.articles, [], { problems: [{ code: 'not-found', path: 'c.txt', message: 'no such file' }] });
    expect(last(made).slice(0, 2)).toEqual(['! No discrepancies in 2 articles, but not all could be checked', '  1 problem: the check is incomplete']);
  });

  test('says what was not compared and what was left out', () => {
    const made = makeReport(story.articles, [], {
      stats: { pairs: 12345, skippedFiles: 2, suppressed: 1 },
      unchecked: [
        { path: 'a.txt', reason: 'other-scope', message: '', count: 3 }, { path: 'b.txt', reason: 'other-scope', message: '', count: 1 },
        { path: 'b.txt', reason: 'not-english', message: 'is not in English', count: 1 },
      ],
    });
    expect(last(made)).toEqual([
      'note: b.txt: is not in English',
      '✓ No discrepancies in 2 articles',
      '  12 claims in 1 story, 12,345 pairs compared by 20 rules',
      '  not compared: 1 article not in English and 4 pairs of different scope',
      '  2 files skipped that are no articles, 1 finding silenced by a suppression or the baseline',
      '  gate passed: nothing at or above --fail-on error',
    ]);
  });
});

test('colour is only paint: without its codes the text is the same', () => {
  const painted = render(pretty, millStory(), { color: true });
  expect(painted).toContain('\u001b[31m');
  // eslint-disable-next-line no-control-regex
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(render(pretty, millStory()));
});
