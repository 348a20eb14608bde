import { type MemberActor, Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { listSpeakers } from "@guildhall/db/diplomacy";
import type { Clearance } from "@guildhall/db/recruitment";

/** Refuses who does not speak for the former guild now, and whoever the question is about. */
export async function requireContact(
  db: Queryable,
  { guildId, userId }: MemberActor,
  { applicantUserId, foreignGuildId, foreignGuildName: guild }: Clearance,
): Promise<void> {
  if (userId === applicantUserId) throw new Refusal("recruitment.clearanceOwn");
  const contacts = await listSpeakers(db, guildId, foreignGuildId);
  if (!contacts.some((contact) => contact.userId === userId))
    throw new Refusal("recruitment.notTheirContact", { guild });
}
