import type { PartyPlace } from "@guildhall/core/groups";
import { and, desc, eq, notInArray } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { listAccountIds } from "../members/index.ts";
import { isPlacedIn, isPublishedDraft } from "./parties.queries.ts";
import { partyBoards, partyDrafts } from "./parties.tables.ts";

/** Where somebody was put at an event, in parties that everybody saw. */
export type PastParty = Pick<PartyPlace, "role" | "isLeader"> & {
  readonly eventId: number;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly partyName: string | null;
  /** From 1, in the order of the parties; null on the bench. */
  readonly partyNumber: number | null;
};

type Asked = { readonly memberId: number; readonly limit: number };

/** The last parties of a member, under all numbers of the roster that are theirs; the latest event first. */
export async function listPartiesOfMember(
  db: Queryable,
  guildId: string,
  { memberId, limit }: Asked,
): Promise<readonly PastParty[]> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const isTold = notInArray(events.state, ["draft", "cancelled"]);
  const rows = await db
    .select({
      ...{ eventId: events.id, title: events.title, startsAt: events.startsAt },
      ...{ setting: partyDrafts.setting, places: partyDrafts.places },
    })
    .from(partyBoards)
    .innerJoin(partyDrafts, isPublishedDraft)
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, partyBoards.eventId)))
    .where(and(eq(partyBoards.guildId, guildId), isTold, isPlacedIn(db, guildId, accountIds)))
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(limit);
  return rows.flatMap(({ setting: { parties }, places, ...event }) => {
    const own = places.find((place) => accountIds.includes(place.memberId));
    if (!own) return [];
    const index = parties.findIndex(({ partyKey }) => partyKey === own.partyKey);
    const { role, isLeader } = own;
    const party = { partyName: parties[index]?.name ?? null, partyNumber: index < 0 ? null : index + 1 };
    return [{ ...event, ...party, role, isLeader }];
  });
}
