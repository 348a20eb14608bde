"use server";

import { answerDraftInput, startDraftInput, submitApplicationInput } from "@guildhall/core/recruitment";
import {
  answerDraft,
  discardDraft,
  startDraft,
  submitApplication,
  withdrawApplication,
} from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { toPlain } from "#web/components/plain.ts";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const startDraftAction = guildAction("recruitment.startDraft", startDraftInput, startDraft);

/** Tells what does not fit. */
export const answerDraftAction = tellingGuildAction(
  "recruitment.answerDraft",
  answerDraftInput,
  async (...asked) => {
    const { problems } = await answerDraft(...asked);
    return toPlain(problems);
  },
);

export const submitApplicationAction = guildAction(
  "recruitment.submitApplication",
  submitApplicationInput,
  submitApplication,
);

export const discardDraftAction = guildAction("recruitment.discardDraft", z.object({}), discardDraft);

export const withdrawApplicationAction = guildAction(
  "recruitment.withdrawApplication",
  z.object({}),
  withdrawApplication,
);
