/** Text made safe for the formats that embed it: XML and HTML, Markdown, and the workflow commands of GitHub. */

/** For XML 1.0 and HTML, in text and in double-quoted attributes; characters that XML cannot hold become U+FFFD. */
export const markup = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** An attribute value keeps its line breaks only as character references. */
export const attribute = (text: string): string => markup(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** No character of the text may start Markdown or HTML, mention anybody, or link anywhere. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/@/g, '&#64;');

/** The data of a workflow command. */
export const commandData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** A property of a workflow command. */
export const commandProperty = (text: string): string => commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
