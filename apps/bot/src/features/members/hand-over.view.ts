import type { HeldIds } from "@guildhall/core/members";
import type { Translate } from "@guildhall/i18n";
import type { HandOverPreview } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";

/** As much as fits a message's 2,000 characters, however much of each name has to be escaped. */
const shown = 4;
const nameLength = 40;

const short = (name: string): string => escapeMarkdown(name.slice(0, nameLength));

const things = {
  eventIds: "event",
  seriesIds: "series",
  staticIds: "static",
  heirOfRankIds: "rank",
} as const satisfies Record<keyof HeldIds, string>;

/** Who takes over what from whom, and what stays, line by line. */
export function describeHandOver(t: Translate, preview: HandOverPreview): string {
  const { events, series, statics, heirOf, kept } = preview;
  const names = { member: short(preview.member.name), to: short(preview.to.name) };
  const what = (part: keyof HeldIds, name: string) =>
    t(`members.handOver.${things[part]}`, { name: short(name) });
  const given = [
    ...events.map(({ title }) => what("eventIds", title)),
    ...series.map(({ title }) => what("seriesIds", title)),
    ...statics.map(({ name }) => what("staticIds", name)),
    ...heirOf.map(({ name }) => what("heirOfRankIds", name)),
  ];
  const stays = kept.map(({ part, name, reason }) =>
    t(`members.handOver.kept.${reason}`, { what: what(part, name), to: names.to }),
  );
  return [
    `**${t("members.handOver.question", names)}**`,
    t("members.handOver.goesOver", names),
    ...list(given.length > 0 ? given : [t("members.handOver.nothing")]),
    ...(stays.length > 0 ? [t("members.handOver.stays", names), ...list(stays)] : []),
  ].join("\n");
}

function list(lines: readonly string[]): readonly string[] {
  const more = lines.length - shown;
  return [...lines.slice(0, shown).map((line) => `- ${line}`), ...(more > 0 ? [`- +${more}`] : [])];
}
