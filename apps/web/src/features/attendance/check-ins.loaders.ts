import "server-only";
import type { Actor } from "@guildhall/core";
import type { NameListInput } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import { previewNames, viewCheckIn } from "@guildhall/use-cases/attendance";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** How checking in to an event stands, and the moment of which that is true. */
export async function readCheckIn(context: Context, actor: Actor, input: EventInput) {
  const checkIn = await viewCheckIn(context, actor, input);
  return toPlain({ ...checkIn, now: context.clock.now() });
}

export type CheckInStand = Plain<Awaited<ReturnType<typeof readCheckIn>>>;

/** Whom a list of names means. */
export async function readNames(context: Context, actor: Actor, input: NameListInput) {
  return toPlain(await previewNames(context, actor, input));
}

export type NamesView = Plain<Awaited<ReturnType<typeof readNames>>>;
