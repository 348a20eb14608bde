/** The environment is not fit to start with. The message names every wrong variable and what to do about it. */
export class EnvError extends Error {
  /** One line a variable: name, what is wrong, what to do. Never the value: it may be a secret. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(["The environment is not complete:", ...lines.map((line) => `  ${line}`)].join("\n"));
    this.name = "EnvError";
    this.lines = lines;
  }
}
