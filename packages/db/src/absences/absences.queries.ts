import { Refusal } from "@guildhall/core";
import type { Absence } from "@guildhall/core/absences";
import { and, asc, desc, eq, gt, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { members } from "../members/index.ts";
import { absences } from "./absences.tables.ts";

const absenceColumns = {
  absenceId: absences.id,
  memberId: absences.memberId,
  fromOn: absences.fromOn,
  untilOn: absences.untilOn,
  timeZone: absences.timeZone,
  startsAt: absences.startsAt,
  endsAt: absences.endsAt,
  state: absences.state,
  reason: absences.reason,
  isReasonShared: absences.isReasonShared,
  saidAt: absences.saidAt,
};

/** A leave with whose it is. */
export type NamedAbsence = Absence & { readonly name: string; readonly userId: string | null };

const namedColumns = { ...absenceColumns, name: members.name, userId: members.userId };

const isWhose = and(eq(members.guildId, absences.guildId), eq(members.id, absences.memberId));

export async function createAbsence(
  tx: Transaction,
  guildId: string,
  absence: Omit<Absence, "absenceId">,
): Promise<Absence> {
  const [made] = await tx
    .insert(absences)
    .values({ guildId, ...absence, takenRoleIds: [] })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return { ...absence, absenceId: made.id };
}

export async function saveAbsence(tx: Transaction, guildId: string, absence: Absence): Promise<void> {
  const { absenceId, memberId: _whose, ...values } = absence;
  await tx.update(absences).set(values).where(isAbsence(guildId, absenceId));
}

export async function findAbsence(
  db: Queryable,
  guildId: string,
  absenceId: number,
): Promise<NamedAbsence | undefined> {
  const [absence] = await db
    .select(namedColumns)
    .from(absences)
    .innerJoin(members, isWhose)
    .where(isAbsence(guildId, absenceId));
  return absence;
}

export async function getAbsence(db: Queryable, guildId: string, absenceId: number): Promise<NamedAbsence> {
  const absence = await findAbsence(db, guildId, absenceId);
  if (!absence) throw new Refusal("absences.notFound");
  return absence;
}

export type AbsencePeriod = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** Leaves that touch this time, by their start. What was called off before it began is left out. */
export async function listAbsences(
  db: Queryable,
  guildId: string,
  { from, until }: AbsencePeriod,
): Promise<readonly NamedAbsence[]> {
  const wasTaken = or(isNull(absences.endsAt), gt(absences.endsAt, absences.startsAt));
  const touches = and(lt(absences.startsAt, until), or(isNull(absences.endsAt), gt(absences.endsAt, from)));
  return await db
    .select(namedColumns)
    .from(absences)
    .innerJoin(members, isWhose)
    .where(and(eq(absences.guildId, guildId), wasTaken, touches))
    .orderBy(asc(absences.startsAt), asc(absences.id));
}

/** Leaves of everybody that are planned or active, the next first. */
export async function listCurrentAbsences(db: Queryable, guildId: string): Promise<readonly NamedAbsence[]> {
  return await db
    .select(namedColumns)
    .from(absences)
    .innerJoin(members, isWhose)
    .where(and(eq(absences.guildId, guildId), ne(absences.state, "over")))
    .orderBy(asc(absences.startsAt), asc(absences.id));
}

/** Leaves of one member, the latest first. */
export async function listAbsencesOfMember(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Absence[]> {
  return await db
    .select(absenceColumns)
    .from(absences)
    .where(and(eq(absences.guildId, guildId), eq(absences.memberId, memberId)))
    .orderBy(desc(absences.startsAt), desc(absences.id));
}

/** What a leave does to the roles of whoever takes it. */
export type LeaveRoles = Pick<Absence, "absenceId" | "memberId" | "state"> & {
  /** Discord roles that were taken from the person, and not given back yet. */
  readonly takenRoleIds: readonly string[];
};

/** Leaves that are active, or took roles that they have to give back; of one member or of everybody. */
export async function listLeaveRoles(
  db: Queryable,
  guildId: string,
  memberId?: number,
): Promise<readonly LeaveRoles[]> {
  const { id: absenceId, state, takenRoleIds } = absences;
  const isOwed = sql`json_length(${takenRoleIds}) > 0`;
  return await db
    .select({ absenceId, memberId: absences.memberId, state, takenRoleIds })
    .from(absences)
    .where(
      and(
        eq(absences.guildId, guildId),
        memberId === undefined ? undefined : eq(absences.memberId, memberId),
        or(eq(state, "active"), isOwed),
      ),
    );
}

/** Written before they are taken, so that they come back whatever happens in between. */
export async function saveTakenRoles(
  db: Queryable,
  guildId: string,
  { absenceId, takenRoleIds }: { readonly absenceId: number; readonly takenRoleIds: readonly string[] },
): Promise<void> {
  await db.update(absences).set({ takenRoleIds }).where(isAbsence(guildId, absenceId));
}

function isAbsence(guildId: string, absenceId: number): SQL | undefined {
  return and(eq(absences.guildId, guildId), eq(absences.id, absenceId));
}
