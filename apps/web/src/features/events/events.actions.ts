"use server";

import { answerEventInput, eventInput } from "@guildhall/core/events";
import { answerEvent, cancelEvent, changeEvent, createEvent, endEvent } from "@guildhall/use-cases/events";
import { viewGuild } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";
import { changePlanInput, toChangeEventInput } from "./components/change-plan.input.ts";
import { planEventInput, toCreateEventInput } from "./components/plan-event.input.ts";

export const answerEventAction = guildAction("events.answerEvent", answerEventInput, answerEvent);

export const endEventAction = guildAction("events.endEvent", eventInput, endEvent);

export const cancelEventAction = guildAction("events.cancelEvent", eventInput, cancelEvent);

/** The form speaks in the guild's wall time; only here is it known which moment that is. */
export const createEventAction = guildAction(
  "events.createEvent",
  planEventInput,
  async (context, actor, input) => {
    const { timeZone } = await viewGuild(context, actor);
    await createEvent(context, actor, toCreateEventInput(input, timeZone));
  },
);

export const changeEventAction = guildAction(
  "events.changeEvent",
  changePlanInput,
  async (context, actor, input) => {
    const { timeZone } = await viewGuild(context, actor);
    await changeEvent(context, actor, toChangeEventInput(input, timeZone));
  },
);
