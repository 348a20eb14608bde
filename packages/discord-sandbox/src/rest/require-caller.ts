import type { Tokens } from "../oauth/tokens.ts";
import { refuse } from "../rules/discord-error.ts";
import type { World } from "../world/world.ts";
import type { Caller, Route } from "./route.ts";

type Doors = { readonly world: World; readonly tokens: Tokens };

function whoCalls({ world, tokens }: Doors, authorization: string | undefined): Caller {
  const [scheme, secret] = authorization?.split(" ") ?? [];
  if (scheme === "Bot" && secret === world.application.token) return { kind: "bot" };
  const grant = scheme === "Bearer" && secret ? tokens.findGrant(secret) : undefined;
  const user = grant ? world.users.get(grant.userId) : undefined;
  if (!grant || !user) return { kind: "nobody" };
  return { kind: "person", user, scopes: grant.scopes, expiresAtMs: grant.expiresAtMs };
}

/** 401 without a valid token; 403 when a person's token lacks the scope, or may not be used here at all. */
export function requireCaller(doors: Doors, route: Route, authorization: string | undefined): Caller {
  const caller = whoCalls(doors, authorization);
  if (route.access === "anyone") return caller;
  if (caller.kind === "nobody") refuse("unauthorized");
  if (route.access === "anyPerson") return caller.kind === "person" ? caller : refuse("unauthorized");
  if (caller.kind === "person" && !(route.access && caller.scopes.has(route.access.scope)))
    refuse("missingScope");
  return caller;
}
