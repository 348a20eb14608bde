import type { PartyBoard, PartyDraft } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { findPartyDraft } from "@guildhall/db/groups";

/** The version that everybody sees; undefined before anything was published. */
export async function findPublished(
  db: Queryable,
  guildId: string,
  board: PartyBoard | undefined,
): Promise<PartyDraft | undefined> {
  if (!board || board.publishedNumber === null) return undefined;
  return await findPartyDraft(db, guildId, { eventId: board.eventId, number: board.publishedNumber });
}
