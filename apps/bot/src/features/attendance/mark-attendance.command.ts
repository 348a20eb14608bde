import { markAttendanceInput, maxMarkNote, results } from "@guildhall/core/attendance";
import { markAttendance } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { eventAtHandOption, findEventAtHand, maybeEvent } from "./event-at-hand.option.ts";
import { resultChoices } from "./result.option.ts";

/** What an officer chooses to take a mark back. */
const byRule = "rule";

export const markAttendanceCommand = defineCommand({
  feature: "attendance",
  command: "attendance",
  name: "mark",
  input: maybeEvent.extend({
    ...chosenMember.shape,
    result: z.enum([...results, byRule]),
    note: markAttendanceInput.shape.note,
  }),
  options: [
    memberOption,
    choiceOption("result", [...resultChoices, { value: byRule, label: (t) => t("attendance.byRule") }]),
    eventAtHandOption,
    textOption("note", { isOptional: true, maxLength: maxMarkNote }),
  ],
  async run(request, { event, member: memberId, result: chosen, note }) {
    const { context, actor, t } = request;
    const eventId = await findEventAtHand(request, event);
    const result = chosen === byRule ? null : chosen;
    await markAttendance(context, actor, { eventId, memberId, result, note });
    return { content: t(result ? "attendance.marked" : "attendance.unmarked") };
  },
});
