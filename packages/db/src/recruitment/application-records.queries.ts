import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { applicationAnswers, applicationSteps } from "./applications.tables.ts";

/** Whose application it is: rows about it go with the person. */
export type ApplicationOf = { readonly applicationId: number; readonly applicantUserId: string };

export type ApplicationAnswer = Pick<
  typeof applicationAnswers.$inferSelect,
  "position" | "kind" | "label" | "value"
>;

export async function saveApplicationAnswers(
  tx: Transaction,
  guildId: string,
  { answers, ...of }: ApplicationOf & { readonly answers: readonly ApplicationAnswer[] },
): Promise<void> {
  if (answers.length === 0) return;
  await tx.insert(applicationAnswers).values(answers.map((answer) => ({ guildId, ...of, ...answer })));
}

/** In the order in which they were asked. */
export async function listApplicationAnswers(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<readonly ApplicationAnswer[]> {
  const { position, kind, label, value } = applicationAnswers;
  return await db
    .select({ position, kind, label, value })
    .from(applicationAnswers)
    .where(and(eq(applicationAnswers.guildId, guildId), eq(applicationAnswers.applicationId, applicationId)))
    .orderBy(asc(position));
}

export type ApplicationStep = Pick<
  typeof applicationSteps.$inferSelect,
  "fromState" | "toState" | "actorUserId" | "reason" | "takenAt"
>;

export async function appendApplicationStep(
  tx: Transaction,
  guildId: string,
  step: ApplicationOf & ApplicationStep,
): Promise<void> {
  await tx.insert(applicationSteps).values({ guildId, ...step });
}

/** What happened to an application, in its order. */
export async function listApplicationSteps(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<readonly ApplicationStep[]> {
  const { fromState, toState, actorUserId, reason, takenAt } = applicationSteps;
  return await db
    .select({ fromState, toState, actorUserId, reason, takenAt })
    .from(applicationSteps)
    .where(and(eq(applicationSteps.guildId, guildId), eq(applicationSteps.applicationId, applicationId)))
    .orderBy(asc(applicationSteps.id));
}
