import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ListView } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";

/** So many from the top are read in Discord; the page shows all. */
const shownPlaces = 25;

/** The top of a list, and where the reader stands. */
export function listView(t: Translate, { name, people }: ListView, userId: string): MessageView {
  const own = people.find((person) => person.userId === userId);
  const lines = people.slice(0, shownPlaces).map((person) => {
    const line = t("dkp.list.row", { place: person.place, name: escapeMarkdown(person.name) });
    return person === own ? `**${line}**` : line;
  });
  const rest = people.length - lines.length;
  const description = [
    own ? t("dkp.list.own", { place: own.place, count: people.length }) : t("dkp.list.notOn"),
    "",
    ...lines,
    ...(rest > 0 ? [t("dkp.standings.more", { count: rest })] : []),
  ].join("\n");
  return { embeds: [{ title: t("dkp.list.title", { name }), description, color: lampColour }] };
}
