/** Markdown with front matter -> document: the words without their marks, blocks apart, the headline first. */
import { bylineDate } from './byline.ts';
import { trimCredit } from './credit.ts';
import type { ReadDocument } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { sameHeadline } from './headline.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { inlineText } from './markdown-inline.ts';
import { type Piece, type TextBlock, assemble, shifted, through } from './piece.ts';

/** Reads a fragment of HTML inside another format; the runs of its blocks point into the fragment. */
export type FragmentReader = (html: string) => readonly TextBlock[];

/** A longer paragraph with a picture in it is no caption. */
const CAPTION_LIMIT = 250;

/**
 * @param rawText the file decoded as UTF-8, its byte-order mark kept.
 * @param readFragment for blocks of HTML; without it they are left out.
 */
export function readMarkdown(rawText: string, readFragment: FragmentReader | null): ReadDocument {
  const from = rawText.charCodeAt(0) === 0xfeff ? 1 : 0;
  const front = readFrontMatter(rawText, from);
  const bodyStart = front?.bodyStart ?? from;
  const body = bodyBlocks(rawText.slice(bodyStart), readFragment).map(({ kind, piece }) => ({ kind, piece: shifted(piece, bodyStart) }));
  const heading = body.find(({ kind }) => kind === 'headline');
  const title = front?.title && !(heading && sameHeadline(front.title.text, heading.piece.text)) ? front.title : null;
  const blocks: TextBlock[] = [...(title ? [{ kind: 'headline' as const, piece: title }] : []), ...(heading ? [heading] : []), ...body.filter((block) => block !== heading)];
  const byline = front?.published ?? bylineDate(blocks.map(({ piece }) => piece.text));
  return {
    ...assemble(blocks, rawText),
    title: (front?.title ?? heading?.piece)?.text ?? null,
    source: front?.source ?? null,
    published: byline,
    publishedFrom: front?.published ? 'front-matter' : byline === null ? 'none' : 'byline',
    problems: front?.problems ?? [],
  };
}

function bodyBlocks(text: string, readFragment: FragmentReader | null): TextBlock[] {
  const { blocks, definitions } = markdownBlocks(text);
  const out: TextBlock[] = [];
  let [headline, afterImage] = [false, false];
  for (const block of blocks) {
    if (block.kind === 'html') {
      out.push(...fragment(block, readFragment));
      continue;
    }
    const { piece, image, emphasised } = inlineText(block.piece, definitions);
    const isHeadline = block.kind === 'h1' && !headline;
    headline ||= isHeadline;
    const kind = isHeadline ? 'headline' : (afterImage && emphasised) || (image && piece.text.length <= CAPTION_LIMIT) ? 'caption' : null;
    afterImage = image && piece.text === '';
    if (piece.text !== '') out.push({ kind, piece: trimCredit(piece, kind) });
  }
  return out;
}

const fragment = ({ piece }: MarkdownBlock, readFragment: FragmentReader | null): TextBlock[] =>
  (readFragment?.(piece.text) ?? []).map(({ kind, piece: inner }: TextBlock) => ({ kind, piece: through(inner, piece) as Piece }));

/** Does the text hold blocks of HTML, so that a reader of fragments is wanted? */
export const holdsHtml = (text: string): boolean => /^[ \t]{0,3}<\/?[a-z]/im.test(text);
