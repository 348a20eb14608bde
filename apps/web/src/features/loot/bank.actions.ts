"use server";

import { dropInput, saleInput, sellDropInput, tickPayoutInput } from "@guildhall/core/loot";
import { bankDrop, sellDrop, tickPayout, undoSale } from "@guildhall/use-cases/loot";
import { guildAction } from "#web/server/guild-action.ts";

export const bankDropAction = guildAction("loot.bankDrop", dropInput, bankDrop);

export const sellDropAction = guildAction("loot.sellDrop", sellDropInput, sellDrop);

export const undoSaleAction = guildAction("loot.undoSale", saleInput, undoSale);

export const tickPayoutAction = guildAction("loot.tickPayout", tickPayoutInput, tickPayout);
