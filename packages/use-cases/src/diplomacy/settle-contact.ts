import { canRunServer, type MemberActor, Refusal, requireRight } from "@guildhall/core";
import { requireSettling, type SettleContactInput, stateAfter } from "@guildhall/core/diplomacy";
import { type Transaction, transaction } from "@guildhall/db";
import {
  findContact,
  type GuildContact,
  lockForeignGuild,
  saveContactSettled,
} from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { loadRightHolders } from "#use-cases/settings/list-right-holders.ts";

/**
 * An officer lets a contact into the channel of a foreign guild, or refuses. Two people stand behind whoever is let in after the
 * first: nobody lets in themselves or somebody whom they added. Everything is looked at again when the button is pressed.
 */
export async function settleContact(
  { db, clock }: Context,
  actor: MemberActor,
  { contactId, step, seen }: SettleContactInput,
): Promise<{ readonly name: string }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const contact = await lockContact(tx, guildId, contactId);
    const isOnlyKeeper = await isAlone(tx, actor, contact);
    requireSettling(contact, { step, seen, userId, isOnlyKeeper });
    const { foreignGuildId, name } = contact;
    const state = stateAfter[step];
    const settled = { contactId, state, settledAt: now, settledByUserId: userId };
    await saveContactSettled(tx, guildId, settled);
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const change = { before: { contact: contact.state }, after: { contact: state } };
    await recordAudit(tx, actor, { useCase: "diplomacy.settleContact", target, ...change, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    await recordFact(tx, { name: "diplomacy.contactSettled", guildId, contactId }, now);
    return { name };
  });
}

/** As it is while its foreign guild is locked: of two officers who answer at once the second learns it. */
async function lockContact(tx: Transaction, guildId: string, contactId: number): Promise<GuildContact> {
  const found = await findContact(tx, guildId, contactId);
  if (!found) throw new Refusal("diplomacy.contactNotFound");
  await lockForeignGuild(tx, guildId, found.foreignGuildId);
  const contact = await findContact(tx, guildId, contactId);
  if (!contact) throw new Refusal("diplomacy.contactNotFound");
  return contact;
}

/** Where nobody else could let them in, whoever runs the server may: Discord gives them every channel anyway. */
async function isAlone(tx: Transaction, actor: MemberActor, contact: GuildContact): Promise<boolean> {
  if (!canRunServer(actor)) return false;
  const { isEverybody, people } = await loadRightHolders(tx, actor.guildId, "diplomacy.edit");
  const others = people.filter(({ userId }) => userId !== actor.userId && userId !== contact.userId);
  return !isEverybody && others.length === 0;
}
