import { Refusal } from "@guildhall/core";
import type { Static, StaticSeat } from "@guildhall/core/groups";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { staticMembers, statics } from "./groups.tables.ts";

const staticColumns = {
  staticId: statics.id,
  houseId: statics.houseId,
  name: statics.name,
  leaderMemberId: statics.leaderMemberId,
  targets: statics.targets,
};

/** The statics of a guild by name. */
export async function listStatics(db: Queryable, guildId: string): Promise<readonly Static[]> {
  return await db
    .select(staticColumns)
    .from(statics)
    .where(eq(statics.guildId, guildId))
    .orderBy(asc(statics.name));
}

export async function findStaticNamed(
  db: Queryable,
  guildId: string,
  name: string,
): Promise<Static | undefined> {
  const isNamed = and(eq(statics.guildId, guildId), eq(statics.name, name));
  const [found] = await db.select(staticColumns).from(statics).where(isNamed);
  return found;
}

/** Locks the static and with it its seats. */
export async function lockStatic(tx: Transaction, guildId: string, staticId: number): Promise<Static> {
  const [found] = await tx
    .select(staticColumns)
    .from(statics)
    .where(isStatic(guildId, staticId))
    .for("update");
  if (!found) throw new Refusal("groups.notFound");
  return found;
}

export async function createStatic(
  tx: Transaction,
  guildId: string,
  { now, ...made }: Omit<Static, "staticId"> & { readonly now: Temporal.Instant },
): Promise<Static> {
  const [row] = await tx
    .insert(statics)
    .values({ guildId, ...made, createdAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return { ...made, staticId: row.id };
}

export async function saveStatic(
  tx: Transaction,
  guildId: string,
  { staticId, name, leaderMemberId, targets }: Static,
): Promise<void> {
  await tx.update(statics).set({ name, leaderMemberId, targets }).where(isStatic(guildId, staticId));
}

/** With all its seats. */
export async function deleteStatic(tx: Transaction, guildId: string, staticId: number): Promise<void> {
  await tx
    .delete(staticMembers)
    .where(and(eq(staticMembers.guildId, guildId), eq(staticMembers.staticId, staticId)));
  await tx.delete(statics).where(isStatic(guildId, staticId));
}

/** Who sits where, in the order of joining: of one static, or of all. */
export async function listSeats(
  db: Queryable,
  guildId: string,
  staticId?: number,
): Promise<readonly (StaticSeat & { readonly staticId: number })[]> {
  const isMeant = staticId === undefined ? undefined : eq(staticMembers.staticId, staticId);
  const rows = await db
    .select({
      staticId: staticMembers.staticId,
      memberId: staticMembers.memberId,
      isRegular: staticMembers.isRegular,
      joinedAt: staticMembers.joinedAt,
    })
    .from(staticMembers)
    .where(and(eq(staticMembers.guildId, guildId), isMeant))
    .orderBy(asc(staticMembers.joinedAt), asc(staticMembers.memberId));
  return rows.map(({ isRegular, ...seat }) => ({ ...seat, isSubstitute: !isRegular }));
}

/** The static of which the member is a regular. */
export async function findStaticOfRegular(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Static | undefined> {
  const isOfStatic = and(eq(staticMembers.guildId, guildId), eq(staticMembers.staticId, statics.id));
  const [found] = await db
    .select(staticColumns)
    .from(statics)
    .innerJoin(staticMembers, isOfStatic)
    .where(
      and(
        eq(statics.guildId, guildId),
        eq(staticMembers.memberId, memberId),
        eq(staticMembers.isRegular, true),
      ),
    );
  return found;
}

type Seat = StaticSeat & { readonly staticId: number };

export async function saveSeat(
  tx: Transaction,
  guildId: string,
  { staticId, memberId, isSubstitute, joinedAt }: Seat,
): Promise<void> {
  const isRegular = isSubstitute ? null : true;
  await tx
    .insert(staticMembers)
    .values({ guildId, staticId, memberId, isRegular, joinedAt })
    .onDuplicateKeyUpdate({ set: { isRegular } });
}

export async function deleteSeat(
  tx: Transaction,
  guildId: string,
  { staticId, memberId }: Pick<Seat, "staticId" | "memberId">,
): Promise<void> {
  const isSeat = and(eq(staticMembers.staticId, staticId), eq(staticMembers.memberId, memberId));
  await tx.delete(staticMembers).where(and(eq(staticMembers.guildId, guildId), isSeat));
}

function isStatic(guildId: string, staticId: number) {
  return and(eq(statics.guildId, guildId), eq(statics.id, staticId));
}
