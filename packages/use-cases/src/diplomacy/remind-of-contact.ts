import { type Actor, requireRight } from "@guildhall/core";
import type { RemindOfContactInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { findContact, lockForeignGuild, saveContactReminded } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Somebody waits for a day already: officers are asked once more. The person goes on waiting until somebody answers. */
export async function remindOfContact(
  { db, clock }: Context,
  actor: Actor,
  { contactId }: RemindOfContactInput,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const found = await findContact(tx, guildId, contactId);
    if (!found) return;
    const { foreignGuildId } = found;
    await lockForeignGuild(tx, guildId, foreignGuildId);
    const contact = await findContact(tx, guildId, contactId);
    if (contact?.state !== "waits" || contact.remindedAt !== null) return;
    await saveContactReminded(tx, guildId, { contactId, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
  });
}
