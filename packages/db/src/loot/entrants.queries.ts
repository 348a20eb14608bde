import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { lootEntrants } from "./sessions.tables.ts";

/** Somebody who takes part in a session. */
export type LootEntrant = Omit<typeof lootEntrants.$inferSelect, "guildId" | "sessionId" | "leftAt">;

const columns = {
  memberId: accountIdOf(members),
  rowId: lootEntrants.memberId,
  interest: lootEntrants.interest,
  way: lootEntrants.way,
  wishId: lootEntrants.wishId,
  candidate: lootEntrants.candidate,
  enteredAt: lootEntrants.enteredAt,
};

const isWhose = and(eq(members.guildId, lootEntrants.guildId), eq(members.id, lootEntrants.memberId));

/** Who takes part, the first to come first. Of a person who was two rows the own one counts. */
export async function listEntrants(
  db: Queryable,
  guildId: string,
  sessionId: number,
): Promise<readonly LootEntrant[]> {
  const rows = await db
    .select(columns)
    .from(lootEntrants)
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(lootEntrants.guildId, guildId),
        eq(lootEntrants.sessionId, sessionId),
        isNull(lootEntrants.leftAt),
      ),
    )
    .orderBy(asc(lootEntrants.enteredAt), asc(lootEntrants.memberId));
  return [...Map.groupBy(rows, ({ memberId }) => memberId).values()].flatMap(chooseOwn);
}

type EntrantRow = LootEntrant & { readonly rowId: number };

function chooseOwn(rows: readonly EntrantRow[]): readonly LootEntrant[] {
  const chosen = rows.find(({ rowId, memberId }) => rowId === memberId) ?? rows[0];
  if (!chosen) return [];
  const { rowId: _rowId, candidate, ...entrant } = chosen;
  return [{ ...entrant, candidate: { ...candidate, memberId: entrant.memberId } }];
}

type OfSession = { readonly sessionId: number; readonly entrants: readonly LootEntrant[] };

/** They take part from now on; who did so already does so as it says here. The session must be locked. */
export async function saveEntrants(
  tx: Transaction,
  guildId: string,
  { sessionId, entrants }: OfSession,
): Promise<void> {
  const rows = entrants.map((entrant) => ({ guildId, sessionId, ...entrant, leftAt: null }));
  await insertRows(tx, lootEntrants, {
    rows,
    tail: `on duplicate key update interest = values(interest), way = values(way), wish_id = values(wish_id),
      candidate = values(candidate), entered_at = values(entered_at), left_at = null`,
  });
}

type Leaving = { readonly sessionId: number; readonly memberId: number; readonly leftAt: Temporal.Instant };

/** Somebody does not want it after all. The session must be locked. */
export async function saveEntrantLeft(
  tx: Transaction,
  guildId: string,
  { sessionId, memberId, leftAt }: Leaving,
): Promise<void> {
  const accountIds = await listAccountIds(tx, guildId, memberId);
  await tx
    .update(lootEntrants)
    .set({ leftAt })
    .where(
      and(
        eq(lootEntrants.guildId, guildId),
        eq(lootEntrants.sessionId, sessionId),
        inArray(lootEntrants.memberId, accountIds),
      ),
    );
}

/** Somebody who takes part; undefined for one who does not, or not any more. */
export async function findEntrant(
  db: Queryable,
  guildId: string,
  { sessionId, memberId }: { readonly sessionId: number; readonly memberId: number },
): Promise<LootEntrant | undefined> {
  return chooseOwn(await selectEntrant(db, { guildId, sessionId, memberId }))[0];
}

type Entering = { guildId: string; sessionId: number; memberId: number };

const selectEntrant = prepared((db, value: PlaceholderOf<Entering>) =>
  db
    .select(columns)
    .from(lootEntrants)
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(lootEntrants.guildId, value("guildId")),
        eq(lootEntrants.sessionId, value("sessionId")),
        or(eq(members.id, value("memberId")), eq(members.mergedIntoMemberId, value("memberId"))),
        isNull(lootEntrants.leftAt),
      ),
    )
    .prepare(),
);

/** Sessions in which somebody takes part. */
export async function listSessionIdsOfMember(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<ReadonlySet<number>> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const rows = await db
    .select({ sessionId: lootEntrants.sessionId })
    .from(lootEntrants)
    .where(
      and(
        eq(lootEntrants.guildId, guildId),
        inArray(lootEntrants.memberId, accountIds),
        isNull(lootEntrants.leftAt),
      ),
    );
  return new Set(rows.map(({ sessionId }) => sessionId));
}
