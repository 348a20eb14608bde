"use server";

import { adoptMembersInput, importInput, importSheetInput } from "@guildhall/core/members";
import { adoptMembers, importSheet, undoImport } from "@guildhall/use-cases/members";
import { guildAction } from "#web/server/guild-action.ts";

export const adoptMembersAction = guildAction("members.adoptMembers", adoptMembersInput, adoptMembers);

export const importSheetAction = guildAction("members.importSheet", importSheetInput, importSheet);

export const undoImportAction = guildAction("members.undoImport", importInput, undoImport);
