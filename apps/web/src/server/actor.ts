import "server-only";
import type { MemberActor } from "@guildhall/core";
import { type EnteredGuild, enterGuild } from "@guildhall/use-cases/settings";
import { cache } from "react";
import { type Claim, getClaim } from "#web/auth.ts";
import { getContext } from "./db.ts";
import { inTrail } from "./in-trail.ts";

/** The reader as an actor in this guild, and the guild. Asked once per request, however many parts of the page need it. */
export const getEnteredGuild = cache(
  (guildId: string): Promise<EnteredGuild> => inTrail(async () => enter(await getClaim(), guildId)),
);

/** The same person as of now, for what stays open longer than a request. Refuses whoever signed out or left since. */
export async function enterAnew(claim: Claim, guildId: string): Promise<MemberActor> {
  return (await enter(claim, guildId)).actor;
}

async function enter(claim: Claim, guildId: string): Promise<EnteredGuild> {
  return await enterGuild(getContext(), claim, { sessionId: claim.sessionId, guildId });
}
