import { DiscordAPIError, REST, type RequestMethod, type RouteLike } from "discord.js";
import type { Sandbox } from "../sandbox.ts";

/** What a wrong bot sends, past every check that discord.js would make on its own. */
export type WrongCall = {
  readonly method: `${RequestMethod}`;
  readonly path: string;
  readonly body?: unknown;
};

/** The refusal it got: Discord's JSON code, and the first field that was wrong. */
export type Refused = { readonly code: number | string; readonly field: string | undefined };

/** discord.js' own REST client, without queueing behind rate limits. */
export function restOf(sandbox: Pick<Sandbox, "apiUrl" | "token">): REST {
  return new REST({ api: sandbox.apiUrl, version: "10", rejectOnRateLimit: () => true, retries: 0 }).setToken(
    sandbox.token,
  );
}

type Nested = { readonly [field: string]: Nested | readonly { readonly code: string }[] };

function firstField(errors: Nested | undefined, path: readonly string[] = []): string | undefined {
  if (!errors) return undefined;
  if (Array.isArray(errors._errors)) return `${path.join(".")}: ${errors._errors[0].code}`;
  const [field] = Object.keys(errors);
  return field ? firstField(errors[field] as Nested, [...path, field]) : undefined;
}

/** Sends a call that must be refused, and tells how it was. */
export async function refusalOf(
  sandbox: Pick<Sandbox, "apiUrl" | "token">,
  call: WrongCall,
): Promise<Refused> {
  try {
    await restOf(sandbox).request({
      method: call.method as RequestMethod,
      fullRoute: call.path as RouteLike,
      body: call.body,
    });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const { errors } = error.rawError as { errors?: Nested };
    return { code: error.code, field: firstField(errors) };
  }
  throw new Error(`${call.method} ${call.path} was not refused.`);
}
