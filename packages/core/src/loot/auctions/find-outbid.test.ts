import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { type BookedBid, findOutbid } from "./find-outbid.ts";

const from = Temporal.Instant.from("2026-11-21T20:00:00Z");

/** Rows such as `1 bids 50`, one a minute. */
const book = (...rows: readonly string[]): readonly BookedBid[] =>
  rows.map((row, index) => {
    const [memberId, does, maximum = "0"] = row.split(" ");
    return {
      bidId: index + 1,
      memberId: Number(memberId),
      kind: does === "bids" ? "bid" : "retract",
      maximum: toHundredths(Number(maximum)),
      interest: "main",
      placedAt: from.add({ minutes: index }),
    };
  });

test.each<readonly [string, readonly string[], number | undefined]>([
  ["nobody without a second bidder", ["1 bids 50"], undefined],
  ["whoever led before", ["1 bids 50", "2 bids 60"], 1],
  ["nobody who never led", ["1 bids 50", "2 bids 30"], undefined],
  ["nobody when the leader goes further", ["1 bids 50", "2 bids 30", "1 bids 80"], undefined],
  ["the last one before, of several", ["1 bids 50", "2 bids 60", "3 bids 70"], 2],
  ["nobody who took the bid back", ["1 bids 50", "2 bids 60", "1 retracts"], undefined],
  ["whoever is overtaken again", ["1 bids 50", "2 bids 60", "1 bids 70", "2 bids 80"], 1],
  ["nobody in an empty book", [], undefined],
])("outbid is %s", (_title, rows, memberId) => {
  expect(findOutbid(book(...rows))?.memberId).toBe(memberId);
});
