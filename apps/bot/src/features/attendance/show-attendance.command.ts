import { hasRight } from "@guildhall/core";
import { previewSettlement } from "@guildhall/use-cases/attendance";
import { defineCommand } from "#bot/discord/define-command.ts";
import { eventAtHandOption, findEventAtHand, maybeEvent } from "./event-at-hand.option.ts";
import { settlementPreview } from "./settlement-preview.view.ts";
import { tellOwnAttendance } from "./tell-own-attendance.ts";

/** How an event stands: the own time for everybody, and all of them for whoever settles it. */
export const showAttendanceCommand = defineCommand({
  feature: "attendance",
  command: "attendance",
  name: "show",
  input: maybeEvent,
  options: [eventAtHandOption],
  async run(request, { event }) {
    const { context, actor, language, t } = request;
    const eventId = await findEventAtHand(request, event);
    const view = await tellOwnAttendance(request, eventId);
    if (!hasRight(actor, "events.settle")) return view;
    const preview = await previewSettlement(context, actor, { eventId });
    const { embeds } = settlementPreview({ t, language }, preview);
    return { ...view, ...(embeds && { embeds }) };
  },
});
