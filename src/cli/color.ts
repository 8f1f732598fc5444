/** Whether to colour: an explicit --color first, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether the stream is a terminal. */

export function wantsColor(choice: string | undefined, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (choice === 'always') return true;
  if (choice === 'never') return false;
  // no-color.org: present and not empty, whatever the value.
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
