/** Takes the suppressed findings out, and says which suppressions have expired or silence nothing. */
import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/report.ts';
import type { Cover, Suppression } from '../model/suppression.ts';
import { overlaps } from '../model/span.ts';

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly suppressed: number;
  readonly notices: readonly Notice[];
}

export interface Circumstances {
  /** The day that expiry is measured by, ISO; null where none is known, and then nothing has expired. */
  readonly today: string | null;
  /** Ids of the rules that ran: a suppression of another rule had no chance to silence anything, and is not called unused. */
  readonly ran: readonly string[];
}

export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], { today, ran }: Circumstances): Suppressed {
  const expired = suppressions.filter(({ until }) => until !== null && today !== null && until < today);
  const holding = suppressions.filter((suppression) => !expired.includes(suppression));
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const silencing = holding.filter((suppression) => silences(suppression, finding));
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  const unused = holding.filter((suppression) => !used.has(suppression) && ran.some((id) => means(suppression.rule, id)));
  return { kept, suppressed: findings.length - kept.length, notices: [...expired.map(expiredNotice), ...unused.map(unusedNotice)] };
}

const silences = ({ rule, covers }: Suppression, finding: Finding): boolean =>
  means(rule, finding.ruleId) && covered(covers, finding);

const means = (rule: string, id: string): boolean => rule === '*' || rule === id || (rule.endsWith('/') && id.startsWith(rule));

/** The two sides count; that a third passage repeats the contradiction is no reason to hide it. */
function covered(cover: Cover, { fingerprint, locations }: Finding): boolean {
  const sides = locations.slice(0, 2);
  switch (cover.kind) {
    case 'fingerprint': return fingerprint === cover.fingerprint || fingerprint.startsWith(`${cover.fingerprint}-`);
    case 'stretch': return sides.some((side) => side.path === cover.path && overlaps(side, cover.span));
    case 'file': return sides.some(({ path }) => path === cover.path);
    case 'paths': return sides.some(({ path }) => cover.matches(path));
  }
}

const name = ({ rule, covers }: Suppression): string => (covers.kind === 'fingerprint' ? `of ${covers.fingerprint}` : `of ${rule}`);
const expiredNotice = (suppression: Suppression): Notice => ({ code: 'expired-suppression', path: suppression.path, line: suppression.line, message: `the suppression ${name(suppression)} held until ${suppression.until}` });
const unusedNotice = (suppression: Suppression): Notice => ({ code: 'unused-suppression', path: suppression.path, line: suppression.line, message: `the suppression ${name(suppression)} silences nothing` });
