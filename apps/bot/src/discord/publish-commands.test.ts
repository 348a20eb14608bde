import { createLogger } from "@guildhall/observability";
import { expect, test } from "vitest";
import { startPublishing } from "./publish-commands.ts";

const logger = createLogger({ app: "bot", level: "info", destination: { write: () => undefined } });
const guildIds = Array.from({ length: 20 }, (_, index) => String(index));

/** Publishing that waits until it is let through. */
function makePublishing(restMilliseconds?: number) {
  const gate = Promise.withResolvers<void>();
  const begun: string[] = [];
  const publishCommands = async (guildId: string) => {
    begun.push(guildId);
    await gate.promise;
    if (guildId === "1") throw new Error("No access");
  };
  return {
    begun,
    open: gate.resolve,
    ...startPublishing({ guildIds, publishCommands, logger, restMilliseconds }),
  };
}

test("a start asks for a few servers at once, and one that fails keeps none waiting", async () => {
  const { begun, open } = makePublishing();
  expect(begun).toEqual(["0", "1", "2"]);
  open();
  await expect.poll(() => begun).toEqual(guildIds);
});

test("a bot that stops finishes what it asked, and asks no more", async () => {
  const { begun, open, stop } = makePublishing();
  const stopped = stop();
  open();
  await stopped;
  expect(begun).toEqual(["0", "1", "2"]);
});

test("what fails is tried again, later each time, and the bot stops without waiting for it", async () => {
  const { begun, open, stop } = makePublishing(1);
  open();
  const again = () => begun.slice(guildIds.length);
  await expect.poll(() => again().length).toBeGreaterThan(2);
  expect(new Set(again())).toEqual(new Set(["1"]));
  await stop();
});
