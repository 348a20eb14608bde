import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import { listContests, type OwnContests, viewOwnAttendance } from "@guildhall/use-cases/attendance";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Appeals that wait for officers, and the moment of which that is true. */
export async function readContests(context: Context, actor: Actor) {
  return toPlain({ cases: await listContests(context, actor), now: context.clock.now() });
}

export type ContestsView = Plain<Awaited<ReturnType<typeof readContests>>>;

/** What the reader said against the own results, and what may still be said. */
export type OwnContestsView = Plain<OwnContests>;

/** The own timeline of an event. */
export async function readOwnAttendance(context: Context, actor: Actor, input: EventInput) {
  const own = await viewOwnAttendance(context, actor, input);
  return toPlain({ ...own, now: context.clock.now() });
}

export type OwnAttendanceView = Plain<Awaited<ReturnType<typeof readOwnAttendance>>>;
