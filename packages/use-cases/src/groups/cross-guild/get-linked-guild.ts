import { type Actor, canRunServer, Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { findHomeOfWarServer } from "@guildhall/db/groups";

/** Whose link to a war server is meant: in a war server that of the guild whose it is, for whoever runs the server. */
export async function getLinkedGuild(
  db: Queryable,
  actor: Actor,
): Promise<{ readonly guildId: string; readonly isInWarServer: boolean }> {
  const homeId = await findHomeOfWarServer(db, actor.guildId);
  if (homeId === undefined) return { guildId: actor.guildId, isInWarServer: false };
  if (!canRunServer(actor)) throw new Refusal("groups.needsManageServer");
  return { guildId: homeId, isInWarServer: true };
}
