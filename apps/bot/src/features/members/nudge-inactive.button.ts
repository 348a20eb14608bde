import { Refusal } from "@guildhall/core";
import type { MessageView } from "@guildhall/discord-views";
import { nudgeMembers, viewInactive } from "@guildhall/use-cases/members";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { inactive } from "./inactive.view.ts";

/** Asks everybody on the list who can be asked now. */
export const nudgeInactiveButton = defineButton({
  feature: "members",
  name: "nudge",
  version: 1,
  params: z.object({}),
  async run({ context, actor, t }) {
    const { members } = await viewInactive(context, actor);
    const memberIds = members.filter(({ canNudge }) => canNudge).map(({ memberId }) => memberId);
    if (memberIds.length === 0) throw new Refusal("members.notInactive");
    const { nudged, skipped } = await nudgeMembers(context, actor, { memberIds });
    return { content: t("members.inactive.nudged", { nudged, skipped }) };
  },
});

export async function showInactive({ context, actor, t }: DiscordRequest): Promise<MessageView> {
  return inactive(t, await viewInactive(context, actor), (label) =>
    nudgeInactiveButton.component({}, { label }),
  );
}
