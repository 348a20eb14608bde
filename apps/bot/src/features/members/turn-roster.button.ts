import type { MessageView } from "@guildhall/discord-views";
import { viewRoster } from "@guildhall/use-cases/members";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { roster } from "./roster.view.ts";

/** Another page of the roster, as it is now. */
export const turnRosterButton = defineButton({
  feature: "members",
  name: "roster",
  version: 1,
  params: z.object({ page: z.number().int().min(0) }),
  run: async (request, { page }) => update(await showRosterPage(request, page)),
});

/** Over how many days attendance is shown. */
const days = 60;

export async function showRosterPage(
  { context, actor, t }: DiscordRequest,
  page: number,
): Promise<MessageView> {
  const turn = turnRosterButton.component;
  return roster(t, await viewRoster(context, actor, { days }), { page, turn });
}
