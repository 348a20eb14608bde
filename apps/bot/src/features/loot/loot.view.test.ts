import { languages, toHundredths } from "@guildhall/core";
import { games, profileOf } from "@guildhall/core/games";
import { lootModes, lootSessionStates, saleSplits } from "@guildhall/core/loot";
import type { ShownRanking } from "@guildhall/core/wishlists";
import { button } from "@guildhall/discord-views";
import { expectDialogFitsDiscord, expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type {
  DecisionView,
  DropsLine,
  LootHistoryRow,
  NightPreview,
  SaleRow,
  SessionView,
} from "@guildhall/use-cases/loot";
import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { awardLetter } from "./award-letter.view.ts";
import { bankView, saleView } from "./bank.view.ts";
import { bidDialog, tellBidding } from "./bid.view.ts";
import { castVoteModal } from "./cast-vote.modal.ts";
import { backToNightButton, changeNightSelect, chooseWinnerSelect } from "./change-night.select.ts";
import { dropsDraft } from "./drops-draft.view.ts";
import { explainNightButton, explainNightModal, giveNightButton } from "./give-night.button.ts";
import { mostPairs, packPairs } from "./keep-pairs.ts";
import { lootHistory, owedDrops } from "./loot-lists.view.ts";
import { nightDrop, nightPlan } from "./night.view.ts";
import { outbidLetter } from "./outbid.view.ts";
import { placeBidModal } from "./place-bid.modal.ts";
import { reservesOfEvent } from "./reserves.view.ts";
import { saleDialog, saleDraft } from "./sale-draft.view.ts";
import { sellDropButton, sellDropModal } from "./sell-drop.modal.ts";
import { sessionCard } from "./session-card.view.ts";
import { suggestion } from "./suggestion.view.ts";
import { voteDialog } from "./vote.view.ts";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
/** As bad as a name can be: each sign of it is doubled by being escaped. */
const longest = "*_~|".repeat(25);
const shown = { name: longest, language: "en", isFallback: true } as const;
const item = { itemId: 7, shown, gradeKey: null, iconUrl: null, category: "weapon" } as const;
const most = toHundredths(90_000_000_000_000);
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const people = range(500).map((memberId) => ({ memberId, name: "*".repeat(32), userId: `${memberId}` }));
const wordsIn = (language: (typeof languages)[number]) => ({ t: translatorFor(language), language });

/** A custom id as long as Discord takes, and different for each. */
const customId = (about: unknown) => JSON.stringify(about).padEnd(100, "x").slice(0, 100);
const press = (about: unknown) => (label: string) => button(customId(about), { label });
const select =
  (about: unknown) =>
  ({ placeholder = "", options = [], minValues = 1, maxValues = 1 }: SelectLook) => ({
    type: ComponentType.StringSelect as const,
    custom_id: customId(about),
    ...{ placeholder, options: [...options], min_values: minValues, max_values: maxValues },
  });

/** Of the game that knows the most. */
const interests = games
  .map((game) => profileOf(game).interests.map(({ key }) => key))
  .reduce((one, other) => (other.length > one.length ? other : one));

const criteria = [
  { kind: "interest", order: ["main"] },
  { kind: "points", bands: [] },
  { kind: "lootWeight", windowDays: 30, bands: [0, 3] },
  { kind: "attendance", windowDays: 30, bands: [60, 80] },
] as const;
const cells = [1, 2, 3, 4].map((value) => ({ value, band: null }));
const ranking: ShownRanking = {
  ...{ version: 1, rankedAt: at.epochMilliseconds, gates: [], criteria, chosenMemberId: null },
  places: people.slice(0, 100).map(({ memberId }) => ({ memberId, cells, decidedBy: 1 })),
  outsiders: people.slice(100).map(({ memberId }) => ({ memberId, cells, failures: [] })),
};

const stage = {
  ...{ mode: "open" as const, interests: null, minutes: 720, minimum: most, offSpecMinimum: toHundredths(5) },
  ...{ mainInterest: "main", increment: most, antiSnipeMinutes: 5 },
} as const;

const session: SessionView = {
  ...{ sessionId: 9_999_999, dropId: 1, item, event: { eventId: 1, title: longest } },
  ...{ mode: "open", state: "open", stage, stages: [stage, stage, stage], stageIndex: 2, stageCount: 3 },
  ...{ openedAt: at, endsAt: at, hardEndAt: at, pool: { poolId: 1, name: "*".repeat(40) } },
  ...{ leaderMemberId: 1, price: most, seed: "f".repeat(64), people },
  entrants: people.map(({ memberId }) => ({ memberId, interest: "main", way: "press", enteredAt: at })),
  bids: [],
  outcome: null,
  prices: { median: most, latest: range(8).map(() => ({ price: most, awardedAt: at })) },
  own: { memberId: 1, interest: "main", maximum: most, payable: most, held: most },
};

const decision: DecisionView = {
  ...{ dropId: 1, sessionId: 1, item, droppedAt: at, event: session.event, mode: "council" },
  ...{ rules: { version: 1, name: longest }, decidedAt: at, decidedBy: null, ranking, winnerId: 1 },
  ...{ overrideReason: "_".repeat(200), people, ownMemberId: 1 },
  ...{ dropState: "awarded", dropCount: 9, prices: session.prices, roster: people },
  awards: [{ awardId: 1, memberId: 1, state: "awarded", price: most }],
};

const sessionButtons = {
  bid: press("bid"),
  raise: press("raise"),
  retract: press("retract"),
  want: press("want"),
  leave: press("leave"),
  standing: press("standing"),
  vote: press("vote"),
  endCouncil: press("end"),
  why: press("why"),
};

test.each(languages)("the fullest card of a session fits in %s, whatever its way and state", (language) => {
  for (const mode of lootModes)
    for (const state of lootSessionStates) {
      const view = { session: { ...session, mode, state }, decision: state === "decided" ? decision : null };
      expectFitsDiscord(sessionCard(wordsIn(language), view, sessionButtons));
    }
});

test.each(languages)(
  "the dialogs of bids and votes fit in %s, and say when not all can be chosen",
  (language) => {
    const words = wordsIn(language);
    for (const mode of lootModes) {
      const look = bidDialog(words, { ...session, mode }, interests);
      const ids = { sessionId: session.sessionId, requestId: "r".repeat(12) };
      expectDialogFitsDiscord(placeBidModal.open(ids, look).modal);
      expectFitsDiscord({ content: tellBidding(words, { ...session, mode }) });
    }
    const own = { voterMemberId: 2, memberId: 1, reason: "_".repeat(200), castAt: at };
    const look = voteDialog(words, {
      session,
      ranking,
      council: { own, ballots: null, allowsOwnVote: false, people },
    });
    expectDialogFitsDiscord(castVoteModal.open({ sessionId: session.sessionId }, look).modal);
    expect(look.text).toContain(words.t("loot.moreOnDashboard"));
  },
);

test.each(languages)("the longest list of drops fits in %s, with its questions", (language) => {
  const line = (number: number): DropsLine => ({
    ...{ line: number, written: "`".repeat(100), count: 99, itemId: number % 2 ? 7 : null },
    ...{ item: number % 2 ? item : null, isOpen: number % 3 === 0 },
    candidateIds: range(24),
    candidates: number % 3 === 0 ? range(24).map((itemId) => ({ ...item, itemId })) : [],
  });
  const preview = { lines: range(100).map(line), event: null, openCount: 9, dropCount: 99, previewId: "0" };
  const draft = { text: "x".repeat(1_500), preview, mayAsk: true };
  const view = dropsDraft(translatorFor(language), draft, {
    which: (number, look) => select(["which", number])(look),
    write: press("write"),
  });
  expectFitsDiscord(view);
  expect(view.components).toHaveLength(5);
});

test.each(languages)("letters to winners and to who was outbid fit in %s", (language) => {
  const words = wordsIn(language);
  const guildName = "*".repeat(100);
  expectFitsDiscord(outbidLetter(words, { guildName, session }));
  for (const state of ["offered", "awarded"] as const) {
    const award = { awardId: 9_999_999, state, price: most, offerEndsAt: at };
    const letter = awardLetter(words, { guildId: "18446744073709551615", guildName, award, item: longest });
    expectFitsDiscord(letter ?? {});
  }
});

const night: NightPreview = {
  ...{ event: { eventId: 1, title: longest }, people, previewId: "0" },
  rows: range(100).map((dropId) => ({
    ...{
      dropId,
      memberId: dropId % 3 ? 1 : null,
      item,
      ranking,
      isOverride: false,
      isChosen: dropId % 2 === 0,
    },
  })),
};

test.each(languages)("a night of a hundred drops that everybody wants fits in %s", (language) => {
  const words = wordsIn(language);
  expectFitsDiscord(nightPlan(words, night, { change: select("change"), give: press("give") }));
  const full = nightPlan(words, night, { change: undefined, give: press("give") });
  expectFitsDiscord(full);
  expect(full.embeds?.[0]?.description).toContain(words.t("loot.moreOnDashboard"));
  const controls = { choose: select("choose"), back: press("back") };
  for (const dropId of [1, 101]) expectFitsDiscord(nightDrop(words, { night, dropId }, controls));
  expectFitsDiscord(suggestion(words, { drop, ranking, people, rulesVersion: 99 }));
});

const drop = {
  ...{ dropId: 1, houseId: 1, itemId: 7, eventId: 1, state: "banked" as const, droppedAt: at },
  ...{ recordedByMemberId: null, batchId: null },
} as const;

test("a sale as it was read fits into the button that writes it down", () => {
  const said = {
    dropId: 9_999_999,
    price: 10_000_000_000,
    split: "attendance",
    days: 90,
    percent: 100,
  } as const;
  const id = sellDropButton.customId({ ...said, previewId: "0".repeat(16), requestId: "r".repeat(8) });
  expect(id.length).toBeLessThanOrEqual(100);
});

test("what an officer said of a night fits into the controls that carry it, as far as it may be said", () => {
  const most = 1_600_000;
  const pairs = range(mostPairs).map((index) => [most + index, most] as const);
  const said = { eventId: 9_999_999, requestId: "r".repeat(8), choices: packPairs(pairs) };
  const previewed = { ...said, previewId: "0".repeat(16) };
  const customIds = [
    changeNightSelect.customId(said),
    chooseWinnerSelect.customId({ ...said, dropId: most }),
    backToNightButton.customId(said),
    giveNightButton.customId(previewed),
    explainNightButton.customId(previewed),
    explainNightModal.customId(previewed),
  ];
  expect(new Set(customIds).size).toBe(6);
});

const sale: SaleRow = {
  ...{ saleId: 1, houseId: 1, dropId: 1, itemId: 7, item, price: 10_000_000_000, split: "equally" },
  ...{
    bankPercent: 10,
    windowDays: 90,
    toBank: 1_000_000_000,
    soldAt: at,
    soldByMemberId: 1,
    undoneAt: null,
  },
  payouts: people.map((person) => ({ ...person, saleId: 1, amount: 9_999_999, paidAt: at })),
};

test.each(languages)("a full bank, and a sale of which everybody gets a part, fit in %s", (language) => {
  const words = wordsIn(language);
  const unsold = range(100).map((dropId) => ({ ...drop, dropId, item }));
  const sales = range(50).map((saleId) => ({ ...sale, saleId }));
  expectFitsDiscord(
    bankView(words, { unsold, sales, nextBeforeSaleId: 1 }, { open: select("open"), sell: select("sell") }),
  );
  expectDialogFitsDiscord(sellDropModal.open({ dropId: 9_999_999 }, saleDialog(words.t)).modal);
  for (const split of saleSplits) {
    const draft = { item: longest, price: sale.price, split, payouts: sale.payouts, toBank: sale.toBank };
    expectFitsDiscord(saleDraft(words, draft, press("sell")));
    const tick = (group: number, look: SelectLook) => select(["tick", group])(look);
    const shownSale = saleView(words, { ...sale, split }, { tick, back: press("back") });
    expectFitsDiscord(shownSale);
    expect(shownSale.components).toHaveLength(5);
  }
});

test.each(languages)("what a whole guild reserved, got and is owed fits in %s", (language) => {
  const words = wordsIn(language);
  const reserved = range(150).map((itemId) => ({ item: { ...item, itemId }, people }));
  const own = { title: longest, reserved, userId: "1" };
  expectFitsDiscord(reservesOfEvent(words.t, own, select("release")));
  const [member = null] = people;
  const award = { awardId: 1, memberId: 1, state: "awarded", offerEndsAt: null, awardedAt: at } as const;
  const owed = { ...drop, item, member, event: session.event, sessionId: 1, award };
  expectFitsDiscord(owedDrops(words, { rows: range(50).map(() => owed), nextAfterDropId: 1 }));
  const row: LootHistoryRow = {
    ...{ ...award, dropId: 1, sessionId: 1, itemId: 7, item, member, event: session.event, mode: "open" },
    ...{
      interest: "main",
      weight: 5,
      price: most,
      poolId: 1,
      batchId: 1,
      reason: null,
      note: "_".repeat(200),
    },
    ...{ droppedAt: at, madeAt: at, handedAt: null, confirmedAt: null },
  };
  expectFitsDiscord(lootHistory(words, { rows: range(50).map(() => row), nextBeforeAwardId: 1 }));
});
