"use server";

import { makeGuildFeed, makeOwnFeed, removeGuildFeed, removeOwnFeed } from "@guildhall/use-cases/events";
import { z } from "zod";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

const nothing = z.object({});

/** The secret is said this once: only its hash is kept. */
export const makeOwnFeedAction = tellingGuildAction("events.makeOwnFeed", nothing, makeOwnFeed);

export const makeGuildFeedAction = tellingGuildAction("events.makeGuildFeed", nothing, makeGuildFeed);

export const removeOwnFeedAction = guildAction("events.removeOwnFeed", nothing, removeOwnFeed);

export const removeGuildFeedAction = guildAction("events.removeGuildFeed", nothing, removeGuildFeed);
