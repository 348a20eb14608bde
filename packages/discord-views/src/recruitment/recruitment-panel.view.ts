import type { LiveOpening } from "@guildhall/core/recruitment";
import { escapeMarkdown } from "@guildhall/discord-markdown";
import type { Translate } from "@guildhall/i18n";
import { button } from "../button.ts";
import { lampColour } from "../lamp-colour.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";

export type RecruitmentPanel = {
  readonly guildName: string;
  /** Of the first form that is open; null for our own words. */
  readonly introduction: string | null;
  /** Empty where the guild names no roles. */
  readonly openings: readonly LiveOpening[];
  /** Whether any form takes applications. */
  readonly isOpen: boolean;
  readonly customIds: { readonly apply: string; readonly own: string };
};

/** What whoever wants to join finds: whom the guild looks for, and a button to apply. */
export function recruitmentPanel(t: Translate, panel: RecruitmentPanel): MessageView {
  const { guildName, introduction, openings, isOpen, customIds } = panel;
  const takesAny = isOpen && (openings.length === 0 || openings.some(({ vacancies }) => vacancies > 0));
  const apply = { label: t("recruitment.panel.apply"), style: "primary", isDisabled: !takesAny } as const;
  return {
    embeds: [
      {
        title: t("recruitment.panel.title", { guild: escapeMarkdown(guildName) }),
        color: lampColour,
        description: introduction ?? t("recruitment.panel.text"),
        fields: [{ name: t("recruitment.panel.openings"), value: describeOpenings(t, panel) }],
      },
    ],
    components: [
      row(button(customIds.apply, apply), button(customIds.own, { label: t("recruitment.panel.own") })),
    ],
  };
}

function describeOpenings(t: Translate, { openings, isOpen }: RecruitmentPanel): string {
  if (!isOpen) return t("recruitment.panel.nothing");
  if (openings.length === 0) return t("recruitment.panel.anyRole");
  return openings.map((opening) => describeOpening(t, opening)).join("\n");
}

/** `Tank: 2 places`. */
function describeOpening(t: Translate, { role, vacancies, isOpen }: LiveOpening): string {
  const name = t(`shell.roles.${role}`);
  if (!isOpen)
    return t("recruitment.applying.line", { question: name, answer: t("recruitment.panel.closed") });
  const places =
    vacancies === 0
      ? t("recruitment.panel.full")
      : `**${t("recruitment.panel.places", { count: vacancies })}**`;
  return t("recruitment.applying.line", { question: name, answer: places });
}
