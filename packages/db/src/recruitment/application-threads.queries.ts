import { and, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { ApplicationOf } from "./application-records.queries.ts";
import { applicationThreads } from "./applications.tables.ts";

/** The private thread of an application. */
export type ApplicationThread = ApplicationOf & {
  /** Stands in Discord's audit log. */
  readonly id: number;
  readonly channelId: string;
  /** Null until it is there. */
  readonly threadId: string | null;
};

const columns = {
  id: applicationThreads.id,
  applicationId: applicationThreads.applicationId,
  applicantUserId: applicationThreads.applicantUserId,
  channelId: applicationThreads.channelId,
  threadId: applicationThreads.threadId,
};

export async function findApplicationThread(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<ApplicationThread | undefined> {
  const [thread] = await db
    .select(columns)
    .from(applicationThreads)
    .where(isOfApplication(guildId, applicationId));
  return thread;
}

/** By the thread that Discord names. */
export async function findApplicationOfThread(
  db: Queryable,
  guildId: string,
  threadId: string,
): Promise<number | undefined> {
  const { applicationId } = applicationThreads;
  const [thread] = await db
    .select({ applicationId })
    .from(applicationThreads)
    .where(and(eq(applicationThreads.guildId, guildId), eq(applicationThreads.threadId, threadId)));
  return thread?.applicationId;
}

/** Makes the row of a thread that is to be. One that is there already stays. */
export async function saveNewApplicationThread(
  tx: Transaction,
  guildId: string,
  thread: ApplicationOf & { readonly channelId: string },
): Promise<void> {
  const { applicationId } = thread;
  await tx
    .insert(applicationThreads)
    .values({ guildId, ...thread })
    .onDuplicateKeyUpdate({ set: { applicationId } });
}

/** Notes that Discord is about to be asked for the thread. False when it was asked before. */
export async function beginApplicationThread(
  db: Queryable,
  guildId: string,
  { id, now }: { readonly id: number; readonly now: Temporal.Instant },
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(applicationThreads)
    .set({ attemptedAt: now })
    .where(and(isThread(guildId, id), isNull(applicationThreads.attemptedAt)));
  return affectedRows === 1;
}

export async function saveApplicationThread(
  tx: Transaction,
  guildId: string,
  { id, threadId }: { readonly id: number; readonly threadId: string },
): Promise<void> {
  await tx.update(applicationThreads).set({ threadId }).where(isThread(guildId, id));
}

/** The thread is gone from Discord, or never came to be: what is made next has another number. */
export async function deleteApplicationThread(tx: Transaction, guildId: string, id: number): Promise<void> {
  await tx.delete(applicationThreads).where(isThread(guildId, id));
}

const isThread = (guildId: string, id: number) =>
  and(eq(applicationThreads.guildId, guildId), eq(applicationThreads.id, id));

const isOfApplication = (guildId: string, applicationId: number) =>
  and(eq(applicationThreads.guildId, guildId), eq(applicationThreads.applicationId, applicationId));
