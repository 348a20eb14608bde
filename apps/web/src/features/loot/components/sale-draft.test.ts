import { expect, test } from "vitest";
import { moveAhead, newStage, readSale, type SaleDraft, type StageDraft, untilMoment } from "./sale-draft.ts";

const asked = { requestId: "press", dropIds: [7, 8], interests: ["main", "off"] };

const stage = (of: Partial<StageDraft> = {}): StageDraft => ({ ...newStage("a", "open"), ...of });

const draft = (...stages: readonly StageDraft[]): SaleDraft => ({ stages, day: "", time: "", poolId: "" });

test("a form in which nothing is written opens each drop as is usual in the guild", () => {
  expect(readSale(draft(stage({ mode: "priority" })), asked)).toEqual({
    sale: { requestId: "press", dropIds: [7, 8], stages: [{ mode: "priority" }] },
  });
});

test("a sale in stages keeps its order, prices, times and whom each is open to", () => {
  const fixed = stage({ mode: "fixed", minimum: "20", offSpecMinimum: "5,5", without: ["off"], lasts: "60" });
  const sealed = stage({ key: "b", mode: "sealed", minimum: "7.5", increment: "3" });
  expect(readSale({ ...draft(fixed, sealed), poolId: "4" }, asked)).toEqual({
    sale: {
      requestId: "press",
      dropIds: [7, 8],
      poolId: "4",
      stages: [
        { mode: "fixed", minutes: "60", minimum: "20", offSpecMinimum: "5,5", interests: ["main"] },
        { mode: "sealed", minimum: "7.5" },
      ],
    },
  });
});

test("only the first stage ends at a moment, and one that moves behind lasts as usual", () => {
  const [first, second] = [stage({ lasts: untilMoment }), stage({ key: "b", mode: "roll" })];
  const read = readSale({ ...draft(first, second), day: "2026-11-28", time: "20:00" }, asked);
  expect(read).toMatchObject({ sale: { ends: { day: "2026-11-28", time: "20:00" } } });
  expect(moveAhead([first, second], 1)).toEqual([second, { ...first, lasts: "" }]);
  expect(moveAhead([first, second], 0)).toEqual([first, second]);
});

test.each([
  ["a price that is no amount", { minimum: "ten" }, "stages.0.minimum"],
  ["a step of nothing", { increment: "0" }, "stages.0.increment"],
  ["a price with three decimals", { offSpecMinimum: "1.234" }, "stages.0.offSpecMinimum"],
  ["nobody who may take part", { without: ["main", "off"] }, "stages.0.interests"],
  ["an end without a day", { lasts: untilMoment }, "ends.day"],
])("%s is named by its field", (_, of, field) => {
  const read = readSale(draft(stage(of)), asked);
  expect("wrong" in read && [...read.wrong]).toContain(field);
});
