import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { InactiveView } from "@guildhall/use-cases/members";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";

/** As many as fit an embed's 4,096 characters, however much of each name has to be escaped; all of them are on the page. */
const shown = 12;

type InactiveMember = InactiveView["members"][number];

/** Who was not heard of for long, with why and since when, and a press that asks them. */
export function inactive(
  t: Translate,
  { rule, members }: InactiveView,
  askAll: (label: string) => APIButtonComponentWithCustomId,
): MessageView {
  if (members.length === 0) return { content: t("members.inactive.none") };
  const { inactiveDays, staleDays } = rule;
  const lead =
    inactiveDays === null
      ? t("members.inactive.leadStale", { staleDays })
      : t("members.inactive.lead", { days: inactiveDays, staleDays });
  const lines = members.slice(0, shown).map((member) => `- ${line(t, member)}`);
  const more = members.length - lines.length;
  const askable = members.filter(({ canNudge }) => canNudge).length;
  return {
    embeds: [
      {
        title: t("members.inactive.count", { count: members.length }),
        color: lampColour,
        description: [lead, "", ...lines].join("\n"),
        ...(more > 0 ? { footer: { text: t("members.inactive.more", { count: more }) } } : {}),
      },
    ],
    components: askable > 0 ? [row(askAll(t("members.inactive.nudgeAll", { count: askable })))] : [],
  };
}

function line(t: Translate, { name, causes, sinceAt, nudge }: InactiveMember): string {
  const since = t("members.inactive.lineSince", { when: discordTime(sinceAt, "R") });
  const reasons = [
    ...causes.map((cause) => t(`members.inactive.causes.${cause}`)),
    ...(nudge ? [describeNudge(t, nudge)] : []),
  ].join(", ");
  return t("members.inactive.line", { name: `**${escapeMarkdown(name)}**`, since, reasons });
}

function describeNudge(t: Translate, { nudgedAt, answeredAt }: NonNullable<InactiveMember["nudge"]>): string {
  return answeredAt
    ? t("members.inactive.answeredOn", { day: discordTime(answeredAt, "R") })
    : t("members.inactive.nudgedOn", { day: discordTime(nudgedAt, "R") });
}
