import { copyOf } from "@guildhall/core/events";
import { createEvent, viewEvent } from "@guildhall/use-cases/events";
import { viewPlaces } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";
import { createdView } from "./created.view.ts";
import { momentOption, readMoment } from "./moment.option.ts";

export const copyEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "copy",
  input: chosenEvent.extend({ when: z.string() }),
  options: [eventOption("past", "upcoming"), momentOption()],
  async run(request, { event: eventId, when }) {
    const { context, actor, t } = request;
    const startsAt = await readMoment(request, when);
    const known = await viewEvent(context, actor, { eventId });
    const event = await createEvent(context, actor, { ...copyOf(known), startsAt: startsAt.toString() });
    return createdView(t, event, await viewPlaces(context, actor));
  },
});
