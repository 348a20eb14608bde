import type { MessageView } from "@guildhall/discord-views";
import { viewOwnApplication, withdrawApplication } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { type Reply, update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { applyButton } from "./apply.button.ts";
import { ownApplication } from "./own-application.view.ts";

/** On the panel: what became of the own application. */
export const showOwnButton = defineButton({
  feature: "recruitment",
  name: "own",
  version: 1,
  params: z.object({}),
  run: async (request) => await showOwn(request),
});

/** Below the own application. */
export const withdrawButton = defineButton({
  feature: "recruitment",
  name: "withdraw",
  version: 1,
  params: z.object({}),
  run: async (request) => update(await withdraw(request)),
});

/** Takes the own application back, and says so. */
export async function withdraw({ context, actor, t }: DiscordRequest): Promise<MessageView> {
  await withdrawApplication(context, actor);
  return { content: t("recruitment.own.withdrawn"), embeds: [], components: [] };
}

export async function showOwn({ context, actor, t }: DiscordRequest): Promise<Reply> {
  const view = await viewOwnApplication(context, actor);
  const label = view.draftFormId === null ? t("recruitment.panel.apply") : t("recruitment.applying.goOn");
  const apply = applyButton.component({}, { label, style: "primary" });
  const withdraw = withdrawButton.component({}, { label: t("recruitment.own.withdraw") });
  return ownApplication(t, view, { apply, withdraw });
}
