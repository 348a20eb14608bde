import "server-only";
import type { HeldGuild } from "@guildhall/core/privacy";
import { endSession, startSession } from "@guildhall/use-cases/privacy";
import { cookies, headers } from "next/headers";
import type { JWT } from "next-auth/jwt";
import { getContext } from "./db.ts";
import { describeDevice } from "./describe-device.ts";
import { readOwnGuilds, revokeToken } from "./discord-oauth.ts";
import { discordProfile } from "./discord-provider.ts";
import { getLogger } from "./observability.ts";
import { readSessionCookie } from "./session-cookie.ts";

/**
 * A person came back from Discord: the servers are read, the token is handed back, and this device has a new sign-in in
 * place of the one it had. What the cookie holds is the id of that sign-in and how to greet its owner.
 */
export async function openSignIn(accessToken: string, profile: unknown): Promise<JWT> {
  const { id: userId, username, global_name, avatar } = discordProfile.parse(profile);
  const guilds = await readAndHandBack(accessToken);
  await closeFormerSignIn();
  const sessionId = crypto.randomUUID();
  const device = describeDevice((await headers()).get("user-agent"));
  await startSession(getContext(), { kind: "user", userId }, { sessionId, device, guilds });
  return { sub: userId, sid: sessionId, name: global_name || username, avatarHash: avatar ?? null };
}

async function readAndHandBack(accessToken: string): Promise<readonly HeldGuild[]> {
  try {
    return await readOwnGuilds(accessToken);
  } finally {
    await handBack(accessToken);
  }
}

/** A token that could not be handed back runs out by itself; the sign-in does not fail for it. */
async function handBack(accessToken: string): Promise<void> {
  try {
    await revokeToken(accessToken);
  } catch (error) {
    getLogger().warn({ err: error }, "Discord's token was not handed back");
  }
}

/** Refreshing the list signs in again; without this the device would be listed twice. */
async function closeFormerSignIn(): Promise<void> {
  const former = await readSessionCookie(await cookies());
  if (former) await closeSignIn(former);
}

export async function closeSignIn({ sub, sid }: JWT): Promise<void> {
  try {
    await endSession(getContext(), { kind: "user", userId: sub }, { sessionId: sid });
  } catch (error) {
    // Ended from another device a moment ago: that is what was wanted.
    getLogger().info({ err: error }, "the sign-in had ended before");
  }
}
