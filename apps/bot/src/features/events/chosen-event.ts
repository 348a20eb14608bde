import { eventInput } from "@guildhall/core/events";
import { z } from "zod";

/** Input of a command whose option `event` was filled from the suggestions: they carry the event's id. */
export const chosenEvent = z.object({ event: eventInput.shape.eventId });
