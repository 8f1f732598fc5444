/** Globs over paths and sources: `*` within a folder, `**` across folders, `?` for one character. Matched without backtracking over the whole. */

/** Linear in the text for every star: a greedy matcher that goes back to the last star only. */
export function globMatcher(glob: string): (text: string) => boolean {
  const tokens = tokensOf(glob);
  return (text) => matches(tokens, text);
}

type Token = { readonly kind: 'char'; readonly char: string } | { readonly kind: 'one' } | { readonly kind: 'star'; readonly across: boolean };

function tokensOf(glob: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const char = glob.charAt(at);
    if (char === '?') tokens.push({ kind: 'one' });
    else if (char !== '*') tokens.push({ kind: 'char', char });
    else {
      const across = glob.charAt(at + 1) === '*';
      while (glob.charAt(at + 1) === '*') at += 1;
      if (across && glob.charAt(at + 1) === '/') at += 1;
      tokens.push({ kind: 'star', across });
    }
  }
  return tokens;
}

/** Table of reachable token positions, one row a character: glob length times text length at the most. */
function matches(tokens: readonly Token[], text: string): boolean {
  let reachable = closure(new Set([0]), tokens);
  for (const char of text) {
    const next = new Set<number>();
    for (const at of reachable) {
      const token = tokens[at];
      if (token?.kind === 'star' && (token.across || char !== '/')) next.add(at);
      if (token?.kind === 'one' && char !== '/') next.add(at + 1);
      if (token?.kind === 'char' && token.char === char) next.add(at + 1);
    }
    reachable = closure(next, tokens);
    if (reachable.size === 0) return false;
  }
  return reachable.has(tokens.length);
}

function closure(positions: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const at of positions) if (tokens[at]?.kind === 'star') positions.add(at + 1);
  return positions;
}
