import type { BucketRule } from "../rules/rate-limits.ts";
import type { Actor } from "../world/access.ts";
import type { UploadedFile } from "../world/changes/attachments.ts";
import type { User } from "../world/state/user.ts";
import type { World } from "../world/world.ts";

/** Who calls: the bot by its token, a person by an OAuth2 token with scopes, or nobody. */
export type Caller =
  | { readonly kind: "bot" }
  | {
      readonly kind: "person";
      readonly user: User;
      readonly scopes: ReadonlySet<string>;
      readonly expiresAtMs: number;
    }
  | { readonly kind: "nobody" };

export type Call = {
  readonly world: World;
  readonly caller: Caller;
  /** The bot, with the audit-log reason of this request. */
  readonly actor: Actor;
  /** A part of the path: `param("channel")` of `/channels/:channel`. */
  param(name: string): string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Counts against a limit of its own, such as the renames of one channel. */
  countAgainst(key: string, rule: BucketRule): void;
};

export type Result = { readonly status: 200 | 201 | 202 | 204; readonly body?: unknown };

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One operation of the API. A table of them per resource is all that the router knows. */
export type Route = {
  readonly method: Method;
  readonly path: string;
  /** Who may call: the bot when absent; with a scope the bot too. */
  readonly access?: "anyone" | "anyPerson" | { readonly scope: string };
  /** Its rate limit; 50 per second when absent. */
  readonly bucket?: BucketRule;
  readonly run: (call: Call) => Result;
};

export function ok(body: unknown): Result {
  return { status: 200, body };
}

export const done: Result = { status: 204 };
