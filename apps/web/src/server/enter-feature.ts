import "server-only";
import { features, type MemberActor } from "@guildhall/core";
import { requireFeature } from "@guildhall/use-cases/settings";
import { getGuildActor } from "./actor.ts";
import { getContext } from "./db.ts";

/**
 * The reader as an actor in this guild, for a request such as `events.view`: what the guild switched off is refused before
 * anything of it is read. A request that begins with no feature's name, such as `overview.view`, is always there.
 */
export async function enterFeature(guildId: string, request: string): Promise<MemberActor> {
  const actor = await getGuildActor(guildId);
  const feature = features.find((word) => request.startsWith(`${word}.`));
  if (feature) await requireFeature(getContext(), actor, feature);
  return actor;
}
