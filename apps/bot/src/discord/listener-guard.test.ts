import { createLogger } from "@guildhall/observability";
import { expect, test } from "vitest";
import { createListenerGuard } from "./listener-guard.ts";

function makeGuard() {
  const lines: string[] = [];
  const logger = createLogger({
    app: "bot",
    level: "debug",
    destination: { write: (line) => void lines.push(line) },
  });
  const { guard, idle } = createListenerGuard(logger);
  const done: string[] = [];
  /** Work that waits for its gate, then leaves its name. */
  const hear = (guildId: string | undefined, name: string, gate: Promise<void> = Promise.resolve()) =>
    guard({
      listener: "voiceStateUpdate",
      guildId,
      work: async () => {
        await gate;
        done.push(name);
      },
    });
  return { guard, idle, done, hear, lines };
}

test("what one guild tells is worked off in its order, however long the first takes", async () => {
  const { idle, done, hear } = makeGuard();
  const gate = Promise.withResolvers<void>();
  hear("1", "joined", gate.promise);
  hear("1", "left");
  hear("1", "joined again");
  gate.resolve();
  await idle();
  expect(done).toEqual(["joined", "left", "joined again"]);
});

test("a guild that is slow keeps no other guild waiting", async () => {
  const { idle, done, hear } = makeGuard();
  const gate = Promise.withResolvers<void>();
  const other = Promise.withResolvers<void>();
  hear("1", "slow", gate.promise);
  hear("2", "quick");
  hear(undefined, "of no guild", Promise.resolve().then(other.resolve));
  await other.promise;
  expect(done).not.toContain("slow");
  gate.resolve();
  await idle();
  expect(done.at(-1)).toBe("slow");
});

test("what a listener throws is logged, and the next one runs", async () => {
  const { guard, idle, done, hear, lines } = makeGuard();
  guard({ listener: "guildCreate", guildId: "1", work: () => Promise.reject(new Error("broken")) });
  hear("1", "next");
  await idle();
  expect(done).toEqual(["next"]);
  expect(lines.join("")).toContain("listener failed");
});
