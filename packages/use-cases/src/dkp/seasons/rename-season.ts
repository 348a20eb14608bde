import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { RenameSeasonInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { saveSeasonName } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockRunningSeason } from "./lock-running-season.ts";

/** A season is called otherwise, or by its number alone. */
export async function renameSeason(
  { db, clock }: Context,
  actor: Actor,
  { seasonId, name }: RenameSeasonInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { seasons, running } = await lockRunningSeason(tx, guildId);
    const known = [running, ...seasons].find((season) => season.seasonId === (seasonId ?? running.seasonId));
    if (!known) throw new Refusal("dkp.seasonNotFound");
    await saveSeasonName(tx, guildId, { seasonId: known.seasonId, name: name || null });
    const after = { note: name === "" ? null : "written" } as const;
    await recordAudit(tx, actor, { useCase: "dkp.renameSeason", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "dkp.seasonChanged", guildId }, now);
  });
}
