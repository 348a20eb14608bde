import type { Language } from "@guildhall/core";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { MergePreview } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** Who goes over to whom, and what of it, line by line. */
export function describeMerge(words: Words, preview: MergePreview): string {
  const { t } = words;
  const { bothEventCount } = preview;
  const names = { merged: escapeMarkdown(preview.merged.name), member: escapeMarkdown(preview.member.name) };
  const parts = listParts(words, preview);
  return [
    `**${t("members.merge.title", names)}**`,
    t("members.merge.lead", names),
    t("members.merge.goesOver"),
    ...(parts.length > 0 ? parts : [t("members.merge.nothing")]).map((part) => `- ${part}`),
    ...(bothEventCount > 0 ? [t("members.merge.both", { count: bothEventCount })] : []),
  ].join("\n");
}

function listParts({ t, language }: Words, preview: MergePreview): readonly string[] {
  const names = preview.characterNames.map((name) => escapeMarkdown(name)).join(", ");
  const counted = [
    { key: "events", count: preview.eventCount },
    { key: "answers", count: preview.answeredEventIds.length },
    { key: "leaves", count: preview.absenceCount },
    { key: "wishes", count: preview.wishCount },
    { key: "seats", count: preview.seatCount },
  ] as const;
  return [
    ...preview.balances.map(({ poolName, balance }) =>
      t("members.merge.balance", { balance: formatAmount(language, balance), pool: poolName }),
    ),
    ...(names ? [t("members.merge.characters", { count: preview.characterNames.length, names })] : []),
    ...counted.flatMap(({ key, count }) => (count > 0 ? [t(`members.merge.${key}`, { count })] : [])),
  ];
}
