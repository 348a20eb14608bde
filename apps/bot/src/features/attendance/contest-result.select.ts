import { contestInput, contestResultInput, maxContestReason, results } from "@guildhall/core/attendance";
import { eventInput } from "@guildhall/core/events";
import { translateResult } from "@guildhall/i18n";
import { contestResult, withdrawContest } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";

/** Which result would be right; why is asked next. */
export const chooseResultSelect = defineSelect({
  feature: "attendance",
  name: "contest-for",
  version: 1,
  kind: "text",
  params: eventInput,
  async run({ t }, { eventId }, [chosen]) {
    const { result } = parseInput(z.object({ result: z.enum(results) }), { result: chosen });
    return contestModal.open(
      { eventId, result },
      {
        title: t("attendance.appeal.modal", { result: translateResult(t, result) }),
        fields: {
          reason: {
            label: t("attendance.appeal.why"),
            hint: t("attendance.appeal.whyHint"),
            isLong: true,
            maxLength: maxContestReason,
          },
        },
      },
    );
  },
});

export const contestModal = defineModal({
  feature: "attendance",
  name: "contest",
  version: 1,
  params: eventInput.extend({ result: z.enum(results) }),
  fields: z.object({ reason: contestResultInput.shape.reason }),
  async run({ context, actor, t }, { eventId, result }, { reason }) {
    await contestResult(context, actor, { eventId, wantedResult: result, reason });
    return update({ content: t("attendance.appeal.sent") });
  },
});

export const withdrawContestButton = defineButton({
  feature: "attendance",
  name: "withdraw-contest",
  version: 1,
  params: contestInput,
  async run({ context, actor, t }, { contestId }) {
    await withdrawContest(context, actor, { contestId });
    return update({ content: t("attendance.appeal.withdrawn") });
  },
});
