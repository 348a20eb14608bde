import { Refusal, requireRight } from "@guildhall/core";
import { discordTime } from "@guildhall/discord-views";
import { parseMoment } from "@guildhall/i18n";
import { planInterview, viewApplication } from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { stepParams } from "./move-application.button.ts";
import { nameApplicant } from "./tell-answers.ts";

const longestTitle = 45;

/** Opens the dialog in which an officer says when to meet an applicant. */
export const openInterviewButton = defineButton({
  feature: "recruitment",
  name: "open-interview",
  version: 1,
  params: stepParams,
  async run({ context, actor, t }, step) {
    requireRight(actor, "recruitment.review");
    const name = nameApplicant(await viewApplication(context, actor, step));
    return interviewModal.open(step, {
      title: t("recruitment.interview.title", { name }).slice(0, longestTitle),
      fields: {
        when: {
          label: t("recruitment.interview.when"),
          placeholder: t("recruitment.interview.example"),
          maxLength: 60,
        },
      },
    });
  },
});

export const interviewModal = defineModal({
  feature: "recruitment",
  name: "interview",
  version: 1,
  params: stepParams,
  fields: z.object({ when: z.string().trim().min(1).max(60) }),
  async run({ context, actor, t, language }, step, { when }) {
    const { timeZone } = await viewGuild(context, actor);
    const moment = parseMoment(when, { language, timeZone, now: context.clock.now() });
    if (!moment) throw new Refusal("events.whenNotUnderstood", { text: when });
    await planInterview(context, actor, { ...step, interviewAt: moment.toString() });
    return { content: t("recruitment.interview.planned", { at: discordTime(moment, "F") }) };
  },
});
