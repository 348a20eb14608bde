import { Refusal } from "@guildhall/core";
import { stepsOf } from "@guildhall/core/recruitment";
import { answerDraft, discardDraft, submitApplication, viewDraft } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { type OpenModal, update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { type DraftControls, renderDraft } from "./draft.view.ts";
import { readStep } from "./read-step.ts";
import { fieldsOfStep } from "./step.view.ts";

const number = z.number().int().nonnegative();

/** The questions of one step. Its fields are named by the numbers of the questions. */
const stepModal = defineModal({
  feature: "recruitment",
  name: "apply-answers",
  version: 1,
  params: z.object({ formId: number, version: number, step: number }),
  fields: z.object({}).catchall(z.string()),
  async run({ context, actor, t }, { formId, version, step }, entered) {
    const known = await getDraft({ context, actor }, formId);
    const typed = readStep(known, { step, version, entered }, t);
    const view = await answerDraft(context, actor, { formId, typed, step });
    return update(renderDraft({ view, t }, draftControls));
  },
});

const fillStep = defineButton({
  feature: "recruitment",
  name: "apply-step",
  version: 1,
  params: z.object({ formId: number, step: number }),
  run: async (request, { formId, step }) => await openStep(request, formId, step),
});

const changeStep = defineSelect({
  feature: "recruitment",
  name: "apply-change",
  version: 1,
  kind: "text",
  params: z.object({ formId: number }),
  run: async (request, { formId }, [step]) => await openStep(request, formId, Number(step)),
});

const send = defineButton({
  feature: "recruitment",
  name: "apply-send",
  version: 1,
  params: z.object({ formId: number }),
  async run({ context, actor, t }, { formId }) {
    const { guildName } = await getDraft({ context, actor }, formId);
    await submitApplication(context, actor, { formId });
    const content = t("recruitment.applying.sent", { guild: escapeMarkdown(guildName) });
    return update({ content, embeds: [], components: [] });
  },
});

const discard = defineButton({
  feature: "recruitment",
  name: "apply-discard",
  version: 1,
  params: z.object({}),
  async run({ context, actor, t }) {
    await discardDraft(context, actor);
    return update({ content: t("recruitment.applying.discarded"), embeds: [], components: [] });
  },
});

/** What somebody who fills in a form can press. */
export const draftControls: DraftControls = { fillStep, changeStep, send, discard };

export const allDraftControls = [fillStep, changeStep, send, discard, stepModal];

async function getDraft({ context, actor }: Pick<DiscordRequest, "context" | "actor">, formId: number) {
  const view = await viewDraft(context, actor);
  if (view?.formId !== formId) throw new Refusal("recruitment.draftGone");
  return view;
}

async function openStep(request: DiscordRequest, formId: number, step: number): Promise<OpenModal> {
  const { t } = request;
  const view = await getDraft(request, formId);
  const steps = stepsOf(view.questions).length;
  if (step >= steps) throw new Refusal("common.buttonGone");
  const title = t("recruitment.applying.dialog", { step: step + 1, steps });
  const { version } = view;
  return stepModal.open({ formId, version, step }, { title, fields: fieldsOfStep(view, step, t) });
}
