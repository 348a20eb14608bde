import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { MemberStatement, StatementLine } from "@guildhall/use-cases/dkp";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";
import { tellEntry } from "./tell-entry.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** Which page of which account. */
export type HistoryPage = { readonly memberId: number; readonly poolId: number; readonly page: number };

type Turn = (page: HistoryPage, look: { readonly label: string }) => APIButtonComponentWithCustomId;

const pageSize = 10;
/** Discord takes five buttons in a row. */
const mostPools = 5;

/** The rows of one account, ten at a time, with the balance after each. */
export function history(
  words: Words,
  { member, statements }: MemberStatement,
  { asked, turn }: { readonly asked: Omit<HistoryPage, "memberId">; readonly turn: Turn },
): MessageView {
  const { t } = words;
  const filled = statements.filter(({ lines }) => lines.length > 0);
  const shown = filled.find(({ pool }) => pool.poolId === asked.poolId) ?? filled[0];
  if (!shown) return { content: t("dkp.history.none"), components: [] };
  const pageCount = Math.ceil(shown.lines.length / pageSize);
  const page = Math.min(asked.page, pageCount - 1);
  const { memberId } = member;
  const { poolId } = shown.pool;
  const lines = shown.lines.slice(page * pageSize, (page + 1) * pageSize).map((line) => tell(words, line));
  const turns = [
    ...(page + 1 < pageCount
      ? [turn({ memberId, poolId, page: page + 1 }, { label: t("dkp.history.older") })]
      : []),
    ...(page > 0 ? [turn({ memberId, poolId, page: page - 1 }, { label: t("dkp.history.newer") })] : []),
  ];
  const others = filled
    .filter(({ pool }) => pool.poolId !== poolId)
    .slice(0, mostPools)
    .map(({ pool }) => turn({ memberId, poolId: pool.poolId, page: 0 }, { label: pool.name }));
  return {
    embeds: [
      {
        title: t("dkp.history.title", { name: escapeMarkdown(member.name), pool: shown.pool.name }),
        description: lines.join("\n"),
        footer: { text: t("dkp.history.page", { page: page + 1, count: pageCount }) },
        color: lampColour,
      },
    ],
    components: [turns, others].filter((buttons) => buttons.length > 0).map((buttons) => row(...buttons)),
  };
}

function tell({ t, language }: Words, line: StatementLine): string {
  const what = tellEntry(t, line);
  return t("dkp.history.line", {
    day: discordTime(line.effectiveAt, "d"),
    amount: formatAmount(language, line.amount, "change"),
    what: line.isReversed ? `~~${what}~~` : what,
    balance: formatAmount(language, line.balanceAfter),
  });
}
