import type { MemberActor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { transaction } from "@guildhall/db";
import { deleteFeed, findFeed } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

type Whose = { readonly userId: string | null; readonly useCase: AuditedUseCase };

/** The address opens nothing any more. Calendars that read it keep what they have, and learn nothing new. */
export async function removeFeed(
  { db, clock }: Context,
  actor: MemberActor,
  { userId, useCase }: Whose,
): Promise<void> {
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    if (!(await findFeed(tx, guildId, userId))) return;
    await deleteFeed(tx, guildId, userId);
    await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, now: clock.now() });
  });
}
