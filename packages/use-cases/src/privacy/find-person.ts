import type { Queryable } from "@guildhall/db";
import { findRowOfUser } from "@guildhall/db/members";
import type { PersonToErase } from "./erase-person.ts";

/** Who an account is in a guild. */
export async function findPerson(db: Queryable, guildId: string, userId: string): Promise<PersonToErase> {
  const member = await findRowOfUser(db, guildId, userId);
  return { userId, memberId: member?.memberId ?? null, name: member?.name ?? null };
}
