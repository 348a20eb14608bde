import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { getEnv } from "#web/env.ts";

export const discordProfile = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  avatar: z.string().nullish(),
});

type DiscordProfile = z.infer<typeof discordProfile>;

/** Sign-in at Discord, with PKCE and state. Every address comes from the environment, so that a local Discord can stand in. */
export function discordProvider(): OAuthConfig<DiscordProfile> {
  const env = getEnv();
  return {
    id: "discord",
    name: "Discord",
    type: "oauth",
    clientId: env.DISCORD_CLIENT_ID,
    clientSecret: env.DISCORD_CLIENT_SECRET,
    checks: ["pkce", "state"],
    authorization: { url: env.DISCORD_OAUTH_URL, params: { scope: "identify guilds" } },
    token: `${env.DISCORD_API_URL}/oauth2/token`,
    userinfo: `${env.DISCORD_API_URL}/users/@me`,
    client: { token_endpoint_auth_method: "client_secret_post" },
    // The library's own patience of 3.5 s is shorter than Discord's slow minutes.
    httpOptions: { timeout: 10_000 },
    profile: ({ id, username, global_name }) => ({ id, name: global_name || username }),
  };
}
