"use server";

import {
  changePoolInput,
  closePoolInput,
  createPoolInput,
  orderPoolsInput,
  poolInput,
} from "@guildhall/core/dkp";
import {
  changePool,
  closePool,
  createPool,
  orderPools,
  previewPool,
  previewPoolClose,
} from "@guildhall/use-cases/dkp";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const createPoolAction = guildAction("dkp.createPool", createPoolInput, createPool);
export const changePoolAction = guildAction("dkp.changePool", changePoolInput, changePool);
export const previewPoolAction = tellingGuildAction("dkp.previewPool", changePoolInput, previewPool);
export const orderPoolsAction = guildAction("dkp.orderPools", orderPoolsInput, orderPools);
export const closePoolAction = guildAction("dkp.closePool", closePoolInput, closePool);
export const previewPoolCloseAction = tellingGuildAction("dkp.previewPoolClose", poolInput, previewPoolClose);
