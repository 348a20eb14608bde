/** What the log keeps of an error. */
export type ErrorDescription = {
  readonly type: string;
  readonly code?: string | number;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
};

/** Errors whose message is written by a programmer. Drivers and libraries put names and values into theirs. */
const programmingErrors = new Set([
  "Error",
  "EvalError",
  "EnvError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
]);

/** Makes an error fit for the log: where and what, never the values that a driver put into its message. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const code = "code" in error ? error.code : undefined;
  return {
    type: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(programmingErrors.has(error.name) && code === undefined ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function framesOf(error: Error): readonly string[] {
  const lines = error.stack?.split("\n") ?? [];
  return lines.map((line) => line.trim()).filter((line) => line.startsWith("at "));
}
