import type { Language } from "@guildhall/core";
import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { PoolLeaders } from "@guildhall/use-cases/dkp";
import { type APIEmbed, escapeMarkdown } from "discord.js";
import { tellBalance } from "./tell-balance.ts";

/** Discord takes ten embeds; their texts together at most 6,000 characters. */
const shownPools = 3;

/** Who has how many points, the first of each pool. */
export function standings(
  words: { readonly t: Translate; readonly language: Language },
  pools: readonly PoolLeaders[],
): MessageView {
  const filled = pools.filter(({ leaders }) => leaders.length > 0);
  if (filled.length === 0) return { content: words.t("dkp.standings.none") };
  return { embeds: filled.slice(0, shownPools).map((pool) => embed(words, pool)) };
}

function embed(
  { t, language }: { readonly t: Translate; readonly language: Language },
  { pool, leaders, count }: PoolLeaders,
): APIEmbed {
  const lines = leaders.map(({ place, name, balance, epgp }) =>
    t("dkp.standings.row", {
      place,
      name: escapeMarkdown(name),
      amount: tellBalance({ t, language }, { balance, epgp }),
    }),
  );
  const rest = count - lines.length;
  const more = rest > 0 ? [t("dkp.standings.more", { count: rest })] : [];
  return {
    title: t("dkp.standings.title", { pool: pool.name }),
    description: [...lines, ...more].join("\n"),
    color: lampColour,
  };
}
