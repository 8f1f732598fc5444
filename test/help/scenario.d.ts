/**
 * Scenarios of the command line as plain text. A file holds several; each opens with `#### title` and has sections:
 *
 *     ==== file NAME        its content (in a folder if NAME has one)      ==== bytes NAME   the same as hexadecimal bytes
 *     ==== command          run by bash in a fresh folder, with `factlint` on the path
 *     ==== status           the exit status        ==== stdout / stderr    what is printed, as a whole
 *     ==== written NAME     what a file holds afterwards; `(none)` where there must be no such file
 *
 * In expected text a line `...` stands for any lines, and `<...>` inside a line for any words. A missing stdout or stderr is not looked at.
 */
export interface Scenario {
    readonly title: string;
    readonly files: readonly {
        readonly name: string;
        readonly content: Uint8Array;
    }[];
    readonly command: string;
    readonly status: number;
    readonly stdout: string | null;
    readonly stderr: string | null;
    readonly written: readonly {
        readonly name: string;
        readonly content: string;
    }[];
}
export declare function parseScenarios(text: string): readonly Scenario[];
/** Null where the text is as expected; else the expected text with its wildcards filled in as far as it agrees, to be compared by eye. */
export declare function matches(expected: string, received: string): boolean;
