import { applicationInput } from "@guildhall/core/recruitment";
import { listApplications, viewApplication } from "@guildhall/use-cases/recruitment";
import { viewGameProfile } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { applicationCard } from "./application-card.view.ts";
import { nameApplicant } from "./tell-answers.ts";

/** The card of the officers, for whoever may review alone. */
async function show({ context, actor, t }: DiscordRequest, applicationId: number) {
  const view = await viewApplication(context, actor, { applicationId });
  const { profile } = await viewGameProfile(context, actor);
  return applicationCard({ t, profile }, view);
}

/** In the thread, where the applicant reads along: what officers do there opens for them alone. */
export const showForOfficersButton = defineButton({
  feature: "recruitment",
  name: "for-officers",
  version: 1,
  params: applicationInput,
  run: async (request, { applicationId }) => await show(request, applicationId),
});

const columns = ["new", "talking", "interview", "trial", "decided"] as const;

const applicationOption = autocompleteOption("application", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const pages = columns.map((column) => listApplications(context, actor, { column }));
  const all = (await Promise.all(pages)).flatMap(({ applications }) => applications);
  return all
    .map((application) => ({ value: String(application.applicationId), label: nameApplicant(application) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
});

export const showApplicationCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "show",
  input: z.object({ application: applicationInput.shape.applicationId }),
  options: [applicationOption],
  run: async (request, { application }) => await show(request, application),
});
