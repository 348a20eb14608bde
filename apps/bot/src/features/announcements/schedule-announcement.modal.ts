import { requireRight } from "@guildhall/core";
import { seenAnnouncementInput } from "@guildhall/core/announcements";
import { discordTime } from "@guildhall/discord-views";
import { scheduleAnnouncement } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { readMoment } from "#bot/features/events/index.ts";

/** Opens the dialog that asks when an announcement goes out. */
export const askScheduleButton = defineButton({
  feature: "announcements",
  name: "schedule-ask",
  version: 1,
  params: seenAnnouncementInput,
  async run({ actor, t }, seen) {
    requireRight(actor, "announcements.post");
    const when = {
      label: t("announcements.draft.when"),
      hint: t("announcements.draft.whenHint"),
      placeholder: t("announcements.draft.whenExample"),
    };
    return scheduleModal.open(seen, { title: t("announcements.draft.schedule"), fields: { when } });
  },
});

export const scheduleModal = defineModal({
  feature: "announcements",
  name: "schedule",
  version: 1,
  params: seenAnnouncementInput,
  fields: z.object({ when: z.string().trim().min(1).max(100) }),
  async run(request, seen, { when }) {
    const { context, actor, t } = request;
    const moment = await readMoment(request, when);
    const { timeZone } = await viewGuild(context, actor);
    const wall = moment.toZonedDateTimeISO(timeZone).toPlainDateTime();
    await scheduleAnnouncement(context, actor, { ...seen, at: wall.toString({ smallestUnit: "minute" }) });
    return { content: t("announcements.draft.scheduled", { at: discordTime(moment, "F") }) };
  },
});
