import { isClearable } from "@guildhall/core/recruitment";
import type { ClearanceOf } from "@guildhall/db/recruitment";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { type APIMessageTopLevelComponent, escapeMarkdown } from "discord.js";
import { noClearanceButton, yesClearanceButton } from "./answer-clearance.button.ts";

/** The question to those who speak for a former guild, with what was answered so far. */
export function clearanceQuestion(t: Translate, clearance: ClearanceOf): MessageView {
  const isOpen = isClearable(clearance.applicationState);
  const { clearanceId } = clearance;
  return {
    embeds: [
      {
        title: t("recruitment.clearance.title", { name: nameIn(t, clearance) }).slice(0, 256),
        description: [
          t("recruitment.clearance.question", tell(t, clearance)),
          tellAnswer(t, clearance),
          ...(isOpen ? [] : [t("recruitment.clearance.decided")]),
        ].join("\n\n"),
        color: lampColour,
        footer: { text: clearanceMarker(t, clearanceId) },
      },
    ],
    components: isOpen ? buttons(t, clearanceId) : [],
  };
}

function buttons(t: Translate, clearanceId: number): APIMessageTopLevelComponent[] {
  return [
    row(
      yesClearanceButton.component(
        { clearanceId },
        { label: t("recruitment.clearance.yes"), style: "success" },
      ),
      noClearanceButton.component({ clearanceId }, { label: t("recruitment.clearance.no"), style: "danger" }),
    ),
  ];
}

export const clearanceMarker = (t: Translate, clearanceId: number) =>
  t("recruitment.clearance.footer", { clearanceId: String(clearanceId) });

/** What officers read in their channel once the former guild answered, or the time for it is over. */
export function clearanceNote(t: Translate, clearance: ClearanceOf): MessageView {
  const about = t("recruitment.clearance.note", tell(t, clearance));
  const footer = { text: clearanceNoteMarker(t, clearance.clearanceId) };
  return { embeds: [{ description: `${about}\n${tellAnswer(t, clearance)}`, footer }] };
}

export const clearanceNoteMarker = (t: Translate, clearanceId: number) =>
  t("recruitment.clearance.noteFooter", { clearanceId: String(clearanceId) });

const nameIn = (t: Translate, { characterName }: ClearanceOf) =>
  characterName ?? t("recruitment.clearance.somebody");

function tell(t: Translate, clearance: ClearanceOf) {
  const { applicantUserId, foreignGuildName } = clearance;
  return {
    name: `**${escapeMarkdown(nameIn(t, clearance))}** (<@${applicantUserId}>)`,
    guild: `**${escapeMarkdown(foreignGuildName)}**`,
  };
}

function tellAnswer(t: Translate, clearance: ClearanceOf): string {
  const { state, answerUntil, answeredByUserId, words } = clearance;
  if (state === "asked") return t("recruitment.clearance.asked", { when: discordTime(answerUntil, "R") });
  if (state === "noAnswer") return t("recruitment.clearance.noAnswer");
  const who = answeredByUserId === null ? t("recruitment.clearance.somebody") : `<@${answeredByUserId}>`;
  const answer = t(state === "yes" ? "recruitment.clearance.saidYes" : "recruitment.clearance.saidNo", {
    who,
  });
  return words === null ? answer : `${answer}\n> ${escapeMarkdown(words).replaceAll("\n", "\n> ")}`;
}
