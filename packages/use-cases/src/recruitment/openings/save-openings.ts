import { type Actor, requireRight } from "@guildhall/core";
import type { RoleTargets } from "@guildhall/core/groups";
import type { RoleOpening, SaveOpeningsInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listOpenings, saveOpenings as replaceOpenings } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Whom the guild looks for, and how many it wants to have of each. */
export async function saveOpenings(
  { db, clock }: Context,
  actor: Actor,
  { openings }: SaveOpeningsInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const before = { targets: wantedOf(await listOpenings(tx, guildId)) };
    await replaceOpenings(tx, guildId, openings);
    const after = { targets: wantedOf(openings) };
    const useCase = "recruitment.saveOpenings";
    await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, before, after, now });
    await recordFact(tx, { name: "recruitment.openingsChanged", guildId }, now);
  });
}

/** How many of each role that is open. */
function wantedOf(openings: readonly RoleOpening[]): RoleTargets {
  return Object.fromEntries(
    openings.filter(({ isOpen }) => isOpen).map(({ role, wanted }) => [role, wanted]),
  );
}
