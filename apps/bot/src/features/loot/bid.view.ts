import { discordTime } from "@guildhall/discord-views";
import { formatAmount, translateGameTerm } from "@guildhall/i18n";
import type { PlacedBid, SessionView } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import type { ModalLook } from "#bot/discord/define-modal.ts";
import { tellItemName } from "../items/index.ts";
import { nextBid } from "./session-card.view.ts";
import type { LootWords } from "./tell-cell.ts";
import { tellPrices } from "./tell-prices.ts";

/** Discord's limit of a dialog's title. */
const longestTitle = 45;

/** The dialog of a bid: what the person can spend, what it stands at, what is paid in the end, and what the item went for. */
export function bidDialog(
  words: LootWords,
  session: SessionView,
  interests: readonly string[],
): ModalLook<"maximum" | "interest"> {
  const { t, language } = words;
  const { item, own, stage } = session;
  const next = nextBid(session) ?? stage.minimum;
  return {
    title: (item ? tellItemName(t, item.shown) : t("loot.someItem")).slice(0, longestTitle),
    text: tellBidding(words, session),
    fields: {
      maximum: {
        label: t(session.mode === "open" ? "loot.bid.maximum" : "loot.bid.amount"),
        placeholder: formatAmount(language, next),
        maxLength: 10,
      },
      interest: {
        label: t("loot.bid.interest"),
        value: own?.interest ?? stage.mainInterest,
        options: interests.map((key) => ({
          label: translateGameTerm(t, "interests", key).slice(0, 100),
          value: key,
        })),
      },
    },
  };
}

/** What somebody should know before bidding: nothing of it is anybody else's secret. */
export function tellBidding(words: LootWords, session: SessionView): string {
  const { t } = words;
  const history = tellPrices(words, session.prices);
  const lines = [
    ...tellOwnPart(words, session),
    ...tellLead(words, session),
    ...tellPaying(words, session),
    t("loot.bid.tie"),
    ...(history ? [`**${t("loot.prices.title")}**`, history] : []),
  ];
  return lines.join("\n");
}

function tellPaying({ t }: LootWords, { mode }: SessionView): readonly string[] {
  if (mode !== "open" && mode !== "sealed" && mode !== "secondPrice") return [];
  return [t(`loot.bid.pays.${mode}`)];
}

/** What of the session concerns whoever asks. */
export function tellOwnPart({ t, language }: LootWords, { own }: SessionView): readonly string[] {
  if (!own) return [];
  const { interest, maximum, payable } = own;
  const kind = interest === null ? null : translateGameTerm(t, "interests", interest);
  return [
    kind === null ? t("loot.own.notIn") : t("loot.own.in", { interest: kind }),
    ...(maximum === null ? [] : [t("loot.own.bid", { maximum: formatAmount(language, maximum) })]),
    ...(payable === null ? [] : [t("loot.own.payable", { payable: formatAmount(language, payable) })]),
  ];
}

function tellLead({ t, language }: LootWords, session: SessionView): readonly string[] {
  const { people, leaderMemberId, price, own } = session;
  const next = nextBid(session);
  if (next === undefined) return [];
  const amount = formatAmount(language, next);
  const leader = people.find(({ memberId }) => memberId === leaderMemberId);
  if (!leader || price === null) return [t("loot.bid.first", { amount })];
  const at = formatAmount(language, price);
  if (leader.memberId === own?.memberId) return [t("loot.bid.yours", { price: at })];
  return [t("loot.bid.led", { name: escapeMarkdown(leader.name), price: at, amount })];
}

/** What came of a bid, told to the bidder alone. */
export function tellPlaced({ t, language }: LootWords, placed: PlacedBid): string {
  const { isLeading, price, endsAt, left, maximum } = placed;
  const values = {
    maximum: formatAmount(language, maximum),
    price: price === null ? "" : formatAmount(language, price),
    left: formatAmount(language, left),
    ends: discordTime(endsAt, "R"),
  };
  if (isLeading === null) return t("loot.bid.sealed", values);
  return t(isLeading ? "loot.bid.leading" : "loot.bid.beaten", values);
}
