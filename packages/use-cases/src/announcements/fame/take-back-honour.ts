import { type Actor, requireRight } from "@guildhall/core";
import type { HonourInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { saveHonourTakenBack } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getStandingHonour } from "./get-honour.ts";

/** An honour stands no more, on the page or in Discord. It can be brought back. */
export async function takeBackHonour(
  { db, clock }: Context,
  actor: Actor,
  { honourId }: HonourInput,
): Promise<{ readonly title: string }> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { title, people } = await getStandingHonour(tx, guildId, honourId);
    await saveHonourTakenBack(tx, guildId, { honourId, takenBackAt: now });
    const target = { kind: "guild" } as const;
    const before = { memberCount: people.length };
    await recordAudit(tx, actor, { useCase: "announcements.takeBackHonour", target, before, now });
    await recordFact(tx, { name: "announcements.honourChanged", guildId, honourId }, now);
    return { title };
  });
}
