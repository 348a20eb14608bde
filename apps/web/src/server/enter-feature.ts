import "server-only";
import { features, type MemberActor } from "@guildhall/core";
import { requireFeatureOn } from "@guildhall/core/settings";
import { getEnteredGuild } from "./actor.ts";

/**
 * The reader as an actor in this guild, for a request such as `events.view`: what the guild switched off is refused before
 * anything of it is read. A request that begins with no feature's name, such as `overview.view`, is always there.
 */
export async function enterFeature(guildId: string, request: string): Promise<MemberActor> {
  const { actor, guild } = await getEnteredGuild(guildId);
  const feature = features.find((word) => request.startsWith(`${word}.`));
  if (feature) requireFeatureOn(guild.modulesOff, feature);
  return actor;
}
