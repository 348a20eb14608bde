import { Refusal } from "@guildhall/core";
import { lampColour, row } from "@guildhall/discord-views";
import { startDraft, viewDraft, viewOpenings } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { type Reply, update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { draftControls } from "./draft.button.ts";
import { renderDraft } from "./draft.view.ts";

/** On the panel: begins an application, or goes on where the person was. */
export const applyButton = defineButton({
  feature: "recruitment",
  name: "apply",
  version: 1,
  params: z.object({}),
  run: async (request) => await beginApplying(request),
});

/** Where a guild has several forms. */
export const chooseFormSelect = defineSelect({
  feature: "recruitment",
  name: "apply-form",
  version: 1,
  kind: "text",
  params: z.object({}),
  run: async (request, _none, [formId]) => update(await begin(request, Number(formId))),
});

/** What is being filled in, else the form of the guild; where it has several, the question which. */
export async function beginApplying(request: DiscordRequest): Promise<Reply> {
  const { context, actor, t } = request;
  const { forms } = await viewOpenings(context, actor);
  const begun = await viewDraft(context, actor);
  if (forms.length < 2 || forms.some(({ formId }) => formId === begun?.formId)) return await begin(request);
  const options = forms.map(({ formId, name, introduction }) => ({
    value: String(formId),
    label: name ?? t("recruitment.formNames.usual"),
    ...(introduction ? { description: introduction.slice(0, 100) } : {}),
  }));
  return {
    embeds: [{ description: t("recruitment.applying.choose"), color: lampColour }],
    components: [
      row(chooseFormSelect.component({}, { placeholder: t("recruitment.applying.choose"), options })),
    ],
  };
}

async function begin({ context, actor, language, t }: DiscordRequest, formId?: number): Promise<Reply> {
  if (Number.isNaN(formId)) throw new Refusal("common.buttonGone");
  const view = await startDraft(context, actor, { language, ...(formId === undefined ? {} : { formId }) });
  return renderDraft({ view, t }, draftControls);
}
