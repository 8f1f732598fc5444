/** Writes the files (by their path in the folder), hands the folder's path to `use`, and takes the folder away again. */
export declare function inFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<T> | T): Promise<T>;
