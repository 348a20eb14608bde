import { type Actor, requireRight } from "@guildhall/core";
import { listServerPeople, type ServerPerson } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Everybody in the server, for whoever looks for somebody to grant a right to. */
export async function listGrantablePeople({ db }: Context, actor: Actor): Promise<readonly ServerPerson[]> {
  requireRight(actor, "rights.edit");
  return await listServerPeople(db, actor.guildId);
}
