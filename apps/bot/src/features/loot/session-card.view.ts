import { type Hundredths, toHundredths } from "@guildhall/core";
import { biddingModes, minimumFor, secretModes } from "@guildhall/core/loot";
import { discordTime, listNames, type MessageView, rows } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import type { DecisionView, SessionView } from "@guildhall/use-cases/loot";
import { type APIButtonComponentWithCustomId, type APIEmbedField, escapeMarkdown } from "discord.js";
import { findGradeColour, tellItemName } from "../items/index.ts";
import type { LootWords } from "./tell-cell.ts";
import { tellPrices } from "./tell-prices.ts";

/** A session as everybody sees it: what the system reads of it, so that nothing of one person alone can stand in it. */
export type ShownSession = Omit<SessionView, "own">;

type Shown = { readonly session: ShownSession; readonly decision: DecisionView | null };

/** What of a session can be pressed. */
export type SessionButtons = {
  bid(label: string): APIButtonComponentWithCustomId;
  /** Bids exactly so much. */
  raise(label: string, amount: Hundredths): APIButtonComponentWithCustomId;
  retract(label: string): APIButtonComponentWithCustomId;
  want(label: string): APIButtonComponentWithCustomId;
  leave(label: string): APIButtonComponentWithCustomId;
  standing(label: string): APIButtonComponentWithCustomId;
  vote(label: string): APIButtonComponentWithCustomId;
  endCouncil(label: string): APIButtonComponentWithCustomId;
  why(label: string): APIButtonComponentWithCustomId;
};

/** The message of a session: how it is decided, until when, what it costs, who takes part, and what can be pressed. */
export function sessionCard(words: LootWords, shown: Shown, buttons: SessionButtons): MessageView {
  const { t } = words;
  const { session } = shown;
  const { item } = session;
  const grade = item?.gradeKey ? { key: item.gradeKey } : null;
  return {
    embeds: [
      {
        title: item ? escapeMarkdown(tellItemName(t, item.shown)).slice(0, 256) : t("loot.someItem"),
        color: findGradeColour(grade),
        description: [tellMode(words, session), ...tellState(words, shown)].join("\n"),
        fields: [...fieldsOf(words, session)],
        footer: { text: sessionMarker(words, session.sessionId) },
        ...(item?.iconUrl ? { thumbnail: { url: item.iconUrl } } : {}),
      },
    ],
    components: [...rowsOf(buttonsOf(words, shown, buttons))],
  };
}

const rowsOf = (buttons: readonly APIButtonComponentWithCustomId[]) =>
  buttons.length === 0 ? [] : rows(buttons);

/** By this footer a message is known as that of the session. */
export function sessionMarker({ t }: Pick<LootWords, "t">, sessionId: number): string {
  return t("loot.card.footer", { sessionId: String(sessionId) });
}

function tellMode({ t }: LootWords, { mode, stageIndex, stageCount, event }: ShownSession): string {
  const stage = stageCount > 1 ? [t("loot.card.stage", { stage: stageIndex + 1, count: stageCount })] : [];
  const from = event ? [escapeMarkdown(event.title)] : [];
  return [`**${t(`loot.modes.${mode}`)}**`, ...stage, ...from].join(" · ");
}

function tellState(words: LootWords, { session, decision }: Shown): readonly string[] {
  const { t } = words;
  const { state, endsAt, stage, mode, seed } = session;
  switch (state) {
    case "open": {
      const ends = { relative: discordTime(endsAt, "R"), at: discordTime(endsAt, "f") };
      const snipe = stage.antiSnipeMinutes;
      const moves =
        snipe > 0
          ? [t("loot.card.moves", { minutes: snipe, latest: discordTime(session.hardEndAt, "t") })]
          : [];
      return [t("loot.card.ends", ends), t(`loot.card.how.${mode}`), ...moves];
    }
    case "closed":
      return [t("loot.card.closed")];
    case "decided":
      return [
        ...tellResult(words, decision),
        ...(mode === "roll" && seed ? [t("loot.card.seed", { seed })] : []),
      ];
    case "cancelled":
      return [t("loot.card.cancelled")];
  }
}

