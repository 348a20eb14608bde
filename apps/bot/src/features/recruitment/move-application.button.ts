import { applicationInput, applicationStates } from "@guildhall/core/recruitment";
import {
  putBackApplication,
  reopenApplication,
  takeUpApplication,
  viewApplication,
} from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { nameApplicant } from "./tell-answers.ts";

/** Carries the state that the officer saw: of two officers at once, the second one is told. */
export const stepParams = applicationInput.extend({ seen: z.enum(applicationStates) });

/** What whoever pressed reads: what became of the application. The card changes by itself. */
export async function tellMoved({ context, actor, t }: DiscordRequest, applicationId: number) {
  const view = await viewApplication(context, actor, { applicationId });
  return t("recruitment.moved", {
    name: nameApplicant(view),
    state: t(`recruitment.states.${view.state}`),
  });
}

export const talkButton = defineButton({
  feature: "recruitment",
  name: "talk",
  version: 1,
  params: stepParams,
  async run(request, step) {
    await takeUpApplication(request.context, request.actor, step);
    return { content: await tellMoved(request, step.applicationId) };
  },
});

export const putBackButton = defineButton({
  feature: "recruitment",
  name: "put-back",
  version: 1,
  params: stepParams,
  async run(request, step) {
    await putBackApplication(request.context, request.actor, step);
    return { content: await tellMoved(request, step.applicationId) };
  },
});

export const reopenButton = defineButton({
  feature: "recruitment",
  name: "reopen",
  version: 1,
  params: stepParams,
  async run(request, { applicationId }) {
    const { context, actor } = request;
    await reopenApplication(context, actor, { applicationId, reason: null });
    return { content: await tellMoved(request, applicationId) };
  },
});
