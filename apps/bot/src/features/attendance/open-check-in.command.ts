import { discordTime, row } from "@guildhall/discord-views";
import { openCheckIn } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { closeCheckInButton } from "./close-check-in.button.ts";
import { eventAtHandOption, findEventAtHand, maybeEvent } from "./event-at-hand.option.ts";

/** Shows the officer alone a code to say aloud. Asked for again there is a new one. */
export const openCheckInCommand = defineCommand({
  feature: "attendance",
  command: "attendance",
  name: "code",
  input: maybeEvent,
  options: [eventAtHandOption],
  async run(request, { event }) {
    const { context, actor, t } = request;
    const eventId = await findEventAtHand(request, event);
    const { title, code, closesAt } = await openCheckIn(context, actor, { eventId });
    const values = { title: escapeMarkdown(title), code, until: discordTime(closesAt, "R") };
    const close = closeCheckInButton.component({ eventId }, { label: t("attendance.checkIn.close") });
    return { content: t("attendance.checkIn.code", values), components: [row(close)] };
  },
});
