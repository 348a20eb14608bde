/** Where the local Discord listens and what it calls itself; the defaults are what the demo uses. */
export type SandboxEnv = {
  readonly port: number;
  readonly applicationId: string | undefined;
  readonly token: string | undefined;
  readonly clientSecret: string | undefined;
  /** Where an earlier run left off, when it moved time on; undefined goes by the machine's time. */
  readonly goesOnAt: Temporal.Instant | undefined;
};

const defaultPort = 3001;

function readPort(value: string | undefined): number {
  const port = Number(value ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(
      `SANDBOX_PORT is "${value}": set it to a port number, or leave it out for ${defaultPort}.`,
    );
  return port;
}

export function readEnv(env: Readonly<Record<string, string | undefined>> = process.env): SandboxEnv {
  return {
    port: readPort(env.SANDBOX_PORT),
    applicationId: env.SANDBOX_APPLICATION_ID,
    token: env.SANDBOX_TOKEN,
    clientSecret: env.SANDBOX_CLIENT_SECRET,
    goesOnAt: env.SANDBOX_GOES_ON_AT ? Temporal.Instant.from(env.SANDBOX_GOES_ON_AT) : undefined,
  };
}
