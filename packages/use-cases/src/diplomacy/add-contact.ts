import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import {
  type ContactInput,
  type ContactState,
  placeContact,
  requireContactRoom,
  runOfContact,
} from "@guildhall/core/diplomacy";
import { type Transaction, transaction } from "@guildhall/db";
import { createContact, listContacts, lockForeignGuild } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { findServerMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

export type AddedContact = {
  readonly contactId: number;
  readonly name: string;
  readonly state: ContactState;
};

/**
 * Somebody in the server speaks for a foreign guild: it is asked through them, in its channel. After the first one the channel is
 * told, and where the guild guards it whoever comes waits until another officer lets them in. Added again, they are one once.
 */
export async function addContact(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId, userId }: ContactInput,
): Promise<AddedContact> {
  requireRight(actor, "diplomacy.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockForeignGuild(tx, actor.guildId, foreignGuildId);
    return await addToForeignGuild(tx, actor, { foreignGuildId, userId, now });
  });
}

type Adding = ContactInput & { readonly now: Temporal.Instant };

/** The foreign guild must be locked. */
export async function addToForeignGuild(
  tx: Transaction,
  actor: Actor,
  { foreignGuildId, userId, now }: Adding,
): Promise<AddedContact> {
  const { guildId } = actor;
  const person = await findServerMember(tx, guildId, userId);
  if (!person || person.isBot) throw new Refusal("diplomacy.notInServer");
  const { name } = person;
  const others = await listContacts(tx, guildId, foreignGuildId);
  const known = others.find((contact) => contact.userId === userId);
  if (known) return { contactId: known.contactId, name, state: known.state };
  requireContactRoom(others.length);
  const { "diplomacy.guardsChannels": isGuarded } = await getSettings(tx, guildId);
  const placed = placeContact(others, { isGuarded });
  const contact = { foreignGuildId, userId, ...placed, addedAt: now, addedByUserId: userIdOf(actor) };
  const contactId = await createContact(tx, guildId, contact);
  if (placed.state === "waits") await enqueueJob(tx, guildId, runOfContact({ ...contact, contactId }));
  const target = { kind: "foreignGuild", id: foreignGuildId } as const;
  const after = { contact: placed.state };
  await recordAudit(tx, actor, { useCase: "diplomacy.addContact", target, after, now });
  await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
  return { contactId, name, state: placed.state };
}
