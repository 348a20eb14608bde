import { results } from "@guildhall/core/attendance";
import type { Translate } from "@guildhall/i18n";
import { markAttendance } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";

/** What an officer chooses to take a mark back. */
const byRule = "rule";

export const markAttendanceCommand = defineCommand({
  feature: "events",
  belongsTo: "attendance",
  command: "event",
  name: "mark",
  input: chosenEvent.extend({ ...chosenMember.shape, result: z.enum([...results, byRule]) }),
  options: [
    eventOption("unsettled", "upcoming", "past"),
    memberOption,
    choiceOption("result", [
      ...results.map((result) => ({
        value: result,
        label: (t: Translate) => t(`attendance.results.${result}`),
      })),
      { value: byRule, label: (t) => t("attendance.byRule") },
    ]),
  ],
  async run({ context, actor, t }, { event: eventId, member: memberId, result }) {
    await markAttendance(context, actor, { eventId, memberId, result: result === byRule ? null : result });
    return { content: result === byRule ? t("attendance.unmarked") : t("attendance.marked") };
  },
});
