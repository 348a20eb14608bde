import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  findObstacle,
  isUnderWay,
  newSetup,
  type PickPlaceInput,
  type ServerNow,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deletePick, findSetup, listPicks, lockGuild, savePick } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Keeps for later what the guild shall use for a place, or takes it back. Nothing changes in Discord before it is confirmed. */
export async function pickPlace(
  { db, clock }: Context,
  actor: Actor,
  { place, discordId, server }: PickPlaceInput & { readonly server: ServerNow },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const setup = (await findSetup(tx, guildId)) ?? newSetup;
    if (isUnderWay(setup, now)) throw new Refusal("settings.setupUnderWay");
    const obstacle = discordId !== null && findObstacle(server, { place, discordId });
    if (obstacle) throw new Refusal(obstacle);
    const known = (await listPicks(tx, guildId)).find((pick) => pick.place === place)?.discordId ?? null;
    if (discordId === known) return;
    if (discordId === null) await deletePick(tx, guildId, place);
    else await savePick(tx, guildId, { place, discordId });
    const [before, after] = [{ [place]: known }, { [place]: discordId }];
    const target = { kind: "place", id: place } as const;
    await recordAudit(tx, actor, { useCase: "settings.pickPlace", target, before, after, now });
  });
}
