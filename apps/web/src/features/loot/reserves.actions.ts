"use server";

import { reserveInput } from "@guildhall/core/loot";
import { releaseReserve, reserveItem } from "@guildhall/use-cases/loot";
import { guildAction } from "#web/server/guild-action.ts";

export const reserveItemAction = guildAction("loot.reserveItem", reserveInput, reserveItem);

export const releaseReserveAction = guildAction("loot.releaseReserve", reserveInput, releaseReserve);
