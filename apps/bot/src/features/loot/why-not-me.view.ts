import type { ExplainedLine, Explanation, Flip } from "@guildhall/core/wishlists";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import type { NotAsked, WhyNotMe } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { tellItemName } from "../items/index.ts";
import { tellFailure } from "../wishlists/index.ts";
import { type LootWords, tellCell, tellCriterion, tellRank } from "./tell-cell.ts";

/** More than the least that would have been enough helps nobody. */
const shownFlips = 2;
/** What somebody took lately; the rest weighs as much and is older. */
const shownTaken = 5;

/** "Why not me?": what somebody had, what the winner had, where it was decided, and the least that would have turned it. */
export function whyNotMe(words: LootWords, why: WhyNotMe): MessageView {
  const { t } = words;
  const { explanation } = why;
  const item = why.item ? escapeMarkdown(tellItemName(t, why.item.shown)) : t("loot.someItem");
  const parts = [
    `**${item}** · ${t(`loot.modes.${why.mode}`)} · ${discordTime(why.decidedAt, "f")}`,
    ...headOf(words, why),
    ...(explanation ? [listLines(words, why, explanation), ...listFlips(words, why, explanation)] : []),
    ...listTaken(words, why),
  ];
  return {
    embeds: [
      {
        title: t("loot.why.title"),
        color: lampColour,
        description: parts.filter((part) => part !== "").join("\n\n"),
        footer: { text: t("loot.why.own") },
      },
    ],
  };
}

function headOf(words: LootWords, why: WhyNotMe): readonly string[] {
  const { t } = words;
  const { explanation, notAsked, ownState } = why;
  if (notAsked) return [tellNotAsked(words, why, notAsked)];
  if (!explanation) return [];
  const who = whoOf(why);
  const own = ownState === "passed" || ownState === "expired" ? [t("loot.why.passedOn", who)] : [];
  const passed = why.passedCount > 0 ? [t("loot.why.passed", { count: why.passedCount })] : [];
  const because =
    explanation.isOverridden && why.overrideReason !== null
      ? [t("loot.why.overriddenWhy", { reason: escapeMarkdown(why.overrideReason) })]
      : [];
  return [[tellPlace(words, why, explanation), ...because, ...own, ...passed].join("\n")];
}

const whoOf = ({ isOwn, name }: WhyNotMe) => ({ who: isOwn ? "own" : "other", name: escapeMarkdown(name) });

function tellNotAsked({ t }: LootWords, why: WhyNotMe, { wishedAt, countedUntil }: NotAsked): string {
  const first = t("loot.why.notAsked", { ...whoOf(why), mode: why.mode });
  if (why.mode !== "priority") return first;
  const until = discordTime(countedUntil, "f");
  const late =
    wishedAt === null
      ? t("loot.why.noWish", { until })
      : t("loot.why.lateWish", { until, wished: discordTime(wishedAt, "f") });
  return `${first} ${late}`;
}

function tellPlace(words: LootWords, why: WhyNotMe, explanation: Explanation): string {
  const { t } = words;
  const { place, placesCount, winnerId, memberId, lines, isOverridden } = explanation;
  if (winnerId === null) return t("loot.why.nobody");
  if (place === null) return tellKeptOut(words, why, explanation);
  const who = { ...whoOf(why), count: placesCount };
  if (winnerId === memberId) return t("loot.why.won", who);
  const stood = { ...who, place: tellRank(words, place), winner: nameOfWinner(words, why) };
  const decided = lines.find(({ verdict }) => verdict === "decided");
  if (isOverridden) return t("loot.why.overridden", stood);
  if (!decided) return t("loot.why.placed", stood);
  return t("loot.why.place", { ...stood, criterion: tellCriterion(words, decided.criterion) });
}

