"use server";

import { answerEventInput, delayEventInput, eventInput } from "@guildhall/core/events";
import { answerEvent, cancelEvent, delayEvent, endEvent } from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const answerEventAction = guildAction("events.answerEvent", answerEventInput, answerEvent);

export const delayEventAction = guildAction("events.delayEvent", delayEventInput, delayEvent);

export const endEventAction = guildAction("events.endEvent", eventInput, endEvent);

export const cancelEventAction = guildAction("events.cancelEvent", eventInput, cancelEvent);
