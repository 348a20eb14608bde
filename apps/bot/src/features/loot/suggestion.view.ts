import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Suggestion } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { type LootWords, tellCell, tellCriterion } from "./tell-cell.ts";

const shownPlaces = 8;
const shownOutsiders = 8;

/** Whom the rules would give a drop to, in order, with what decided each place, and who is not let in. */
export function suggestion(words: LootWords, { ranking, people, rulesVersion }: Suggestion): MessageView {
  const { t } = words;
  const nameOf = (memberId: number) =>
    escapeMarkdown(people.find((one) => one.memberId === memberId)?.name ?? t("loot.somebody"));
  const places = ranking.places.slice(0, shownPlaces).map(({ memberId, cells, decidedBy }, index) => {
    const criterion = decidedBy === null ? undefined : ranking.criteria[decidedBy];
    const cell = decidedBy === null ? undefined : cells[decidedBy];
    const by =
      criterion && cell ? ` · ${tellCriterion(words, criterion)}: ${tellCell(words, criterion, cell)}` : "";
    return `${index + 1}. **${nameOf(memberId)}**${by}`;
  });
  const kept = ranking.outsiders.slice(0, shownOutsiders).map(({ memberId }) => nameOf(memberId));
  return {
    embeds: [
      {
        title: t("loot.suggest.title"),
        color: lampColour,
        description: places.length === 0 ? t("loot.suggest.nobody") : places.join("\n"),
        fields: kept.length === 0 ? [] : [{ name: t("loot.suggest.kept"), value: kept.join(", ") }],
        footer: { text: t("loot.suggest.rules", { version: rulesVersion }) },
      },
    ],
  };
}
