import { Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { findHonour, type NamedHonour } from "@guildhall/db/announcements";

/** Refuses one that is not there. */
export async function getHonour(db: Queryable, guildId: string, honourId: number): Promise<NamedHonour> {
  const honour = await findHonour(db, guildId, honourId);
  if (!honour) throw new Refusal("announcements.honourGone");
  return honour;
}

/** Refuses one that was taken back, too. */
export async function getStandingHonour(
  db: Queryable,
  guildId: string,
  honourId: number,
): Promise<NamedHonour> {
  const honour = await getHonour(db, guildId, honourId);
  if (honour.takenBackAt !== null) throw new Refusal("announcements.honourGone");
  return honour;
}
