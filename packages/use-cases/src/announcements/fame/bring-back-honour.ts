import { type Actor, requireRight } from "@guildhall/core";
import type { HonourInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { saveHonourBroughtBack } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getHonour } from "./get-honour.ts";

/** An honour that was taken back stands again. One that stands goes on standing. */
export async function bringBackHonour(
  { db, clock }: Context,
  actor: Actor,
  { honourId }: HonourInput,
): Promise<{ readonly title: string }> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { title, people, takenBackAt } = await getHonour(tx, guildId, honourId);
    if (takenBackAt === null) return { title };
    await saveHonourBroughtBack(tx, guildId, honourId);
    const target = { kind: "guild" } as const;
    const after = { memberCount: people.length };
    await recordAudit(tx, actor, { useCase: "announcements.bringBackHonour", target, after, now });
    await recordFact(tx, { name: "announcements.honourChanged", guildId, honourId }, now);
    return { title };
  });
}
