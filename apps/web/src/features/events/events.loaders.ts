import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput, ListEventsInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import { listEvents, viewEvent } from "@guildhall/use-cases/events";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The events of one period, as the list shows them. */
export async function readEvents(context: Context, actor: Actor, input: ListEventsInput) {
  return toPlain(await listEvents(context, actor, input));
}

export type EventsView = Plain<Awaited<ReturnType<typeof readEvents>>>;

/** One event with everybody's answers. */
export async function readEvent(context: Context, actor: Actor, input: EventInput) {
  return toPlain(await viewEvent(context, actor, input));
}

export type EventView = Plain<Awaited<ReturnType<typeof readEvent>>>;
