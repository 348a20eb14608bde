import { type Actor, requireRight } from "@guildhall/core";
import type { ContactInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { deleteContact, lockForeignGuild } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Somebody does not speak for a foreign guild any more, and can answer nothing in its name. What they answered stays. */
export async function removeContact(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId, userId }: ContactInput,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockForeignGuild(tx, guildId, foreignGuildId);
    if (!(await deleteContact(tx, guildId, { foreignGuildId, userId }))) return;
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    await recordAudit(tx, actor, { useCase: "diplomacy.removeContact", target, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
  });
}
