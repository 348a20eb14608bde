import "server-only";
import type { HeldGuild } from "@guildhall/core/privacy";
import { z } from "zod";
import { getEnv } from "#web/env.ts";

const timeoutMs = 10_000;

/** As Discord answers at `users/@me/guilds`; what we do not use is dropped. */
const ownGuilds = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    icon: z.string().nullable(),
    owner: z.boolean(),
    permissions: z.string(),
  }),
);

/** The person's servers and what Discord lets the person do there. */
export async function readOwnGuilds(accessToken: string): Promise<readonly HeldGuild[]> {
  const response = await fetch(`${getEnv().DISCORD_API_URL}/users/@me/guilds`, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`Discord answered ${response.status} to the list of servers`);
  const guilds = ownGuilds.parse(await response.json());
  return guilds.map((guild) => ({
    guildId: guild.id,
    name: guild.name,
    iconHash: guild.icon,
    isOwner: guild.owner,
    permissions: guild.permissions,
  }));
}

/** Gives the key to the person's account back: from here on it opens nothing. */
export async function revokeToken(accessToken: string): Promise<void> {
  const { DISCORD_API_URL, DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET } = getEnv();
  const response = await fetch(`${DISCORD_API_URL}/oauth2/token/revoke`, {
    method: "POST",
    body: new URLSearchParams({
      token: accessToken,
      token_type_hint: "access_token",
      client_id: DISCORD_CLIENT_ID,
      client_secret: DISCORD_CLIENT_SECRET,
    }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`Discord answered ${response.status} to handing the token back`);
}
