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

/** `today` is the day that expiry is measured by, ISO; null where none is known, and then nothing has expired. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], today: string | null): Suppressed {
  const expired = suppressions.filter(({ until }) => until !== null && today !== null && until < today);
  const holding = suppressions.filter((suppression) => !expired.includes(suppression));
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const silencing = holding.filter((suppression) => silences(suppression, finding));
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  const unused = holding.filter((suppression) => !used.has(suppression));
  return { kept, suppressed: findings.length - kept.length, notices: [...expired.map(expiredNotice), ...unused.map(unusedNotice)] };
}

const silences = ({ rule, covers }: Suppression, finding: Finding): boolean =>
  (rule === '*' || rule === finding.ruleId || (rule.endsWith('/') && finding.ruleId.startsWith(rule))) && covered(covers, finding);

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
