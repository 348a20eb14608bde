import type { PartyMuster } from "@guildhall/core/groups";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { partyMusters } from "./parties.tables.ts";

/** How the parties of an event were last moved to their voice channels; undefined where nobody ordered that yet. */
export async function findPartyMuster(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<PartyMuster | undefined> {
  const { orderedAt, activeAt, endedAt, tries } = partyMusters;
  const [muster] = await db
    .select({ eventId: partyMusters.eventId, orderedAt, activeAt, endedAt, tries })
    .from(partyMusters)
    .where(and(eq(partyMusters.guildId, guildId), eq(partyMusters.eventId, eventId)));
  return muster;
}

export async function savePartyMuster(tx: Transaction, guildId: string, muster: PartyMuster): Promise<void> {
  const { eventId, ...going } = muster;
  await tx
    .insert(partyMusters)
    .values({ guildId, eventId, ...going })
    .onDuplicateKeyUpdate({ set: going });
}
