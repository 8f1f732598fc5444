/** Completion scripts for bash, zsh and fish, from the tables of commands and options. Rule ids are asked of the program when they are needed. */
import type { Command, Option } from './option.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const RULES = 'factlint rules list 2>/dev/null | cut -d " " -f 1';

export function completionScript(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash': return bash(commands);
    case 'zsh': return zsh(commands);
    case 'fish': return fish(commands);
  }
}

const flagsOf = ({ name, short }: Option): readonly string[] => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];

function bash(commands: readonly Command[]): string {
  const values = commands.flatMap(({ name, options }) => options.flatMap((option) => {
    const reply = bashReply(option);
    return reply === null ? [] : [`    ${flagsOf(option).map((flag) => `${name}:${flag}`).join('|')}) ${reply}; return ;;`];
  }));
  const words = commands.map(({ name, options, subcommands = [] }) => `    ${name}) words="${options.flatMap(flagsOf).join(' ')}" actions="${subcommands.map((sub) => sub.name).join(' ')}" ;;`);
  return `# bash completion of factlint: source <(factlint completion bash)
_factlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" actions=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}" -- "$current"))
    return
  fi
  case "$command:$previous" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current") $(compgen -W "$actions" -- "$current")) ;;
  esac
}
complete -o filenames -F _factlint factlint
`;
}

function bashReply({ kind, choices, completes }: Option): string | null {
  if (kind === 'flag') return null;
  if (choices) return `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current"))`;
  if (completes === 'rule') return `COMPREPLY=($(compgen -W "$(${RULES})" -- "$current"))`;
  return completes === 'file' ? 'COMPREPLY=($(compgen -f -- "$current"))' : 'return';
}

/** Inside single quotes. */
const quoted = (text: string): string => text.replaceAll("'", "'\\''");
/** Brackets and colons part the pieces of an argument of \`_arguments\`. */
const zshText = (text: string): string => quoted(text).replace(/[[\]:\\]/g, '\\$&');

function zsh(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options, subcommands = [] }) => {
    const lines = [...options.flatMap(zshOptions), ...(subcommands.length > 0 ? [`'1:command:(${subcommands.map((sub) => sub.name).join(' ')})'`] : []), "'*:file:_files'"];
    return `    ${name})\n      _arguments ${lines.join(' \\\n        ')} ;;`;
  });
  return `#compdef factlint
# zsh completion of factlint: put it in a folder of $fpath as _factlint
_factlint() {
  local -a commands
  commands=(${commands.map(({ name, summary }) => `'${name}:${quoted(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_factlint "$@"
`;
}

function zshOptions(option: Option): readonly string[] {
  const { kind, value = 'value', choices, completes, summary } = option;
  const action = kind === 'flag' ? '' : `:${value}:${choices ? `(${choices.join(' ')})` : completes === 'rule' ? `{compadd -- $(${RULES})}` : completes === 'file' ? '_files' : ' '}`;
  return flagsOf(option).map((flag) => `'${kind === 'list' ? '*' : ''}${flag}[${zshText(summary)}]${action}'`);
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary, options, subcommands = [] }) => [
    `complete -c factlint -n __fish_use_subcommand -f -a ${name} -d '${fishText(summary)}'`,
    ...subcommands.map((sub) => `complete -c factlint -n '__fish_seen_subcommand_from ${name}' -f -a ${sub.name} -d '${fishText(sub.summary)}'`),
    ...options.map((option) => `complete -c factlint -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${option.short === undefined ? '' : ` -s ${option.short}`}${fishValue(option)} -d '${fishText(option.summary)}'`),
  ]);
  return `# fish completion of factlint: factlint completion fish > ~/.config/fish/completions/factlint.fish\n${lines.join('\n')}\n`;
}

const fishText = (text: string): string => text.replace(/[\\']/g, '\\$&');

function fishValue({ kind, choices, completes }: Option): string {
  if (kind === 'flag') return '';
  if (choices) return ` -x -a '${choices.join(' ')}'`;
  return completes === 'rule' ? ` -x -a '(${RULES})'` : completes === 'file' ? ' -r' : ' -x';
}
