/** Paths as machines on the other side want them: forward slashes, and as URI references. */

export const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

/** A relative path becomes a relative reference; an absolute one a file URI. Every character that is not plain is percent-encoded. */
export function uriOf(path: string): { readonly uri: string; readonly relative: boolean } {
  const clean = slashed(path);
  const encoded = clean.split('/').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
  if (clean.startsWith('/')) return { uri: `file://${encoded}`, relative: false };
  if (/^[A-Za-z]:\//.test(clean)) return { uri: `file:///${encoded}`, relative: false };
  return { uri: encoded, relative: true };
}
