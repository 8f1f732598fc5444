/** The report formats by name, in the order that help lists them; each is loaded when it is first asked for. */
import type { Reporter } from '../model/contract.ts';

const loaders = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/page.ts')).html,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof loaders;
export const formatNames = Object.keys(loaders) as readonly FormatName[];
export const isFormat = (name: string): name is FormatName => Object.hasOwn(loaders, name);
export const loadReporter = (name: FormatName): Promise<Reporter> => loaders[name]();