function tellKeptOut(words: LootWords, why: WhyNotMe, explanation: Explanation): string {
  const { t } = words;
  const { failures, wouldBePlace, placesCount } = explanation;
  const kept = failures.map((failure) => {
    const taken = why.items.find(({ itemId }) => itemId === failure.item?.itemId);
    return `• ${tellFailure(t, failure, taken && escapeMarkdown(tellItemName(t, taken.shown)))}`;
  });
  const count = placesCount + 1;
  const would =
    wouldBePlace === null
      ? []
      : [t("loot.why.wouldBe", { ...whoOf(why), count, place: tellRank(words, wouldBePlace) })];
  return [t("loot.why.out", whoOf(why)), ...kept, ...would].join("\n");
}

const marks = { level: "=", decided: "→", notLookedAt: "·" } as const;

function listLines(words: LootWords, why: WhyNotMe, { lines, winnerId, memberId }: Explanation): string {
  const { t } = words;
  const isAlone = winnerId === null || winnerId === memberId;
  const told = lines.map((line) => tellLine(words, line, isAlone ? null : nameOfWinner(words, why)));
  const hasRest = lines.some(({ verdict }) => verdict === "notLookedAt");
  return [...told, ...(hasRest && !isAlone ? [`-# ${t("loot.why.legend")}`] : [])].join("\n");
}

function tellLine(
  words: LootWords,
  { criterion, own, winners, verdict }: ExplainedLine,
  name: string | null,
) {
  const { t } = words;
  const values = { criterion: tellCriterion(words, criterion), own: tellCell(words, criterion, own) };
  if (name === null) return t("loot.why.ownLine", values);
  const winner = tellCell(words, criterion, winners);
  return `\`${marks[verdict]}\` ${t("loot.why.line", { ...values, name, winner })}`;
}

function listFlips(words: LootWords, why: WhyNotMe, { flips, lines }: Explanation): readonly string[] {
  const told = flips.slice(0, shownFlips).map((flip, index) => {
    const line = lines[flip.criterion];
    return line ? tellFlip(words, { why, flip, line, isFirst: index === 0 }) : "";
  });
  if (told.length === 0) return [];
  return [[`**${words.t("loot.why.turned")}**`, ...told].join("\n")];
}

type ToldFlip = {
  readonly why: WhyNotMe;
  readonly flip: Flip;
  readonly line: ExplainedLine;
  readonly isFirst: boolean;
};

function tellFlip(words: LootWords, { why, flip, line: { criterion }, isFirst }: ToldFlip): string {
  const { t } = words;
  const { from, to, comesAt } = flip;
  const cellOf = (value: Flip["to"]) => tellCell(words, criterion, { value, band: null });
  const change = { criterion: tellCriterion(words, criterion), from: cellOf(from), to: cellOf(to) };
  const told = isFirst ? t("loot.why.flip", { ...change, ...whoOf(why) }) : t("loot.why.or", change);
  if (comesAt === null) return told;
  return `${told} ${t("loot.why.comes", { day: discordTime({ epochMilliseconds: comesAt }, "D") })}`;
}

/** What the weight of somebody's loot is the sum of. */
function listTaken({ t }: LootWords, { explanation, items }: WhyNotMe): readonly string[] {
  const taken = explanation?.lines.flatMap(({ own }) => own.items ?? []) ?? [];
  if (taken.length === 0) return [];
  const told = taken.slice(0, shownTaken).map(({ itemId, weight, takenAt }) => {
    const known = items.find((one) => one.itemId === itemId);
    const item = known ? escapeMarkdown(tellItemName(t, known.shown)) : t("loot.someItem");
    return t("loot.why.taken", { item, weight, at: discordTime({ epochMilliseconds: takenAt }, "d") });
  });
  return [[`**${t("loot.why.takenTitle")}**`, ...told].join("\n")];
}

function nameOfWinner({ t }: LootWords, { winner }: WhyNotMe): string {
  return winner ? escapeMarkdown(winner.name) : t("loot.somebody");
}
