import { type Language, toHundredths } from "@guildhall/core";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { UndoPreview } from "@guildhall/use-cases/dkp";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** With long names so many lines fit into a message. */
const shownLines = 20;

type Button = (look: { readonly label: string }) => APIButtonComponentWithCustomId;

/** The rows that taking back would write, where they leave everybody, and the button that asks why. */
export function undoView(
  words: Words,
  { lines, undoneCount, events }: UndoPreview,
  button: Button,
): MessageView {
  const { t, language } = words;
  const shown = lines.slice(0, shownLines).map((line) =>
    t("dkp.undoing.line", {
      name: escapeMarkdown(line.name),
      amount: formatAmount(language, line.amount, "change"),
      after: formatAmount(language, line.balanceAfter),
      pool: escapeMarkdown(line.pool.name),
    }),
  );
  const rest = lines.length - shown.length;
  const total = toHundredths(lines.reduce((sum, { amount }) => sum + amount, 0));
  const notes = [
    ...(rest > 0 ? [t("dkp.undoing.more", { count: rest })] : []),
    t("dkp.undoing.total", { total: formatAmount(language, total, "change") }),
    ...(undoneCount > 0 ? [t("dkp.undoing.before", { count: undoneCount })] : []),
    ...events.map((event) => t("dkp.undoing.paysAgain", { event: escapeMarkdown(event) })),
  ];
  const count = lines.length;
  return {
    embeds: [
      {
        title: t("dkp.undoing.title", { count }),
        description: [...shown, "", ...notes].join("\n").slice(0, 4_000),
        color: lampColour,
      },
    ],
    components: [row(button({ label: t("dkp.undoing.action", { count }) }))],
  };
}
