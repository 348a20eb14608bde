import { checkInInput } from "@guildhall/core/attendance";
import { eventInput } from "@guildhall/core/events";
import { discordTime } from "@guildhall/discord-views";
import { checkIn } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";

export const checkInModal = defineModal({
  feature: "attendance",
  name: "enter-code",
  version: 1,
  params: eventInput,
  fields: z.object({ code: checkInInput.shape.code }),
  async run({ context, actor, t }, { eventId }, { code }) {
    const { title, checkedInAt } = await checkIn(context, actor, { eventId, code });
    const values = { title: escapeMarkdown(title), at: discordTime(checkedInAt, "t") };
    return { content: t("attendance.checkIn.done", values) };
  },
});
