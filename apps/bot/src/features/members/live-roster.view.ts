import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { LiveRoster, LiveRosterRow } from "@guildhall/use-cases/members";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";
import { nameBuild } from "./profile.view.ts";
import { writeSeats } from "./seats.view.ts";

/** What Discord shows of a description without a reader having to scroll for long, and well below what it takes. */
const mostCharacters = 3_600;

/** Who is in the guild, from the top: as many as one message holds, and a button to all of them. */
export function liveRoster(
  t: Translate,
  roster: LiveRoster,
  open: APIButtonComponentWithCustomId,
): MessageView {
  const { guildName, rows } = roster;
  const lines = fitting(toLines(t, roster));
  const shownCount = lines.filter(({ isMember }) => isMember).length;
  const rest = rows.length - shownCount;
  const texts = lines.map(({ text }) => text);
  return {
    embeds: [
      {
        title: t("members.liveRoster.title", { guild: guildName, count: rows.length }),
        color: lampColour,
        description: texts.join("\n") || t("members.liveRoster.empty"),
        ...(rest > 0 ? { footer: { text: t("members.liveRoster.more", { count: rest }) } } : {}),
      },
    ],
    components: [row(open)],
  };
}

type Line = { readonly text: string; readonly isMember: boolean };

function toLines(t: Translate, roster: LiveRoster): readonly Line[] {
  const { houses, rows } = roster;
  const write = lineWriter(t, roster);
  const members = (each: readonly LiveRosterRow[]) =>
    each.map((member) => ({ text: write(member), isMember: true }));
  if (houses.length < 2) return members(rows);
  return houses.flatMap((house) => [
    { text: `**${escapeMarkdown(writeSeats(t, house))}**`, isMember: false },
    ...members(rows.filter(({ houseId }) => houseId === house.houseId)),
  ]);
}

function lineWriter(t: Translate, { ranks, game }: LiveRoster): (member: LiveRosterRow) => string {
  const rankOf = new Map(ranks.map(({ rankId, name }) => [rankId, escapeMarkdown(name)]));
  return ({ name, rankId, build, standing, isAway }) =>
    [
      escapeMarkdown(name),
      rankId === null ? undefined : rankOf.get(rankId),
      build && nameBuild(t, game, build),
      standing === "trial" && t("members.standings.trial"),
      isAway && t("members.liveRoster.away"),
    ]
      .filter(Boolean)
      .join(" · ");
}

function fitting(lines: readonly Line[]): readonly Line[] {
  let characters = 0;
  const first = lines.findIndex(({ text }) => {
    characters += text.length + 1;
    return characters > mostCharacters;
  });
  return first < 0 ? lines : lines.slice(0, first);
}
