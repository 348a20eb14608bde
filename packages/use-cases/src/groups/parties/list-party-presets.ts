import { type Actor, requireRight } from "@guildhall/core";
import { listPartyPresets as listPresets, type PartyPreset } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";

/** Parties that the guild plans again and again, by name. */
export async function listPartyPresets({ db }: Context, actor: Actor): Promise<readonly PartyPreset[]> {
  requireRight(actor, "groups.edit");
  return await listPresets(db, actor.guildId);
}
