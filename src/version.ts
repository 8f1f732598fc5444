/** The version of this program, as package.json has it (a test holds the two together): a constant, so that `--version` reads no file. */
export const version = '0.1.0';