/** Who has got it, at what price, and what is still awaited. */
function tellResult(words: LootWords, decision: DecisionView | null): readonly string[] {
  const { t, language } = words;
  const award = decision?.awards.at(-1);
  const winner = decision?.people.find(({ memberId }) => memberId === award?.memberId);
  if (!award || !winner) return [t("loot.card.nobody")];
  const name = escapeMarkdown(winner.name);
  const values = { name, state: t(`loot.awardStates.${award.state}`) };
  const told =
    award.price === null
      ? t("loot.card.result", values)
      : t("loot.card.resultAt", { ...values, price: formatAmount(language, award.price) });
  const reason = decision?.overrideReason;
  return reason ? [told, t("loot.decision.override", { name, reason: escapeMarkdown(reason) })] : [told];
}

function fieldsOf(words: LootWords, session: ShownSession): readonly APIEmbedField[] {
  const { t } = words;
  const { prices } = session;
  const isPriced = session.pool !== null;
  const history = isPriced ? tellPrices(words, prices) : undefined;
  return [
    ...(isPriced ? priceFields(words, session) : []),
    ...entrantsField(words, session),
    ...(history ? [{ name: t("loot.prices.title"), value: history }] : []),
  ];
}

function priceFields(words: LootWords, session: ShownSession): readonly APIEmbedField[] {
  const { t, language } = words;
  const { mode, stage, price, state } = session;
  const amount = (points: Hundredths) => formatAmount(language, points);
  const leader = session.people.find(({ memberId }) => memberId === session.leaderMemberId);
  const isLed = mode === "open" && state === "open" && leader && price !== null;
  const minimum =
    stage.minimum === stage.offSpecMinimum
      ? amount(stage.minimum)
      : t("loot.card.twoMinimums", { main: amount(stage.minimum), other: amount(stage.offSpecMinimum) });
  return [
    ...(isLed
      ? [field(t("loot.card.leads"), escapeMarkdown(leader.name)), field(t("loot.card.price"), amount(price))]
      : []),
    field(t(biddingModes.includes(mode) ? "loot.card.minimum" : "loot.card.price"), minimum),
    ...(mode === "open" ? [field(t("loot.card.increment"), amount(stage.increment))] : []),
    ...(session.pool ? [field(t("loot.card.pool"), escapeMarkdown(session.pool.name))] : []),
  ];
}

const field = (name: string, value: string): APIEmbedField => ({ name, value, inline: true });

/** Who takes part; while nobody may know, only that. */
function entrantsField(
  { t }: LootWords,
  { entrants, people, mode, state }: ShownSession,
): readonly APIEmbedField[] {
  if (entrants === null) return [{ name: t("loot.card.entrants"), value: t("loot.card.secret") }];
  if (entrants.length === 0 && state !== "open") return [];
  if (entrants.length === 0 && secretModes.includes(mode)) return [];
  const names = entrants.map(
    (entrant) => people.find(({ memberId }) => memberId === entrant.memberId)?.name ?? t("loot.somebody"),
  );
  const more = (count: number) => t("events.card.more", { count });
  const value = names.length === 0 ? t("loot.card.noneYet") : listNames(names, { fieldCount: 1, more });
  return [{ name: t("loot.card.entrantsOf", { count: names.length }), value }];
}

/** The least that the next bid has to say; undefined where nobody bids in the open. */
export function nextBid({
  mode,
  stage,
  price,
}: Pick<ShownSession, "mode" | "stage" | "price">): Hundredths | undefined {
  if (mode !== "open") return;
  const least = minimumFor(stage, stage.mainInterest);
  return price === null ? least : toHundredths(price + stage.increment);
}

function buttonsOf(
  { t, language }: LootWords,
  { session, decision }: Shown,
  buttons: SessionButtons,
): readonly APIButtonComponentWithCustomId[] {
  const { mode, state } = session;
  const isDecided = decision !== null;
  if (state === "decided") return isDecided ? [buttons.why(t("loot.why.title"))] : [];
  if (state === "cancelled") return [];
  const standing = buttons.standing(t("loot.card.standing"));
  const council =
    mode === "council"
      ? [buttons.vote(t("loot.council.vote")), buttons.endCouncil(t("loot.council.end"))]
      : [];
  if (state === "closed") return [standing, ...council];
  if (biddingModes.includes(mode)) {
    const next = nextBid(session);
    const raise =
      next === undefined
        ? []
        : [buttons.raise(t("loot.card.raise", { amount: formatAmount(language, next) }), next)];
    return [buttons.bid(t("loot.card.bid")), ...raise, buttons.retract(t("loot.card.retract")), standing];
  }
  if (mode === "reserve") return [standing];
  return [buttons.want(t("loot.card.want")), buttons.leave(t("loot.card.leave")), standing, ...council];
}
