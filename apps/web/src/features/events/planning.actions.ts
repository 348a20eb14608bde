"use server";

import {
  adoptPresetsInput,
  eventInput,
  saveTemplateInput,
  startNowInput,
  templateInput,
} from "@guildhall/core/events";
import {
  adoptPresets,
  changeEvent,
  createEvent,
  deleteTemplate,
  lockEvent,
  openEvent,
  recordPast,
  saveTemplate,
  startNow,
  unlockEvent,
} from "@guildhall/use-cases/events";
import { viewGuild } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";
import { changePlanInput, toChangeEventInput } from "./components/change-plan.input.ts";
import { planEventInput, toCreateEventInput } from "./components/plan-event.input.ts";

/** The form speaks in the guild's wall time; only here is it known which moment that is. */
export const createEventAction = guildAction(
  "events.createEvent",
  planEventInput,
  async (context, actor, input) => {
    const { timeZone } = await viewGuild(context, actor);
    await createEvent(context, actor, toCreateEventInput(input, timeZone));
  },
);

export const recordPastAction = guildAction(
  "events.recordPast",
  planEventInput,
  async (context, actor, input) => {
    const { timeZone } = await viewGuild(context, actor);
    await recordPast(context, actor, toCreateEventInput(input, timeZone));
  },
);

export const startNowAction = guildAction("events.startNow", startNowInput, startNow);

export const changeEventAction = guildAction(
  "events.changeEvent",
  changePlanInput,
  async (context, actor, input) => {
    const { timeZone } = await viewGuild(context, actor);
    await changeEvent(context, actor, toChangeEventInput(input, timeZone));
  },
);

export const openEventAction = guildAction("events.openEvent", eventInput, openEvent);

export const lockEventAction = guildAction("events.lockEvent", eventInput, lockEvent);

export const unlockEventAction = guildAction("events.unlockEvent", eventInput, unlockEvent);

export const saveTemplateAction = guildAction("events.saveTemplate", saveTemplateInput, saveTemplate);

export const deleteTemplateAction = guildAction("events.deleteTemplate", templateInput, deleteTemplate);

export const adoptPresetsAction = guildAction("events.adoptPresets", adoptPresetsInput, adoptPresets);
