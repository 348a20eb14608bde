import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { Digest } from "@guildhall/use-cases/absences";
import { escapeMarkdown } from "discord.js";

const missedCount = 10;

/** What somebody missed while away. */
export function digestView(t: Translate, language: Language, digest: Digest): MessageView {
  const { missed, next, balances, guildName } = digest;
  const hello = t("absences.digest.hello", { guild: escapeMarkdown(guildName) });
  const upcoming = next.length > 0 ? next.map(describe).join("\n") : t("absences.digest.noNext");
  const points = balances.map(
    ({ pool, balance }) => `${escapeMarkdown(pool)}: ${formatAmount(language, balance)}`,
  );
  return {
    embeds: [
      {
        title: t("absences.digest.title"),
        color: lampColour,
        description: [hello, ...(missed ? describeMissed(t, missed) : [])].join("\n"),
        fields: [
          ...(missed ? [{ name: t("absences.digest.next"), value: upcoming }] : []),
          ...(points.length > 0
            ? [{ name: t("absences.digest.balance"), value: points.slice(0, 10).join("\n") }]
            : []),
        ],
        footer: { text: digestMarker(digest) },
      },
    ],
  };
}

function describeMissed(t: Translate, missed: NonNullable<Digest["missed"]>): readonly string[] {
  const lines = missed.slice(0, missedCount).map(describe);
  const rest = missed.length - lines.length;
  return [
    t("absences.digest.missed", { count: missed.length }),
    ...lines,
    ...(rest > 0 ? [t("absences.digest.more", { count: rest })] : []),
  ];
}

/** By it the message is known as this one. */
export function digestMarker({ absenceId }: Pick<Digest, "absenceId">): string {
  return `Guildhall ${absenceId}`;
}

function describe({ title, startsAt }: Digest["next"][number]): string {
  return `• ${escapeMarkdown(title)}, ${discordTime(startsAt, "f")}`;
}
