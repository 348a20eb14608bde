import type { InactivityCause } from "@guildhall/core/members";
import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { answerNudgeButton } from "./answer-nudge.button.ts";

type NudgeView = {
  readonly nudgeId: number;
  readonly cause: InactivityCause;
  readonly userId: string;
  readonly guildName: string;
};

/** What somebody is asked of whom nothing was heard for long; one press answers it. */
export function nudge(t: Translate, { nudgeId, cause, userId, guildName }: NudgeView): MessageView {
  const names = { person: `<@${userId}>`, guild: escapeMarkdown(guildName) };
  const label = t(cause === "silent" ? "members.nudge.here" : "members.nudge.same");
  const answer = answerNudgeButton.component({ nudgeId }, { label, style: "success" });
  return { content: t(`members.nudge.${cause}`, names), components: [row(answer)] };
}
