/** What can be wrong with a page, or with a whole run. The codes are keys of sentences. */
export const problemCodes = [
  "forbidden",
  "tooManyRequests",
  "serverError",
  "timeout",
  "unreachable",
  "leftSite",
  "changedMarkup",
  "halfEmpty",
  "pageCap",
  "robotsDisallow",
  "robotsUnreachable",
  "noBrowser",
  "tookTooLong",
  "aborted",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A page that could not be read. `retryAfterMs` is what the site asked for. */
export class PageProblem extends Error {
  readonly code: ProblemCode;
  readonly retryAfterMs: number | undefined;

  constructor(code: ProblemCode, retryAfterMs?: number, options?: ErrorOptions) {
    super(code, options);
    this.name = "PageProblem";
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

const passing: readonly ProblemCode[] = [
  "forbidden",
  "tooManyRequests",
  "serverError",
  "timeout",
  "unreachable",
];

/** Whether asking again later may help. */
export function isPassing(code: ProblemCode): boolean {
  return passing.includes(code);
}
