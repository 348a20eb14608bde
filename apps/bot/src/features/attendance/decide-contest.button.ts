import {
  acceptContestInput,
  contestInput,
  declineContestInput,
  maxContestAnswer,
} from "@guildhall/core/attendance";
import { translateResult } from "@guildhall/i18n";
import { acceptContest, declineContest } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

/** Writes what the button says. The card changes by itself, and whoever pressed reads what came of it. */
export const acceptContestButton = defineButton({
  feature: "attendance",
  name: "accept-contest",
  version: 1,
  params: acceptContestInput,
  async run({ context, actor, t }, input) {
    const { name, wantedResult } = await acceptContest(context, actor, input);
    const result = translateResult(t, wantedResult);
    return { content: t("attendance.appeal.acceptedOf", { name: escapeMarkdown(name), result }) };
  },
});

export const declineContestButton = defineButton({
  feature: "attendance",
  name: "decline-contest",
  version: 1,
  params: contestInput,
  run: async ({ t }, input) =>
    declineContestModal.open(input, {
      title: t("attendance.appeal.declineTitle"),
      fields: {
        answer: {
          label: t("attendance.appeal.answerLabel"),
          hint: t("attendance.appeal.answerHint"),
          isLong: true,
          isOptional: true,
          maxLength: maxContestAnswer,
        },
      },
    }),
});

export const declineContestModal = defineModal({
  feature: "attendance",
  name: "answer-contest",
  version: 1,
  params: contestInput,
  fields: z.object({ answer: declineContestInput.shape.answer }),
  async run({ context, actor, t }, { contestId }, { answer }) {
    const { name } = await declineContest(context, actor, { contestId, answer });
    return { content: t("attendance.appeal.declinedOf", { name: escapeMarkdown(name) }) };
  },
});
