import { viewAnnouncements } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { announcementsList } from "./announcements-list.view.ts";

export const listAnnouncementsCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "list",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t, language }) =>
    announcementsList({ t, language }, await viewAnnouncements(context, actor)),
});
