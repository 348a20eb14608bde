import { Refusal } from "@guildhall/core";
import { pickEventAtHand } from "@guildhall/core/attendance";
import { listEvents } from "@guildhall/use-cases/events";
import { z } from "zod";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { chosenEvent, optionalEvent } from "#bot/features/events/index.ts";

/** Input of a command with this option; without a choice the event at hand is meant. */
export const maybeEvent = z.object({ event: chosenEvent.shape.event.optional() });

export const eventAtHandOption = optionalEvent("unsettled", "upcoming", "past");

/** The event that was chosen, else the one that is on, else the last that waits to be settled. */
export async function findEventAtHand(
  { context, actor }: DiscordRequest,
  chosenId: number | undefined,
): Promise<number> {
  if (chosenId !== undefined) return chosenId;
  const [upcoming, unsettled] = await Promise.all(
    (["upcoming", "unsettled"] as const).map((period) => listEvents(context, actor, { period })),
  );
  const events = { upcoming: upcoming ?? [], unsettled: unsettled ?? [] };
  const event = pickEventAtHand(events, context.clock.now());
  if (!event) throw new Refusal("attendance.noEventAtHand");
  return event.eventId;
}
