"use server";

import {
  addBlockInput,
  blockInput,
  formInput,
  saveFormInput,
  saveOpeningsInput,
  switchFormInput,
} from "@guildhall/core/recruitment";
import {
  addBlock,
  deleteForm,
  liftBlock,
  restoreBlock,
  saveForm,
  saveOpenings,
  switchForm,
} from "@guildhall/use-cases/recruitment";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Tells which form it is: a new one is opened by it. */
export const saveFormAction = tellingGuildAction("recruitment.saveForm", saveFormInput, async (...asked) => {
  const { formId } = await saveForm(...asked);
  return formId;
});

export const switchFormAction = guildAction("recruitment.switchForm", switchFormInput, switchForm);

export const deleteFormAction = guildAction("recruitment.deleteForm", formInput, deleteForm);

export const saveOpeningsAction = guildAction("recruitment.saveOpenings", saveOpeningsInput, saveOpenings);

/** Tells which block it is, so that it can be taken back. */
export const addBlockAction = tellingGuildAction("recruitment.addBlock", addBlockInput, addBlock);

export const liftBlockAction = guildAction("recruitment.liftBlock", blockInput, liftBlock);

export const restoreBlockAction = guildAction("recruitment.restoreBlock", blockInput, restoreBlock);
