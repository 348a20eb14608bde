import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  findObstacle,
  isUnderWay,
  newSetup,
  type PickPlaceInput,
  type ServerNow,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deletePick, findSetup, lockGuild, savePick } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Keeps for later what the guild shall use for a place, or takes it back. Nothing changes in Discord before it is confirmed. */
export async function pickPlace(
  { db, clock }: Context,
  actor: Actor,
  { place, discordId, server }: PickPlaceInput & { readonly server: ServerNow },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const setup = (await findSetup(tx, guildId)) ?? newSetup;
    if (isUnderWay(setup, clock.now())) throw new Refusal("settings.setupUnderWay");
    if (discordId === null) return await deletePick(tx, guildId, place);
    const obstacle = findObstacle(server, { place, discordId });
    if (obstacle) throw new Refusal(obstacle);
    await savePick(tx, guildId, { place, discordId });
  });
}
