/** A baseline file is held to its schema, and what is wrong with it is told at its place. */
import { describe, expect, test } from '@jest/globals';
import { parseBaseline } from '../../src/cli/baseline-file.ts';

const FINGERPRINT = '0123456789abcdef0123456789abcdef';
const withEntry = (entry: object): string => JSON.stringify({ schemaVersion: 1, findings: [{ fingerprint: FINGERPRINT, ruleId: 'figure/count', severity: 'error', paths: ['a.txt'], message: 'm', ...entry }] }, null, 1);

describe('a file that is no baseline is refused, at its place', () => {
  test.each([
    ['no JSON', '{', /^known\.json: the baseline is no JSON: /],
    ['another version', '{"schemaVersion":2,"findings":[]}', /^known\.json:1:18: `schemaVersion` is `2`; expected 1$/],
    ['nothing', 'null', /^known\.json:1:1: the file is empty; expected a map$/],
    ['no list', '{"schemaVersion":1}', /^known\.json:1:1: the file lacks the key `findings`$/],
    ['an entry that lacks something', '{"schemaVersion":1,\n"findings":[{"ruleId":"x","severity":"info","paths":[],"message":"m"}]}', /^known\.json:2:13: `findings\[0\]` lacks the key `fingerprint`$/],
    ['an unknown key', withEntry({ sevrity: 'error' }), /^known\.json:12:4: unknown key `sevrity` in `findings\[0\]`; expected .* - did you mean 'severity'\?$/],
    ['an unknown word', withEntry({ severity: 'warnin' }), /^known\.json:7:16: `findings\[0\]\.severity` is `warnin`; expected error, warning or info - did you mean 'warning'\?$/],
    ['a text for a list', withEntry({ paths: 'a.txt' }), /^known\.json:8:13: `findings\[0\]\.paths` is `a\.txt`; expected a list$/],
    ['a fingerprint that is none', withEntry({ fingerprint: 'abc' }), /^known\.json:5:19: `findings\[0\]\.fingerprint` is `abc`; expected a fingerprint of 32 hexadecimal digits$/],
  ])('%s', (_name, text, sentence) => {
    const { problems } = parseBaseline('known.json', text);
    expect(problems.map(({ path, line, column, message }) => `${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`)).toEqual([expect.stringMatching(sentence)]);
  });
});
