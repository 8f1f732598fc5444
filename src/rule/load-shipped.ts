/** The shipped rules however they can be had: from the pack of the build, or by reading the YAML files where there is none or they have changed. */
import { loadRules, packRules } from './load.ts';
import type { Loaded } from './load.ts';
import type { Pack } from './pack.ts';
import { packedRules, packedShipped, shippedRuleFiles } from './shipped.ts';

/** Faults of the shipped files are told like those of any other; there are none in a release. */
export function loadShippedRules(): Loaded {
  const packed = packedRules();
  return packed ? { rules: packed, problems: [] } : loadRules(shippedRuleFiles());
}

/** The shipped rules and macros as data, for rule files that extend them. @throws {Error} where a shipped file has a fault. */
export function shippedPack(): Pack {
  const packed = packedShipped();
  if (packed) return packed;
  const { pack, problems } = packRules(shippedRuleFiles());
  if (!pack) throw new Error(problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'));
  return pack;
}
