import { expect, test } from "vitest";
import { eventStates, type GuildEvent, plannedByHand } from "../events/index.ts";
import { toHundredths } from "../hundredths.ts";
import { requireSettleable } from "./require-settleable.ts";

const endsAt = Temporal.Instant.from("2026-11-21T21:30:00Z");
const event: GuildEvent = {
  eventId: 1,
  houseId: 1,
  title: "Siege",
  note: null,
  startsAt: endsAt.subtract({ minutes: 90 }),
  endsAt,
  state: "live",
  voiceChannelId: null,
  reward: toHundredths(12_00),
  createdByUserId: null,
  ...plannedByHand,
};

test.each(eventStates.filter((state) => state !== "cancelled"))(
  "an event that is %s can be settled from the moment of its end",
  (state) => {
    const moment = (ms: number) => () =>
      requireSettleable({ ...event, state }, endsAt.add({ milliseconds: ms }));
    expect(moment(0)).not.toThrow();
    expect(moment(-1)).toThrow(expect.objectContaining({ code: "attendance.notOver" }));
  },
);

test("an event that was called off is never settled", () => {
  const settle = () => requireSettleable({ ...event, state: "cancelled" }, endsAt);
  expect(settle).toThrow(expect.objectContaining({ code: "events.cancelled" }));
});
