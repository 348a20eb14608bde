import { type Actor, requireRight } from "@guildhall/core";
import { newSetup, rightsOfPresets } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  deletePick,
  findPlace,
  findSetup,
  listPicks,
  listPlaces,
  listRightsOfRoles,
  listSteps,
  lockGuild,
  type RoleGrant,
  savePlace,
  saveRightsOfRole,
  saveSetup,
} from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describePlaces } from "./describe-places.ts";

/** Once all that was confirmed is there, the guild uses it, its officers may do their work, and members see theirs. */
export async function finishSetup({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const setup = (await findSetup(tx, guildId)) ?? newSetup;
    const former = await listPlaces(tx, guildId);
    if (!setup.confirmedAt || !(await usePlaces(tx, guildId))) return;
    await moveOfficerRights(tx, guildId, former.find(({ place }) => place === "officers")?.discordId);
    // Later runs leave alone what officers made of the rights of everybody.
    if (!setup.finishedAt) await addRights(tx, guildId, { roleId: guildId, rights: rightsOfPresets.member });
    await saveSetup(tx, guildId, { confirmedAt: null, finishedAt: setup.finishedAt ?? now, problem: null });
    const [before, after] = [describePlaces(former), describePlaces(await listPlaces(tx, guildId))];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.finishSetup", target, before, after, now });
    await recordFact(tx, { name: "settings.setupFinished", guildId }, now);
  });
}

/** False, and nothing is used, as long as something is missing. */
async function usePlaces(tx: Transaction, guildId: string): Promise<boolean> {
  const [steps, picks] = [await listSteps(tx, guildId), await listPicks(tx, guildId)];
  if (steps.some(({ discordId }) => discordId === null)) return false;
  for (const { thing: place, discordId, isMadeByUs } of steps) {
    if (place === "category" || discordId === null) continue;
    await savePlace(tx, guildId, { place, discordId, isMadeByUs });
    // What was picked meanwhile stays picked.
    const isPicked = picks.some((pick) => pick.place === place && pick.discordId === discordId);
    if (isPicked) await deletePick(tx, guildId, place);
  }
  return true;
}

/** What officers may do moves with their role: one that marks them no longer loses it. */
async function moveOfficerRights(tx: Transaction, guildId: string, former?: string): Promise<void> {
  const roleId = await findPlace(tx, guildId, "officers");
  if (!roleId || roleId === former) return;
  const rights = former ? await listRightsOfRoles(tx, guildId, [former]) : rightsOfPresets.officer;
  if (former) await saveRightsOfRole(tx, guildId, { roleId: former, rights: [] });
  await addRights(tx, guildId, { roleId, rights });
}

async function addRights(tx: Transaction, guildId: string, { roleId, rights }: RoleGrant): Promise<void> {
  const known = await listRightsOfRoles(tx, guildId, [roleId]);
  await saveRightsOfRole(tx, guildId, { roleId, rights: [...new Set([...known, ...rights])] });
}
