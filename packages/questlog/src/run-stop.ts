import type { ProblemCode } from "./problem.ts";

/** Ends the whole run, not only a page of it. */
export class RunStop extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.name = "RunStop";
    this.code = code;
  }
}
