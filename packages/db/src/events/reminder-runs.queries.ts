import type { Reminder } from "@guildhall/core/settings";
import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { reminderRuns } from "./reminders.tables.ts";

/** A reminder whose time came. */
export type ReminderRun = Reminder & {
  readonly runId: number;
  readonly eventId: number;
  /** The guild's day on which the event was to start. */
  readonly startsOn: string;
  readonly begunAt: Temporal.Instant;
  /** When an officer asked for it. */
  readonly orderedAt: Temporal.Instant | null;
  /** Whether officers chose people one by one, and nobody else is reached by it. */
  readonly isChosen: boolean;
};

const runColumns = {
  runId: reminderRuns.id,
  eventId: reminderRuns.eventId,
  startsOn: reminderRuns.startsOn,
  minutesBefore: reminderRuns.minutesBefore,
  audience: reminderRuns.audience,
  way: reminderRuns.way,
  begunAt: reminderRuns.begunAt,
  orderedAt: reminderRuns.orderedAt,
  isChosen: reminderRuns.isChosen,
};

const isOfEvent = (guildId: string, eventId: number) =>
  and(eq(reminderRuns.guildId, guildId), eq(reminderRuns.eventId, eventId));

type WhichRun = Pick<ReminderRun, "eventId" | "startsOn" | "minutesBefore" | "audience">;

export async function findRun(
  db: Queryable,
  guildId: string,
  { eventId, startsOn, minutesBefore, audience }: WhichRun,
): Promise<ReminderRun | undefined> {
  const [run] = await db
    .select(runColumns)
    .from(reminderRuns)
    .where(
      and(
        isOfEvent(guildId, eventId),
        eq(reminderRuns.startsOn, startsOn),
        eq(reminderRuns.minutesBefore, minutesBefore),
        eq(reminderRuns.audience, audience),
      ),
    );
  return run;
}

/** Makes the row of the run; the one that stands stays as it is. */
export async function ensureRun(
  tx: Transaction,
  guildId: string,
  run: Omit<ReminderRun, "runId" | "isChosen"> & { readonly isChosen?: boolean },
): Promise<ReminderRun> {
  await tx
    .insert(reminderRuns)
    .values({ guildId, ...run })
    .onDuplicateKeyUpdate({ set: { id: sql`${reminderRuns.id}` } });
  const standing = await findRun(tx, guildId, run);
  if (!standing) throw new Error("A row that was just written is not there");
  return standing;
}

/** When an officer last had people of this event reminded. */
export async function findLastOrder(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<Temporal.Instant | null> {
  const [last] = await db
    .select({ orderedAt: reminderRuns.orderedAt })
    .from(reminderRuns)
    .where(and(isOfEvent(guildId, eventId), isNotNull(reminderRuns.orderedAt)))
    .orderBy(desc(reminderRuns.orderedAt))
    .limit(1);
  return last?.orderedAt ?? null;
}

export async function listRuns(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly ReminderRun[]> {
  return await db
    .select(runColumns)
    .from(reminderRuns)
    .where(isOfEvent(guildId, eventId))
    .orderBy(asc(reminderRuns.begunAt), asc(reminderRuns.id));
}
