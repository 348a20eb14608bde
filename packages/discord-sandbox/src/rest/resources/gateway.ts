import { applicationFlags } from "../../gateway/identify.ts";
import { identifiesAtOnce } from "../../gateway/identify-limit.ts";
import { getBot } from "../../world/lookup.ts";
import { userPayload } from "../../world/payloads/user-payload.ts";
import type { World } from "../../world/world.ts";
import { ok, type Route } from "../route.ts";

/** https://discord.com/developers/docs/events/gateway#session-start-limit-object */
const dailySessionStarts = 1000;

/** https://discord.com/developers/docs/resources/application */
export function applicationPayload(world: World): object {
  const { application } = world;
  const flags = applicationFlags(application);
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: "",
    type: null,
    summary: "",
    bot_public: true,
    bot_require_code_grant: false,
    bot: userPayload(getBot(world)),
    owner: userPayload([...world.users.values()].find((user) => !user.isBot) ?? getBot(world)),
    team: null,
    verify_key: application.publicKey,
    flags,
    flags_new: String(flags),
    max_participants: null,
    hook: true,
    integration_types_config: { 0: {} },
    event_webhooks_status: 1,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    redirect_uris: [...application.redirectUris],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
  };
}

export const gatewayRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/gateway",
    access: "anyone",
    run: ({ world }) => ok({ url: world.gatewayUrl }),
  },
  {
    method: "GET",
    path: "/gateway/bot",
    run: ({ world }) =>
      ok({
        url: world.gatewayUrl,
        shards: Math.max(1, Math.ceil(world.guilds.size / 1000)),
        session_start_limit: {
          total: dailySessionStarts,
          remaining: world.application.sessionStartsLeft,
          reset_after: 86_400_000,
          max_concurrency: identifiesAtOnce,
        },
      }),
  },
  { method: "GET", path: "/applications/@me", run: ({ world }) => ok(applicationPayload(world)) },
  { method: "GET", path: "/oauth2/applications/@me", run: ({ world }) => ok(applicationPayload(world)) },
];
