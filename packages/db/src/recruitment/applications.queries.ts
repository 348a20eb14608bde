import { Refusal } from "@guildhall/core";
import { openApplicationStates } from "@guildhall/core/recruitment";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { applications } from "./applications.tables.ts";

type Row = typeof applications.$inferSelect;

/** Somebody who asked to join the guild. */
export type Application = Omit<Row, "id" | "guildId" | "isOpen"> & { readonly applicationId: number };

export const applicationColumns = {
  applicationId: applications.id,
  formId: applications.formId,
  userId: applications.userId,
  language: applications.language,
  state: applications.state,
  characterName: applications.characterName,
  classKey: applications.classKey,
  role: applications.role,
  power: applications.power,
  timeZone: applications.timeZone,
  formerGuild: applications.formerGuild,
  appliedAt: applications.appliedAt,
  stateChangedAt: applications.stateChangedAt,
  reviewerUserId: applications.reviewerUserId,
  answerDueAt: applications.answerDueAt,
  overdueToldAt: applications.overdueToldAt,
  interviewAt: applications.interviewAt,
  interviewToldAt: applications.interviewToldAt,
  trialEndsAt: applications.trialEndsAt,
  trialNoticedAt: applications.trialNoticedAt,
  trialAskedAt: applications.trialAskedAt,
  memberId: applications.memberId,
  decidedAt: applications.decidedAt,
  decidedByUserId: applications.decidedByUserId,
  reason: applications.reason,
};

export type NewApplication = Pick<
  Application,
  | "formId"
  | "userId"
  | "language"
  | "characterName"
  | "classKey"
  | "role"
  | "power"
  | "timeZone"
  | "formerGuild"
  | "appliedAt"
  | "answerDueAt"
>;

/** Somebody applies. A second open application of the same person is a duplicate key. */
export async function saveNewApplication(
  tx: Transaction,
  guildId: string,
  application: NewApplication,
): Promise<number> {
  const begun = { state: "applied", stateChangedAt: application.appliedAt } as const;
  const [row] = await tx
    .insert(applications)
    .values({ guildId, ...application, ...begun })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function findApplication(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<Application | undefined> {
  const [found] = await db
    .select(applicationColumns)
    .from(applications)
    .where(isApplication(guildId, applicationId));
  return found;
}

export async function lockApplication(
  tx: Transaction,
  guildId: string,
  applicationId: number,
): Promise<Application> {
  const [found] = await tx
    .select(applicationColumns)
    .from(applications)
    .where(isApplication(guildId, applicationId))
    .for("update");
  if (!found) throw new Refusal("recruitment.applicationNotFound");
  return found;
}

/** All that the person ever sent, the last one first. */
export async function listApplicationsOfUser(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<readonly Application[]> {
  return await db
    .select(applicationColumns)
    .from(applications)
    .where(and(eq(applications.guildId, guildId), eq(applications.userId, userId)))
    .orderBy(desc(applications.appliedAt), desc(applications.id));
}

/** What is still to be decided of these people; each has at most one. */
export async function listOpenApplicationsOf(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<readonly Application[]> {
  if (userIds.length === 0) return [];
  return await db
    .select(applicationColumns)
    .from(applications)
    .where(
      and(
        eq(applications.guildId, guildId),
        inArray(applications.userId, [...userIds]),
        eq(applications.isOpen, true),
      ),
    );
}

/** Everything that waits for somebody, in the order in which it came. */
export async function listOpenApplications(db: Queryable, guildId: string): Promise<readonly Application[]> {
  return await db
    .select(applicationColumns)
    .from(applications)
    .where(and(eq(applications.guildId, guildId), inArray(applications.state, [...openApplicationStates])))
    .orderBy(asc(applications.appliedAt), asc(applications.id));
}

/** The accounts of everybody who is on trial. */
export async function listTrialUserIds(db: Queryable, guildId: string): Promise<ReadonlySet<string>> {
  const isOnTrial = and(eq(applications.guildId, guildId), eq(applications.state, "trial"));
  const rows = await db.select({ userId: applications.userId }).from(applications).where(isOnTrial);
  return new Set(rows.map(({ userId }) => userId));
}

/** Writes what a step or a decision made of the application. It must be locked. */
export async function saveApplication(
  tx: Transaction,
  guildId: string,
  { applicationId, ...application }: Application,
): Promise<void> {
  await tx.update(applications).set(application).where(isApplication(guildId, applicationId));
}

const isApplication = (guildId: string, applicationId: number) =>
  and(eq(applications.guildId, guildId), eq(applications.id, applicationId));
