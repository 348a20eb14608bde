import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";

/** Where an applicant comes from, as officers read it: how the guild stands to the former one, and what that one says. */
export function tellOrigin(t: Translate, { former, clearances }: ApplicationView): readonly string[] {
  const stance = former?.pact && {
    guild: escapeMarkdown(former.name),
    pact: t(`diplomacy.pacts.${former.pact}`),
  };
  return [
    ...(stance
      ? [
          t(
            former.pact === "war" ? "recruitment.clearance.hostile" : "recruitment.clearance.friendly",
            stance,
          ),
        ]
      : []),
    ...clearances.map((clearance) => tellClearance(t, clearance)),
  ];
}

const longestWords = 200;

function tellClearance(t: Translate, clearance: ApplicationView["clearances"][number]): string {
  const { state, foreignGuildName, answerUntil, words, overrideReason } = clearance;
  const said = t(`recruitment.clearance.lines.${state}`, {
    guild: escapeMarkdown(foreignGuildName),
    when: discordTime(answerUntil, "R"),
  });
  const texts = [words, overrideReason].filter((text) => text !== null);
  return [
    said,
    ...texts.map((text) => `> ${escapeMarkdown(text.replaceAll("\n", " ").slice(0, longestWords))}`),
  ].join("\n");
}
