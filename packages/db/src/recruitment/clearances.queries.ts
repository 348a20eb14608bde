import { Refusal } from "@guildhall/core";
import type { ApplicationState } from "@guildhall/core/recruitment";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { foreignGuilds } from "../diplomacy/index.ts";
import type { Application } from "./applications.queries.ts";
import { applications } from "./applications.tables.ts";
import { applicationClearances } from "./clearances.tables.ts";

type Row = typeof applicationClearances.$inferSelect;

/** A question to a former guild. */
export type Clearance = Omit<Row, "id" | "guildId"> & {
  readonly clearanceId: number;
  /** Also of one that officers deleted meanwhile. */
  readonly foreignGuildName: string;
};

const columns = {
  clearanceId: applicationClearances.id,
  applicationId: applicationClearances.applicationId,
  applicantUserId: applicationClearances.applicantUserId,
  foreignGuildId: applicationClearances.foreignGuildId,
  foreignGuildName: foreignGuilds.name,
  state: applicationClearances.state,
  askedAt: applicationClearances.askedAt,
  askedByUserId: applicationClearances.askedByUserId,
  answerUntil: applicationClearances.answerUntil,
  answeredAt: applicationClearances.answeredAt,
  answeredByUserId: applicationClearances.answeredByUserId,
  words: applicationClearances.words,
  overrideReason: applicationClearances.overrideReason,
  overriddenByUserId: applicationClearances.overriddenByUserId,
};

const isOfForeignGuild = and(
  eq(foreignGuilds.guildId, applicationClearances.guildId),
  eq(foreignGuilds.id, applicationClearances.foreignGuildId),
);

export async function findClearance(
  db: Queryable,
  guildId: string,
  clearanceId: number,
): Promise<Clearance | undefined> {
  const [found] = await db
    .select(columns)
    .from(applicationClearances)
    .innerJoin(foreignGuilds, isOfForeignGuild)
    .where(isClearance(guildId, clearanceId));
  return found;
}

/** It is found only while its application is locked, so that no decision falls meanwhile. */
export async function getClearance(
  tx: Transaction,
  guildId: string,
  clearanceId: number,
): Promise<Clearance> {
  const found = await findClearance(tx, guildId, clearanceId);
  if (!found) throw new Refusal("recruitment.clearanceNotFound");
  return found;
}

/** In the order in which they were asked. */
export async function listClearances(
  db: Queryable,
  guildId: string,
  applicationIds: readonly number[],
): Promise<readonly Clearance[]> {
  if (applicationIds.length === 0) return [];
  const isMeant = inArray(applicationClearances.applicationId, [...applicationIds]);
  return await db
    .select(columns)
    .from(applicationClearances)
    .innerJoin(foreignGuilds, isOfForeignGuild)
    .where(and(eq(applicationClearances.guildId, guildId), isMeant))
    .orderBy(asc(applicationClearances.id));
}

/** A question with what its message says of whoever applies. */
export type ClearanceOf = Clearance &
  Pick<Application, "characterName"> & {
    readonly applicationState: ApplicationState;
  };

/** What a foreign guild was asked lately, the last first. */
export async function listClearancesOfGuild(
  db: Queryable,
  guildId: string,
  { foreignGuildId, limit }: { readonly foreignGuildId: number; readonly limit: number },
): Promise<readonly ClearanceOf[]> {
  const { characterName, state: applicationState } = applications;
  const isOf = and(
    eq(applications.guildId, applicationClearances.guildId),
    eq(applications.id, applicationClearances.applicationId),
  );
  return await db
    .select({ ...columns, characterName, applicationState })
    .from(applicationClearances)
    .innerJoin(foreignGuilds, isOfForeignGuild)
    .innerJoin(applications, isOf)
    .where(
      and(
        eq(applicationClearances.guildId, guildId),
        eq(applicationClearances.foreignGuildId, foreignGuildId),
      ),
    )
    .orderBy(desc(applicationClearances.askedAt), desc(applicationClearances.id))
    .limit(limit);
}

/** About whom foreign guilds were asked. */
export async function listClearanceApplicants(
  db: Queryable,
  guildId: string,
): Promise<readonly Pick<Clearance, "foreignGuildId" | "applicantUserId">[]> {
  const { foreignGuildId, applicantUserId } = applicationClearances;
  return await db
    .selectDistinct({ foreignGuildId, applicantUserId })
    .from(applicationClearances)
    .where(eq(applicationClearances.guildId, guildId));
}

type NewClearance = Pick<
  Clearance,
  "applicationId" | "applicantUserId" | "foreignGuildId" | "askedAt" | "askedByUserId" | "answerUntil"
>;

export async function createClearance(
  tx: Transaction,
  guildId: string,
  clearance: NewClearance,
): Promise<number> {
  const [row] = await tx
    .insert(applicationClearances)
    .values({ guildId, ...clearance, state: "asked" })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** Writes what became of the question. Its application must be locked. */
export async function saveClearance(
  tx: Transaction,
  guildId: string,
  { clearanceId, foreignGuildName: _named, ...clearance }: Clearance,
): Promise<void> {
  await tx.update(applicationClearances).set(clearance).where(isClearance(guildId, clearanceId));
}

const isClearance = (guildId: string, clearanceId: number) =>
  and(eq(applicationClearances.guildId, guildId), eq(applicationClearances.id, clearanceId));
