import { listNextEvents } from "@guildhall/use-cases/events";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { nextEvents } from "./next-events.view.ts";

export const nextEventsButton = defineButton({
  feature: "events",
  name: "next",
  version: 1,
  params: z.object({}),
  run: async ({ context, actor, t }) => nextEvents(t, await listNextEvents(context, actor)),
});
