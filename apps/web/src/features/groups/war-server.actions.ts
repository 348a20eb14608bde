"use server";

import { changeWarServerInput } from "@guildhall/core/groups";
import { changeWarServer, makeWarCode, unlinkWarServer } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

const nothing = z.object({});

/** Says the code this once. */
export const makeWarCodeAction = tellingGuildAction("groups.makeWarCode", nothing, async (context, actor) => {
  const { code } = await makeWarCode(context, actor);
  return { code };
});

export const changeWarServerAction = guildAction(
  "groups.changeWarServer",
  changeWarServerInput,
  changeWarServer,
);

export const unlinkWarServerAction = guildAction("groups.unlinkWarServer", nothing, unlinkWarServer);
