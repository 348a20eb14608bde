import { requireRight } from "@guildhall/core";
import { longestTitle } from "@guildhall/core/announcements";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { longestTyped } from "./edit-announcement.modal.ts";
import { newAnnouncementModal } from "./new-announcement.modal.ts";

/** Opens the dialog in which an announcement is begun, in the guild's language. */
export const newAnnouncementCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "new",
  input: z.object({}),
  options: [],
  async run({ actor, t }) {
    requireRight(actor, "announcements.post");
    return newAnnouncementModal.open(
      {},
      {
        title: t("announcements.draft.dialog"),
        fields: {
          title: { label: t("announcements.draft.title"), maxLength: longestTitle },
          body: { label: t("announcements.draft.body"), isLong: true, maxLength: longestTyped },
        },
      },
    );
  },
});
