/** The driver's error without its sentence, which quotes the values of the statement. */
export class QueryFailure extends Error {
  /** Name of the error, such as `ER_DUP_ENTRY`. */
  readonly code: string;
  /** Number of the error in MariaDB, or undefined when the connection itself failed. */
  readonly errno: number | undefined;

  constructor(error: unknown) {
    const { code, errno } = readDriverError(error);
    super(code);
    this.name = "QueryFailure";
    this.code = code;
    this.errno = errno;
  }
}

/** The failure of the statement that made this error, however deep Drizzle wrapped it. */
export function findQueryFailure(error: unknown): QueryFailure | undefined {
  if (error instanceof QueryFailure) return error;
  return error instanceof Error ? findQueryFailure(error.cause) : undefined;
}

function readDriverError(error: unknown): { code: string; errno: number | undefined } {
  if (!(error instanceof Error)) return { code: "UNKNOWN", errno: undefined };
  return {
    code: "code" in error && typeof error.code === "string" ? error.code : error.name,
    errno: "errno" in error && typeof error.errno === "number" ? error.errno : undefined,
  };
}
