import { listNextEvents } from "@guildhall/use-cases/events";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { nextEvents } from "./next-events.view.ts";
import { readOwnParties } from "./read-own-parties.ts";

export const nextEventsButton = defineButton({
  feature: "events",
  name: "next",
  version: 1,
  params: z.object({}),
  async run({ context, actor, t }) {
    const lines = await listNextEvents(context, actor);
    return nextEvents(t, lines, await readOwnParties(context, actor, lines));
  },
});
