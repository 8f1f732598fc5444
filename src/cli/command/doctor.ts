/** `factlint doctor`: is the installation whole, and what does it find here? */
import { mentionsOf } from '../../check.ts';
import { identityMap } from '../../model/article.ts';
import { version } from '../../version.ts';
import { loadConfig } from '../config.ts';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import type { Invocation } from '../option.ts';
import { readOutlines } from '../outlines.ts';
import { loadAllRules } from '../rule-files.ts';
import type { Streams } from '../streams.ts';

const LEAST_NODE = [20, 19];

interface Finding {
  readonly sound: boolean;
  readonly says: string;
}

export async function runDoctor({ values }: Invocation, streams: Streams): Promise<ExitStatus> {
  const examined = [
    await examine('node', async () => nodeVersion()),
    await examine('factlint', async () => ({ sound: true, says: version })),
    await examine('places', async () => places()),
    await examine('outlines', async () => ({ sound: true, says: `${Object.keys(readOutlines()).length} countries` })),
    await examine('rules', async () => {
      const { rules, problems, files } = await loadAllRules([]);
      return { sound: problems.length === 0, says: problems[0]?.message ?? `${rules.length} rules in ${files} files` };
    }),
    await examine('configuration', async () => {
      const { config, problems } = await loadConfig(values);
      return { sound: problems.length === 0, says: problems[0] ? `${problems[0].path}: ${problems[0].message}` : (config.path ?? 'none found from here upward') };
    }),
  ];
  await streams.write(examined.map(({ name, sound, says }) => `${sound ? 'ok    ' : 'BROKEN'}  ${name.padEnd(13)}  ${says}\n`).join(''));
  return examined.every(({ sound }) => sound) ? PASSED : BROKEN;
}

async function examine(name: string, look: () => Promise<Finding>): Promise<Finding & { readonly name: string }> {
  try {
    return { name, ...(await look()) };
  } catch (fault) {
    return { name, sound: false, says: fault instanceof Error ? fault.message : String(fault) };
  }
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = LEAST_NODE;
  const sound = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return { sound, says: `${process.versions.node}${sound ? '' : `, but ${LEAST_NODE.join('.')} or later is needed`}` };
}

/** The place index is whole where it knows a place that every newsroom knows. */
function places(): Finding {
  const text = 'She arrived in Paris on Friday.';
  const found = mentionsOf({ path: 'doctor', text, title: null, source: null, published: null, publishedFrom: 'none', draft: false, regions: [], raw: identityMap(text) });
  const sound = found.some((mention) => mention.type === 'place' && mention.place.country === 'FR');
  return { sound, says: sound ? 'the index opens' : 'the index does not know Paris' };
}
