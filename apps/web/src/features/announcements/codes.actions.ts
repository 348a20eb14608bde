"use server";

import {
  contractBoardInput,
  giftCodeInput,
  saveGiftCodeInput,
  setContractsInput,
  tickContractInput,
  tickGiftCodeInput,
  voteOnCodeInput,
} from "@guildhall/core/announcements";
import {
  endContracts,
  endGiftCode,
  repeatContracts,
  resumeContracts,
  resumeGiftCode,
  saveGiftCode,
  setContracts,
  tickContract,
  tickGiftCode,
  voteOnCode,
} from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { guildAction } from "#web/server/guild-action.ts";

/** The end as it is typed: a day and a time of the guild's wall. */
const onWall = z.object({ day: z.iso.date(), time: z.string().regex(/^\d{2}:\d{2}$/) });

export const saveGiftCodeAction = guildAction(
  "announcements.saveGiftCode",
  saveGiftCodeInput.omit({ expiresAt: true }).extend({ until: onWall.nullable() }),
  async (context, actor, { until, ...written }) => {
    const { timeZone } = await viewGuild(context, actor);
    const wall = until && Temporal.PlainDateTime.from(`${until.day}T${until.time}`);
    const expiresAt = wall ? wall.toZonedDateTime(timeZone).toInstant().toString() : null;
    return await saveGiftCode(context, actor, { ...written, expiresAt });
  },
);

export const endGiftCodeAction = guildAction("announcements.endGiftCode", giftCodeInput, endGiftCode);

export const resumeGiftCodeAction = guildAction(
  "announcements.resumeGiftCode",
  giftCodeInput,
  resumeGiftCode,
);

export const tickGiftCodeAction = guildAction("announcements.tickGiftCode", tickGiftCodeInput, tickGiftCode);

export const voteOnCodeAction = guildAction("announcements.voteOnCode", voteOnCodeInput, voteOnCode);

export const setContractsAction = guildAction("announcements.setContracts", setContractsInput, setContracts);

export const repeatContractsAction = guildAction(
  "announcements.repeatContracts",
  z.object({}),
  repeatContracts,
);

export const endContractsAction = guildAction("announcements.endContracts", contractBoardInput, endContracts);

export const resumeContractsAction = guildAction(
  "announcements.resumeContracts",
  contractBoardInput,
  resumeContracts,
);

export const tickContractAction = guildAction("announcements.tickContract", tickContractInput, tickContract);
