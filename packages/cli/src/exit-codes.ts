/** What the process says to a script when it ends. Each number keeps its meaning forever; docs/cli.md lists them. */
export const EXIT = {
  ok: 0,
  /**
   * lint found errors, or more warnings than allowed; coverage found commitments that nobody took up;
   * register check found errors.
   */
  findings: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A file or folder is missing, may not be read, or is too large. */
  unreadable: 3,
  /** The file is no text, and no document format that is known. */
  notText: 4,
  /** It is text, but in no encoding that is known. */
  encoding: 5,
  /** There is nothing in it. */
  empty: 6,
  /** It was read, and no commitment was found in it. */
  noCommitment: 7,
  /** The result could not be written. */
  unwritable: 8,
  /** The ledger said no; the message has its code (LG-nnnn) and what to do. */
  refused: 9,
  /** A defect of Taizhang (EX_SOFTWARE of sysexits.h). */
  defect: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
