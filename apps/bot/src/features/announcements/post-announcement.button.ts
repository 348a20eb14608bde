import { seenAnnouncementInput } from "@guildhall/core/announcements";
import { postAnnouncement, viewAnnouncement } from "@guildhall/use-cases/announcements";
import { escapeMarkdown } from "discord.js";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

/** It carries the version that was looked at: what somebody changed since does not go out by an old press. */
export const postConfirmation = defineConfirmation({
  feature: "announcements",
  name: "post",
  version: 1,
  params: seenAnnouncementInput,
  async describe({ context, actor, t }, seen) {
    const { texts, originalLanguage, channels } = await viewAnnouncement(context, actor, seen);
    const title = texts.find(({ language }) => language === originalLanguage)?.title ?? "";
    const values = { title: escapeMarkdown(title), count: channels.length };
    return { text: t("announcements.draft.ask", values), action: t("announcements.draft.post") };
  },
  async run({ context, actor, t }, seen) {
    await postAnnouncement(context, actor, seen);
    return update({ content: t("announcements.draft.posted") });
  },
});

export const askPostButton = defineButton({
  feature: "announcements",
  name: "post-ask",
  version: 1,
  params: seenAnnouncementInput,
  run: async (request, seen) => await postConfirmation.ask(request, seen),
});
