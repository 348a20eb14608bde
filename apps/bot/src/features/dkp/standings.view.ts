import type { Language } from "@guildhall/core";
import { lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { Standings } from "@guildhall/use-cases/dkp";
import { type APIEmbed, escapeMarkdown } from "discord.js";

const shownRows = 25;
/** Discord takes ten embeds; their texts together at most 6,000 characters. */
const shownPools = 3;

/** Who has how many points, the first of each pool. */
export function standings(
  words: { readonly t: Translate; readonly language: Language },
  pools: readonly Standings[],
): MessageView {
  const filled = pools.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return { content: words.t("dkp.standings.none") };
  return { embeds: filled.slice(0, shownPools).map((pool) => embed(words, pool)) };
}

function embed(
  { t, language }: { readonly t: Translate; readonly language: Language },
  { pool, rows }: Standings,
): APIEmbed {
  const lines = rows.slice(0, shownRows).map(({ place, name, balance }) =>
    t("dkp.standings.row", {
      place,
      name: escapeMarkdown(name),
      amount: formatAmount(language, balance),
    }),
  );
  const rest = rows.length - lines.length;
  const more = rest > 0 ? [t("dkp.standings.more", { count: rest })] : [];
  return {
    title: t("dkp.standings.title", { pool: pool.name }),
    description: [...lines, ...more].join("\n"),
    color: lampColour,
  };
}
