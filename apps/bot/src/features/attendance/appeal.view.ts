import { discordTime, type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translateReason, translateResult } from "@guildhall/i18n";
import type { OwnAttendance } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { chooseResultSelect, withdrawContestButton } from "./contest-result.select.ts";

type Appeal = Pick<OwnAttendance, "event" | "reasons" | "contest" | "contestableUntil" | "contestableFor">;

/** Why the own result is what it is, what came of an appeal, and the controls to make one or take it back. */
export function appealOf(t: Translate, own: Appeal): MessageView {
  const { reasons, contestableUntil } = own;
  const why = reasons.map((reason) => `-# ${translateReason(t, reason)}`);
  const until = contestableUntil
    ? [t("attendance.appeal.until", { until: discordTime(contestableUntil, "f") })]
    : [];
  return {
    content: [...why, ...tell(t, own.contest), ...until].join("\n"),
    components: controls(t, own),
  };
}

function tell(t: Translate, contest: Appeal["contest"]): readonly string[] {
  if (!contest) return [];
  const { state, wantedResult, decidedResult, answer } = contest;
  const result = translateResult(t, decidedResult ?? wantedResult);
  const said = answer === null ? [] : [t("attendance.appeal.answer", { answer: escapeMarkdown(answer) })];
  switch (state) {
    case "open":
      return [t("attendance.appeal.open", { result })];
    case "accepted":
      return [t("attendance.appeal.accepted", { result }), ...said];
    case "declined":
      return [t("attendance.appeal.declined", { result }), ...said];
    case "withdrawn":
      return [];
  }
}

function controls(t: Translate, { event: { eventId }, contest, contestableFor }: Appeal) {
  if (contest?.state === "open") {
    const { contestId } = contest;
    const look = { label: t("attendance.appeal.withdraw") };
    return [row(withdrawContestButton.component({ contestId }, look))];
  }
  if (contestableFor.length === 0) return [];
  const options = contestableFor.map((result) => ({ value: result, label: translateResult(t, result) }));
  const look = { placeholder: t("attendance.appeal.choose"), options };
  return [row(chooseResultSelect.component({ eventId }, look))];
}
