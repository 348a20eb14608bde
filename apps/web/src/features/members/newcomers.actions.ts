"use server";

import { newcomerInput, welcomeNewcomerInput } from "@guildhall/core/members";
import { declineNewcomer, welcomeNewcomer } from "@guildhall/use-cases/members";
import { guildAction } from "#web/server/guild-action.ts";

export const welcomeNewcomerAction = guildAction(
  "members.welcomeNewcomer",
  welcomeNewcomerInput,
  welcomeNewcomer,
);

export const declineNewcomerAction = guildAction("members.declineNewcomer", newcomerInput, declineNewcomer);
