import type { BoardColumn } from "@guildhall/core/recruitment";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationCounts, ApplicationRow } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { nameApplicant } from "./tell-answers.ts";

type Board = {
  readonly counts: ApplicationCounts;
  readonly pages: readonly {
    readonly column: BoardColumn;
    readonly applications: readonly ApplicationRow[];
  }[];
};

const mostLines = 10;
const longestField = 1_024;

/** What waits, by how far it is. */
export function applicationsList(t: Translate, { counts, pages }: Board): MessageView {
  const fields = pages.map(({ column, applications }) => {
    const lines = applications.slice(0, mostLines).map((application) => tellLine(t, application));
    const rest = counts.columns[column] - lines.length;
    const more = rest > 0 ? [t("recruitment.list.more", { count: rest })] : [];
    return {
      name: t("recruitment.list.column", {
        column: t(`recruitment.columns.${column}`),
        count: counts.columns[column],
      }),
      value: [...lines, ...more].join("\n").slice(0, longestField),
    };
  });
  const isEmpty = fields.length === 0;
  const overdue = counts.overdue > 0 ? t("recruitment.list.overdue", { count: counts.overdue }) : undefined;
  return {
    embeds: [
      {
        title: t("recruitment.list.title"),
        color: lampColour,
        ...(isEmpty && { description: t("recruitment.list.none") }),
        ...(overdue && { description: overdue }),
        fields,
      },
    ],
  };
}

function tellLine(t: Translate, application: ApplicationRow): string {
  const name = nameApplicant(application).slice(0, 60);
  const since = discordTime(application.stateChangedAt, "R");
  const line = t(application.isOverdue ? "recruitment.list.late" : "recruitment.list.line", { name, since });
  const { hostileGuild } = application;
  if (hostileGuild === null) return line;
  return `${line} · 🔴 ${t("recruitment.web.hostileGuild", { guild: escapeMarkdown(hostileGuild) })}`;
}
