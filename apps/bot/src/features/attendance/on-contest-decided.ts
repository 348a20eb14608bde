import { findContest, type NamedContest } from "@guildhall/db/attendance";
import { findOwnLanguage } from "@guildhall/db/members";
import type { MessageView } from "@guildhall/discord-views";
import { type Translate, translateResult, translatorFor } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { tellMember } from "#bot/features/events/index.ts";

/** Whoever appealed is told what officers decided. Who takes no messages reads it below the event and on the own page. */
export const onContestDecided = onFact({
  name: "contest-decided",
  facts: ["attendance.contestDecided"],
  subject: ({ contestId }) => contestId,
  async run(tools, { guildId, contestId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const contest = await findContest(db, guildId, contestId);
    if (!guild || !contest?.userId) return;
    const { userId } = contest;
    const t = translatorFor((await findOwnLanguage(db, guildId, userId)) ?? guild.language);
    const direct = decisionLetter(t, contest);
    if (!direct) return;
    await tellMember(tools, guildId, {
      userId,
      nonce: `contest-${contestId}`,
      direct,
      isDirectUsually: true,
    });
  },
});

function decisionLetter(t: Translate, contest: NamedContest): MessageView | undefined {
  const { state, title, wantedResult, decidedResult, answer } = contest;
  if (state !== "accepted" && state !== "declined") return undefined;
  const values = {
    title: escapeMarkdown(title),
    result: translateResult(t, decidedResult ?? wantedResult),
  };
  const said = answer === null ? [] : [t("attendance.appeal.answer", { answer: escapeMarkdown(answer) })];
  return { content: [t(`attendance.appeal.told.${state}`, values), ...said].join("\n") };
}
